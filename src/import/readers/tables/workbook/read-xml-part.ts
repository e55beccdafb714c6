import { SaxesParser } from 'saxes';
import { damaged } from '../given-zip.ts';

/** What is asked of a part of a workbook. Names come without their prefix. */
export interface PartHandlers {
  open(name: string, attributes: Readonly<Record<string, string>>): void;
  text?(text: string): void;
  close?(name: string): void;
}

/** Reads XML of a workbook piece by piece. What is not well-formed, or brings entities of its own, is refused as damaged. */
export async function readXmlPart(pieces: AsyncIterable<string>, handlers: PartHandlers): Promise<void> {
  const parser = new SaxesParser();
  parser.on('error', refuse);
  parser.on('doctype', refuse);
  parser.on('opentag', ({ name, attributes }) => handlers.open(localOf(name), attributes));
  parser.on('closetag', ({ name }) => handlers.close?.(localOf(name)));
  if (handlers.text !== undefined) {
    parser.on('text', (text) => handlers.text?.(text));
    parser.on('cdata', (text) => handlers.text?.(text));
  }
  let isEmpty = true;
  for await (const piece of pieces) {
    isEmpty &&= piece === '';
    parser.write(piece);
  }
  if (!isEmpty) parser.close();
}

function refuse(): never {
  throw damaged('workbook');
}

function localOf(name: string): string {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
}
