import { rowTooWide, tooManyValues } from './given-file-refused.ts';
import { type CsvLimits, ROW_COUNTS_AS } from './given-limits.ts';
import type { RawRow } from './raw-table.ts';

const [LINE_FEED, RETURN, QUOTE] = [10, 13, 34];

/**
 * The rows of a CSV text that keeps to the rules: a value is quoted from its first sign to its last, or not at all. Undefined
 * for any other. Refuses more values than the limits allow.
 */
export function regularCsvRows(
  text: string,
  delimiter: string,
  { cells, width }: CsvLimits,
): readonly RawRow[] | undefined {
  const cut = new RegularCut(text, delimiter.charCodeAt(0));
  const rows: RawRow[] = [];
  let count = 0;
  while (cut.place < text.length) {
    const { line } = cut;
    const values = cut.row(width);
    if (values === undefined) return undefined;
    count += values.length + ROW_COUNTS_AS;
    if (count > cells) throw tooManyValues();
    rows.push({ line, values });
  }
  return rows;
}

/** A text on its way into values. */
class RegularCut {
  place = 0;
  line = 1;
  readonly #text: string;
  readonly #delimiter: number;

  constructor(text: string, delimiter: number) {
    this.#text = text;
    this.#delimiter = delimiter;
  }

  /** The values up to the end of a line; undefined when one of them breaks the rules. Refuses more than `most`. */
  row(most: number): readonly string[] | undefined {
    const { line } = this;
    const values: string[] = [];
    for (;;) {
      if (values.length === most) throw rowTooWide(line, most);
      const value = this.#text.charCodeAt(this.place) === QUOTE ? this.#quoted() : this.#plain();
      if (value === undefined) return undefined;
      values.push(value);
      const sign = this.#text.charCodeAt(this.place);
      this.place += 1;
      if (sign === this.#delimiter) continue;
      if (sign === RETURN && this.#text.charCodeAt(this.place) === LINE_FEED) this.place += 1;
      this.line += 1;
      return values;
    }
  }

  #plain(): string | undefined {
    const from = this.place;
    // Read sign by sign: this is the one loop that sees every sign of a file.
    for (; this.place < this.#text.length; this.place += 1) {
      const sign = this.#text.charCodeAt(this.place);
      if (sign === this.#delimiter || sign === LINE_FEED || sign === RETURN) break;
      if (sign === QUOTE) return undefined;
    }
    return this.#text.slice(from, this.place);
  }

  #quoted(): string | undefined {
    const from = this.place + 1;
    let end = this.#text.indexOf('"', from);
    let isDoubled = false;
    while (end >= 0 && this.#text.charCodeAt(end + 1) === QUOTE) {
      isDoubled = true;
      end = this.#text.indexOf('"', end + 2);
    }
    if (end < 0 || !this.#isEnd(end + 1)) return undefined;
    this.place = end + 1;
    const value = this.#text.slice(from, end);
    this.#countLines(value);
    return isDoubled ? value.replaceAll('""', '"') : value;
  }

  #isEnd(place: number): boolean {
    const sign = this.#text.charCodeAt(place);
    return place >= this.#text.length || sign === this.#delimiter || sign === LINE_FEED || sign === RETURN;
  }

  #countLines(value: string): void {
    if (value.includes('\n') || value.includes('\r')) this.line += value.split(/\r\n|\n|\r/).length - 1;
  }
}
