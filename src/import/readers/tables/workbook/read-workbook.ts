import type { GivenFile, GivenOddity } from '#domain/exchange/given-table.ts';
import type { ZipPart } from '../../zip/zip-directory.ts';
import { withoutFolders } from '../given-file-refused.ts';
import type { GivenLimits } from '../given-limits.ts';
import { damaged, openZip } from '../given-zip.ts';
import { holdWhole } from '../opened-file.ts';
import type { RawTable } from '../raw-table.ts';
import type { TableBudget } from '../table-budget.ts';
import type { CellKeys } from './cell-text.ts';
import { dateStyles } from './date-styles.ts';
import { sharedTexts } from './shared-texts.ts';
import type { SheetRows } from './sheet-builder.ts';
import { sheetRows } from './sheet-rows.ts';
import { workbookContents } from './workbook-contents.ts';
import { partText, type WorkbookParts } from './workbook-part.ts';

type Tell = (oddity: GivenOddity) => void;

/** Reads the sheets of an Excel workbook that are shown and hold something. */
export async function readWorkbook(
  file: GivenFile,
  budget: TableBudget,
  limits: GivenLimits,
  tell: Tell,
): Promise<readonly RawTable[]> {
  const byName = partsByName(openZip(await holdWhole(file.open(), limits.held), { ...limits, bytes: limits.tables }));
  const parts: WorkbookParts = { byName, budget };
  const { sheets, isFrom1904 } = await workbookContents(parts);
  if (sheets.length === 0) throw damaged('workbook');
  const keys: CellKeys = { texts: await sharedTexts(parts), dates: await dateStyles(parts), isFrom1904 };
  const tables: RawTable[] = [];
  for (const { name, part, isHidden } of sheets) {
    const where = { file: withoutFolders(file.name), sheet: name };
    if (!byName.has(part.toLowerCase())) throw damaged('workbook');
    const left = { ...limits, cells: budget.cellsLeft };
    const read = await sheetRows(() => partText(parts, part), keys, left, budget.xml);
    budget.takeCells(read.count);
    if (read.rows.length === 0) continue;
    if (isHidden) tell(hidden(where));
    else {
      for (const oddity of odditiesOf(read, where, limits)) tell(oddity);
      tables.push({ ...where, rows: read.rows, isRuled: false });
    }
  }
  return tables;
}

/** The parts of a workbook; case does not matter in their names. */
function partsByName(parts: readonly ZipPart[]): ReadonlyMap<string, ZipPart> {
  return new Map(parts.map((part) => [part.name.toLowerCase(), part]));
}

type Where = Pick<GivenOddity, 'file' | 'sheet'>;

function hidden(where: Where): GivenOddity {
  return {
    ...{ code: 'hidden-sheet', ...where, loses: false },
    message: 'The sheet is hidden, and was not read.',
    todo: 'If it belongs to the return, show it (right-click on a sheet, Unhide) and give the workbook again.',
  };
}

function odditiesOf({ beyond, unworked }: SheetRows, where: Where, { columns }: GivenLimits): readonly GivenOddity[] {
  const wide: GivenOddity = {
    ...{ code: 'too-many-columns', ...where, loses: true },
    message: `Row ${beyond} has cells beyond column ${columns}, which were not read.`,
    todo: 'Take out what stands far to the right of the table.',
  };
  const formula: GivenOddity = {
    ...{ code: 'formula-without-value', ...where, loses: true },
    message: `Row ${unworked} has a formula that has never been worked out, and was read as empty there.`,
    todo: 'Open the workbook in Excel, save it, and give it again.',
  };
  return [
    ...(beyond === undefined ? [] : [{ ...wide, line: beyond }]),
    ...(unworked === undefined ? [] : [{ ...formula, line: unworked }]),
  ];
}
