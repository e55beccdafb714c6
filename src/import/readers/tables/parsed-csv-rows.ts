import { CsvError, parse } from 'csv-parse/sync';
import { GivenFileRefused, tooManyValues } from './given-file-refused.ts';
import { ROW_COUNTS_AS } from './given-limits.ts';
import type { RawRow } from './raw-table.ts';

/**
 * The rows of a CSV text that may hold quotes, each with the line it begins on. A quote within an unquoted value stands for
 * itself. Refuses more values than `most`, and a quote that never closes.
 */
export function parsedCsvRows(text: string, delimiter: string, most: number): readonly RawRow[] {
  const rows: RawRow[] = [];
  let [begun, counted, values] = [1, 0, 0];
  const take = (record: readonly string[], { lines }: { readonly lines: number }): null => {
    values += record.length + ROW_COUNTS_AS;
    if (values > most) throw tooManyValues();
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

function openQuote(line: number): GivenFileRefused {
  const message = `A quote (") that opens on line ${line} never closes, so nothing after it can be told apart.`;
  return new GivenFileRefused('open-quote', message, 'Close or remove the quote on that line, or export it again.', {
    line,
  });
}

function lineEndsIn(values: readonly string[]): number {
  return values.reduce((sum, value) => sum + value.split(/\r\n|\n|\r/).length - 1, 0);
}
