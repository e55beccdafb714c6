import type { PostcodePlace, PostcodeTable } from '#returns/ssda903/specification/postcode-place.ts';
import { HEADER_BYTES, type IndexLayout, indexLayout, PAGE_RECORDS } from './postcode-index-layout.ts';
import { POSTCODE_BYTES, placeAt, postcodeNumber, postcodeNumberAt, RECORD_BYTES } from './postcode-record.ts';

/** Bytes that can be read from anywhere: a file that is open, or what is held. */
export interface ReadableAnywhere {
  readonly size: number;
  read(at: number, length: number): Buffer;
}

/** Pages kept, four kilobytes each. */
const PAGES_KEPT = 512;
/** Answers kept: a return asks for the same few thousand postcodes over and over. */
const ANSWERS_KEPT = 100_000;

/** A table of postcodes by its index, which is not loaded: a look-up reads one page of it at most. */
export class PostcodeIndex implements PostcodeTable {
  readonly #bytes: ReadableAnywhere;
  readonly #layout: IndexLayout;
  /** The first postcode of each page. */
  readonly #firsts: Float64Array;
  readonly #pages = new Map<number, Buffer>();
  readonly #answers = new Map<string, PostcodePlace | undefined>();

  /** Refuses what is no whole index. */
  constructor(bytes: ReadableAnywhere) {
    this.#bytes = bytes;
    this.#layout = indexLayout(bytes.read(0, HEADER_BYTES), bytes.size);
    const { pages, directoryAt } = this.#layout;
    const directory = bytes.read(directoryAt, pages * POSTCODE_BYTES);
    this.#firsts = Float64Array.from({ length: pages }, (_, at) => postcodeNumberAt(directory, at * POSTCODE_BYTES));
  }

  /** How many postcodes it has. */
  get count(): number {
    return this.#layout.count;
  }

  find(postcode: string): PostcodePlace | undefined {
    const known = this.#answers.get(postcode);
    if (known !== undefined || this.#answers.has(postcode)) return known;
    const answer = this.#lookUp(postcode);
    if (this.#answers.size >= ANSWERS_KEPT) this.#answers.clear();
    this.#answers.set(postcode, answer);
    return answer;
  }

  #lookUp(postcode: string): PostcodePlace | undefined {
    const number = postcodeNumber(postcode);
    if (number === undefined) return undefined;
    const at = lastNotAfter(number, this.#layout.pages, (page) => this.#firsts[page] ?? 0);
    if (at < 0) return undefined;
    const page = this.#page(at);
    const numberOf = (record: number) => postcodeNumberAt(page, record * RECORD_BYTES);
    const record = lastNotAfter(number, page.length / RECORD_BYTES, numberOf);
    return record >= 0 && numberOf(record) === number ? placeAt(page, record * RECORD_BYTES) : undefined;
  }

  #page(at: number): Buffer {
    const kept = this.#pages.get(at);
    if (kept !== undefined) return kept;
    const records = Math.min(PAGE_RECORDS, this.#layout.count - at * PAGE_RECORDS);
    const page = this.#bytes.read(HEADER_BYTES + at * PAGE_RECORDS * RECORD_BYTES, records * RECORD_BYTES);
    if (this.#pages.size >= PAGES_KEPT)
      for (const oldest of [...this.#pages.keys()].slice(0, 1)) this.#pages.delete(oldest);
    this.#pages.set(at, page);
    return page;
  }
}

/** The last of so many numbers in order that is not after one; -1 when all are. */
function lastNotAfter(number: number, count: number, numberOf: (at: number) => number): number {
  let [from, until] = [0, count];
  while (from < until) {
    const middle = (from + until) >>> 1;
    if (numberOf(middle) <= number) from = middle + 1;
    else until = middle;
  }
  return from - 1;
}
