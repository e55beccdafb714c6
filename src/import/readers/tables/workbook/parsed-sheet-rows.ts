import type { XmlWork } from '../../xml/xml-work.ts';
import { columnOf } from './column-of.ts';
import { readXmlPart } from './read-xml-part.ts';
import type { SheetBuilder } from './sheet-builder.ts';

/** Reads a sheet as the XML it is, however it is written. */
export async function parsedSheetRows(
  pieces: AsyncIterable<string>,
  work: XmlWork,
  builder: SheetBuilder,
): Promise<void> {
  let [column, isText, isPronounced] = [columnOf(undefined), false, false];
  let cell = {
    type: undefined as string | undefined,
    style: undefined as string | undefined,
    kept: '',
    isFormula: false,
  };
  await readXmlPart(pieces, work, {
    open(tag, { r, t, s }) {
      if (tag === 'c') {
        column = columnOf(r);
        cell = { type: t, style: s, kept: '', isFormula: false };
      } else if (tag === 'v' || tag === 't') isText = !isPronounced;
      else if (tag === 'row') builder.begin(Number(r));
      else if (tag === 'f') cell.isFormula = true;
      else if (tag === 'rPh') isPronounced = true;
    },
    text(piece) {
      if (isText) cell.kept += piece;
    },
    close(tag) {
      if (tag === 'c') builder.put(column, cell);
      else if (tag === 'v' || tag === 't') isText = false;
      else if (tag === 'row') builder.end();
      else if (tag === 'rPh') isPronounced = false;
    },
  });
}
