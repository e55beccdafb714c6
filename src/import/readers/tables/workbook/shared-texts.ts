import { escapedSigns } from './escaped-signs.ts';
import { readXmlPart } from './read-xml-part.ts';
import { partText, type WorkbookParts } from './workbook-part.ts';

/** The texts that the cells of a workbook point to by number. How Japanese is to be pronounced is left out. */
export async function sharedTexts(parts: WorkbookParts): Promise<readonly string[]> {
  const texts: string[] = [];
  let [text, isText, isPronounced] = ['', false, false];
  await readXmlPart(partText(parts, 'xl/sharedStrings.xml'), parts.budget.xml, {
    open(tag) {
      if (tag === 'si') text = '';
      if (tag === 'rPh') isPronounced = true;
      isText = tag === 't' && !isPronounced;
    },
    text(piece) {
      if (isText) text += piece;
    },
    close(tag) {
      isText = false;
      if (tag === 'rPh') isPronounced = false;
      if (tag === 'si') texts.push(escapedSigns(text));
    },
  });
  return texts;
}
