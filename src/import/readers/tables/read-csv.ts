import type { GivenFile, GivenOddity } from '#domain/exchange/given-table.ts';
import { csvDelimiterOf } from './csv-delimiter.ts';
import { csvRows } from './csv-rows.ts';
import { decodeText } from './decode-text.ts';
import { withoutFolders } from './given-file-refused.ts';
import type { GivenLimits } from './given-limits.ts';
import { holdWhole } from './opened-file.ts';
import type { RawTable } from './raw-table.ts';
import { refusalOfKind } from './refusal-of-kind.ts';
import type { TableBudget } from './table-budget.ts';

const BYTES_IN_WORDS: Readonly<Record<string, readonly [loses: boolean, message: string, todo: string]>> = {
  'windows-1252': [
    false,
    'The file is not in UTF-8, and was read as Windows-1252.',
    'Look at a name with an accent; if it is wrong, save the file as UTF-8 and give it again.',
  ],
  'broken-text': [
    true,
    'The file holds bytes that are no characters, and shows them as �.',
    'Export the file again as UTF-8, and do not join files of several encodings.',
  ],
  'nul-bytes': [false, 'The file holds zero bytes, and was read without them.', 'Export the file again.'],
};

/** Reads a CSV file as rows, however it is encoded and parted. */
export async function readCsv(
  file: GivenFile,
  budget: TableBudget,
  limits: GivenLimits,
  isHeading: ((values: readonly string[]) => boolean) | undefined,
  tell: (oddity: GivenOddity) => void,
): Promise<RawTable> {
  const { text, oddities } = decodeText(await holdWhole(budget.spentOn(file).open(), limits.held));
  if (text.trim() === '') throw refusalOfKind('empty');
  const name = withoutFolders(file.name);
  for (const code of oddities) {
    const [loses, message, todo] = BYTES_IN_WORDS[code] ?? [true, code, ''];
    tell({ code, file: name, loses, message, todo });
  }
  const { delimiter, isSaid } = csvDelimiterOf(text, isHeading);
  const rows = await csvRows(text, delimiter, { ...limits, cells: budget.cellsLeft });
  budget.takeRows(rows);
  return { file: name, rows: isSaid ? rows.slice(1) : rows, isRuled: true };
}
