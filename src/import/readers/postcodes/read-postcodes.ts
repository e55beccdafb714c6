import type { GatheredPostcodes } from './gathered-postcodes.ts';
import { lineValues } from './line-values.ts';
import { locatedPostcode, type UnlocatedPostcode } from './located-postcode.ts';
import { type PostcodeColumns, postcodeColumnsOf } from './postcode-columns.ts';
import { PostcodesRefused } from './postcodes-refused.ts';
import { textLines } from './text-lines.ts';

/** Rows of which no place could be read, by why: how many, and the line of the first. */
export type LeftOut = ReadonlyMap<UnlocatedPostcode, { readonly count: number; readonly line: number }>;

/** A table that is read anew has no more lines to a postcode: most of its rows are read, and few lines are empty. */
const LINES_TO_A_POSTCODE = 5;

/** Reads a CSV table of postcodes as it comes, and keeps its postcodes and places alone. Refuses one that brings more than `most`, or far more lines. */
export async function readPostcodes(
  bytes: AsyncIterable<Uint8Array>,
  postcodes: GatheredPostcodes,
  most = Number.POSITIVE_INFINITY,
): Promise<LeftOut> {
  const reading = new PostcodeReading(postcodes);
  for await (const lines of textLines(bytes)) {
    if (reading.lines + lines.length > most * LINES_TO_A_POSTCODE) throw tooManyRows(most);
    for (const line of lines) reading.take(line);
    if (postcodes.count > most) throw tooManyRows(most);
  }
  return reading.end();
}

/** One table being read: its headings first, then its rows. */
class PostcodeReading {
  readonly #postcodes: GatheredPostcodes;
  readonly #before: number;
  readonly #leftOut = new Map<UnlocatedPostcode, { count: number; line: number }>();
  #columns: PostcodeColumns | undefined;
  /** How many values of a line are needed. */
  #width = Number.POSITIVE_INFINITY;
  #line = 0;

  constructor(postcodes: GatheredPostcodes) {
    this.#postcodes = postcodes;
    this.#before = postcodes.count;
  }

  /** How many lines were taken. */
  get lines(): number {
    return this.#line;
  }

  take(line: string): void {
    this.#line += 1;
    if (line.trim() === '') return;
    const values = lineValues(line, this.#width);
    if (this.#columns === undefined) this.#takeHeadings(values);
    else this.#takeRow(values, this.#columns);
  }

  end(): LeftOut {
    if (this.#columns === undefined) throw emptyTable();
    if (this.#postcodes.count === this.#before) throw noPostcodes();
    return this.#leftOut;
  }

  #takeHeadings(values: readonly string[]): void {
    this.#columns = postcodeColumnsOf(values);
    this.#width = 1 + Math.max(...Object.values(this.#columns));
  }

  #takeRow(values: readonly string[], columns: PostcodeColumns): void {
    const read = locatedPostcode(values, columns);
    if (typeof read !== 'string') {
      this.#postcodes.add(read);
      return;
    }
    if (read === 'no county' && columns.county === undefined) throw withoutCounties(this.#line);
    const before = this.#leftOut.get(read);
    this.#leftOut.set(read, { count: (before?.count ?? 0) + 1, line: before?.line ?? this.#line });
  }
}

function emptyTable(): PostcodesRefused {
  return new PostcodesRefused(
    'empty',
    'The table of postcodes is empty.',
    'Give a CSV file with headings and postcodes.',
  );
}

function noPostcodes(): PostcodesRefused {
  const message = 'No row of the table has a postcode with an authority and a grid reference.';
  return new PostcodesRefused('no-postcodes', message, 'Check that the values stand under their headings.');
}

function withoutCounties(line: number): PostcodesRefused {
  return new PostcodesRefused(
    'districts-without-counties',
    `The table names a district on line ${line}, and has no column of counties, which have the children’s services there.`,
    'Add the column of counties (oscty or cty), or write the county’s code as the authority.',
  );
}

function tooManyRows(most: number): PostcodesRefused {
  return new PostcodesRefused(
    'too-many-rows',
    `The table has more rows than the ${most.toLocaleString('en-GB')} that are read anew each time.`,
    'Index it once with: throughline postcodes FILE --to INDEX. Then give the index in its place.',
  );
}
