import { plainCsvRows } from './plain-csv-rows.ts';
import { quotedCsvRows } from './quoted-csv-rows.ts';
import type { RawRow } from './raw-table.ts';

/** The rows of a CSV text, each with the line it begins on. Refuses more values than `most`, and a quote that never closes. */
export function csvRows(text: string, delimiter: string, most: number): readonly RawRow[] {
  // Most exports quote nothing, and without quotes a line is a row: cutting takes an eighth of the time of parsing.
  return text.includes('"') ? quotedCsvRows(text, delimiter, most) : plainCsvRows(text, delimiter, most);
}
