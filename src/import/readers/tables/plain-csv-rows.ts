import { tooManyValues } from './given-file-refused.ts';
import type { RawRow } from './raw-table.ts';

const [LINE_FEED, RETURN] = [10, 13];

/** The rows of a CSV text in which nothing is quoted, so that each line is a row. Refuses more values than `most`. */
export function plainCsvRows(text: string, delimiter: string, most: number): readonly RawRow[] {
  const rows: RawRow[] = [];
  const parts = delimiter.charCodeAt(0);
  let [begun, count] = [0, 0];
  let values: string[] = [];
  // Read sign by sign: this is the one loop that sees every sign of a file.
  for (let place = 0; place < text.length; place += 1) {
    const sign = text.charCodeAt(place);
    if (sign !== parts && sign !== LINE_FEED && sign !== RETURN) continue;
    values.push(text.slice(begun, place));
    if (sign === RETURN && text.charCodeAt(place + 1) === LINE_FEED) place += 1;
    begun = place + 1;
    count += 1;
    if (count > most) throw tooManyValues(most);
    if (sign === parts) continue;
    rows.push({ line: rows.length + 1, values });
    values = [];
  }
  if (begun < text.length || values.length > 0)
    rows.push({ line: rows.length + 1, values: [...values, text.slice(begun)] });
  return rows;
}
