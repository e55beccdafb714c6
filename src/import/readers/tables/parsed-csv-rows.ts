import { CsvError, parse } from 'csv-parse/sync';
import { GivenFileRefused, rowTooWide, tooManyValues } from './given-file-refused.ts';
import { type CsvLimits, ROW_COUNTS_AS } from './given-limits.ts';
import type { RawRow } from './raw-table.ts';

const [LINE_FEED, QUOTE] = [10, 34];

/**
 * The rows of a CSV text that may hold quotes, each with the line it begins on. A quote within an unquoted value stands for
 * itself. Refuses more values than the limits allow, and a quote that never closes.
 */
export function parsedCsvRows(text: string, delimiter: string, { cells, width }: CsvLimits): readonly RawRow[] {
  // The parser holds a row whole before it hands it over, so that one without an end is to be refused beforehand.
  if (isTooMuch(text, delimiter, cells)) throw tooManyValues();
  const rows: RawRow[] = [];
  let [begun, counted, values] = [1, 0, 0];
  const take = (record: readonly string[], { lines }: { readonly lines: number }): null => {
    values += record.length + ROW_COUNTS_AS;
    if (record.length > width) throw rowTooWide(begun, width);
    if (values > cells) throw tooManyValues();
    rows.push({ line: begun, values: record });
    // The parser counts a line end within quotes twice when it is CR LF, so those within are counted here.
    begun += lines - counted > 1 ? 1 + lineEndsIn(record) : 1;
    counted = lines;
    return null;
  };
  try {
    parse(text, {
      delimiter,
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      relax_quotes: true,
      on_record: take,
    });
  } catch (fault) {
    if (fault instanceof CsvError && fault.code === 'CSV_QUOTE_NOT_CLOSED') throw openQuote(begun);
    throw fault;
  }
  return rows;
}

/** True for more values than there may be, of which delimiters and line ends tell; or more quotes than two to each of them. */
function isTooMuch(text: string, delimiter: string, cells: number): boolean {
  const parting = delimiter.charCodeAt(0);
  let [values, quotes] = [1, 0];
  for (let place = 0; place < text.length; place += 1) {
    const sign = text.charCodeAt(place);
    if (sign === parting || sign === LINE_FEED) values += 1;
    else if (sign === QUOTE) quotes += 1;
  }
  return values > cells || quotes > 2 * cells;
}

function openQuote(line: number): GivenFileRefused {
  const message = `A quote (") that opens on line ${line} never closes, so nothing after it can be told apart.`;
  return new GivenFileRefused('open-quote', message, 'Close or remove the quote on that line, or export it again.', {
    line,
  });
}

function lineEndsIn(values: readonly string[]): number {
  return values.reduce((sum, value) => sum + value.split(/\r\n|\n|\r/).length - 1, 0);
}
