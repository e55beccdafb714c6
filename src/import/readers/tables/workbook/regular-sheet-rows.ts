import { columnOf } from './column-of.ts';
import type { SheetBuilder } from './sheet-builder.ts';

/** As all that write workbooks write a row and a cell, sign for sign; whoever does it otherwise is read by the parser. */
const ROW = /\s*<row(?: r="(\d{1,7})")?(?: [\w:]+="[^"<>&]*")*(\/)?>/y;
const CELL =
  /<c(?: r="([A-Z]{1,3})\d{1,7}")?(?: s="(\d+)")?(?: t="(\w+)")?(?:\/>|>(<f(?: [\w:]+="[^"<>&]*")*(?:\/>|>[^<]*<\/f>))?(?:<v>([^<]*)<\/v>|<is><t(?: xml:space="preserve")?>([^<]*)<\/t><\/is>)?<\/c>)/y;
const LAST = /^\s*(?:<row(?: [\w:]+="[^"<>&]*")*\/>\s*)*<\/sheetData>/;
const ROW_END = '</row>';
const BEGIN = '<sheetData>';
/** A row that has not ended by then is not a usual one. */
const MOST_HELD = 8 * 1024 ** 2;
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Reads a sheet that is written as all are, and says whether it is one; else what was built is of no use. */
export async function regularSheetRows(pieces: AsyncIterable<string>, builder: SheetBuilder): Promise<boolean> {
  let [held, isBegun, isOver] = ['', false, false];
  for await (const piece of pieces) {
    held += piece;
    if (held.length > MOST_HELD) return false;
    if (isOver) {
      // What follows the rows (cells that are joined, notes, margins) tells nothing, however much it is; another row does.
      if (held.includes(ROW_END)) return false;
      held = held.slice(-ROW_END.length);
      continue;
    }
    if (!isBegun) {
      const begin = held.indexOf(BEGIN);
      if (begin < 0) continue;
      // A document type, a comment or the like before the rows is for the parser to judge.
      if (held.lastIndexOf('<!', begin) >= 0) return false;
      held = held.slice(begin + BEGIN.length);
      isBegun = true;
    }
    const end = held.lastIndexOf(ROW_END);
    if (end >= 0) {
      if (!takeRows(held.slice(0, end + ROW_END.length), builder)) return false;
      held = held.slice(end + ROW_END.length);
    }
    isOver = LAST.test(held);
  }
  return isOver;
}

function takeRows(text: string, builder: SheetBuilder): boolean {
  let place = 0;
  while (place < text.length) {
    ROW.lastIndex = place;
    const row = ROW.exec(text);
    if (row === null) return false;
    builder.begin(Number(row[1]));
    place = ROW.lastIndex;
    if (row[2] === undefined) {
      place = takeCells(text, place, builder);
      if (!text.startsWith(ROW_END, place)) return false;
      place += ROW_END.length;
    }
    builder.end();
  }
  return true;
}

/** Takes the cells from a place on, and says where they end; a cell that is not a usual one ends them. */
function takeCells(text: string, from: number, builder: SheetBuilder): number {
  let place = from;
  for (;;) {
    CELL.lastIndex = place;
    const cell = CELL.exec(text);
    if (cell === null) return place;
    const kept = plainText(cell[5] ?? cell[6] ?? '');
    if (kept === undefined) return place;
    place = CELL.lastIndex;
    builder.put(columnOf(cell[1]), { type: cell[3], style: cell[2], kept, isFormula: cell[4] !== undefined });
  }
}

/** A text without what XML writes otherwise; undefined when it holds what only the parser knows how to read. */
function plainText(text: string): string | undefined {
  if (text.includes('\r') || text.includes(']]>')) return undefined;
  if (!text.includes('&')) return text;
  const plain = text.replace(/&(amp|lt|gt|quot|apos);/g, (whole, name) => ENTITIES[name] ?? whole);
  return text.replace(/&(?:amp|lt|gt|quot|apos);/g, '').includes('&') ? undefined : plain;
}
