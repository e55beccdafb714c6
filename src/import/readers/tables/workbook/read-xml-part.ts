import { SaxesParser } from 'saxes';
import type { XmlWork } from '../../xml/xml-work.ts';
import { tooManyValues } from '../given-file-refused.ts';
import { damaged } from '../given-zip.ts';

/** What is asked of a part of a workbook. Names come without their prefix. */
export interface PartHandlers {
  open(name: string, attributes: Readonly<Record<string, string>>): void;
  text?(text: string): void;
  close?(name: string): void;
}

/** A tag or text of a workbook is shorter: no cell holds more than 32,767 signs, each written with seven at most. */
const LONGEST = 1_000_000;

/**
 * Reads XML of a workbook piece by piece, as far as the work allows. What is not well-formed, or brings entities of its own,
 * is refused as damaged.
 */
export async function readXmlPart(pieces: AsyncIterable<string>, work: XmlWork, handlers: PartHandlers): Promise<void> {
  const parser = new SaxesParser();
  parser.on('error', refuse);
  parser.on('doctype', refuse);
  let since = 0;
  parser.on('opentag', ({ name, attributes }) => {
    since = 0;
    handlers.open(localOf(name), attributes);
  });
  parser.on('closetag', ({ name }) => {
    since = 0;
    handlers.close?.(localOf(name));
  });
  if (handlers.text !== undefined) {
    parser.on('text', (text) => handlers.text?.(text));
    parser.on('cdata', (text) => handlers.text?.(text));
  }
  let isEmpty = true;
  for await (const piece of pieces) {
    isEmpty &&= piece === '';
    if (!work.take(piece)) throw tooManyValues();
    parser.write(piece);
    since += piece.length;
    if (since > LONGEST) refuse();
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
