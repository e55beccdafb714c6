import type { XmlWork } from '../../xml/xml-work.ts';
import type { GivenLimits } from '../given-limits.ts';
import type { CellKeys } from './cell-text.ts';
import { parsedSheetRows } from './parsed-sheet-rows.ts';
import { regularSheetRows } from './regular-sheet-rows.ts';
import { SheetBuilder, type SheetRows } from './sheet-builder.ts';

/**
 * Reads the rows of a sheet. `read-excel-file` was measured and left: it fills every gap up to the last cell, so that one cell
 * in the far corner exhausts the memory, gives up a workbook for one cell out of order, and takes 1.8 s for eleven sheets of
 * 5,000 rows, 845,000 cells. `saxes` takes 1.5 s for them, and a reader of the one way in which rows are written 0.8 s; the
 * parser reads every other.
 */
export async function sheetRows(
  open: () => AsyncIterable<string>,
  keys: CellKeys,
  limits: GivenLimits,
  work: XmlWork,
): Promise<SheetRows> {
  const regular = new SheetBuilder(keys, limits);
  if (await regularSheetRows(open(), regular)) return regular;
  const parsed = new SheetBuilder(keys, limits);
  await parsedSheetRows(open(), work, parsed);
  return parsed;
}
