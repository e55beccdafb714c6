import { SaxesParser } from 'saxes';
import type { TextPart } from '../safe-address/find-leaks.ts';
import type { ZipEntry } from '../zip/read-zip.ts';

/** The cells of every sheet of a workbook, row by row: an address across cells stands together as it does on the screen. */
export function readSheets(entries: readonly ZipEntry[]): readonly TextPart[] {
  const shared = entries.find(({ name }) => name === 'xl/sharedStrings.xml');
  const strings = shared === undefined ? [] : cellsIn(shared.bytes, 'si', () => undefined);
  return entries
    .filter(({ name }) => /^xl\/worksheets\/[^/]+\.xml$/.test(name))
    .map(({ name, bytes }) => {
      const lookUp = (type: string | undefined, value: string) =>
        type === 's' ? (strings[Number(value)] ?? '') : inFull(value);
      return {
        where: `the sheet ${/([^/]+)\.xml$/.exec(name)?.[1] ?? ''}`,
        text: cellsIn(bytes, 'c', lookUp).join('\t'),
      };
    });
}

type LookUp = (type: string | undefined, value: string) => string | undefined;

/** What each element of a name holds, looked up where it is kept elsewhere. */
function cellsIn(bytes: Uint8Array, element: 'si' | 'c', lookUp: LookUp): readonly string[] {
  const cells: string[] = [];
  const parser = new SaxesParser();
  let [text, type]: [string, string | undefined] = ['', undefined];
  parser.on('error', (fault) => {
    throw fault;
  });
  parser.on('opentag', ({ name, attributes }) => {
    if (name.endsWith('row')) cells.push('\n');
    if (name.replace(/^.*:/, '') === element) [text, type] = ['', attributes.t];
  });
  parser.on('text', (piece) => {
    text += piece;
  });
  parser.on('closetag', ({ name }) => {
    if (name.replace(/^.*:/, '') === element) cells.push(lookUp(type, text) ?? text);
  });
  parser.write(new TextDecoder('utf-8', { fatal: true }).decode(bytes)).close();
  return cells;
}

/** A long number may be kept as 7.700900123E9; it is shown in full. */
function inFull(value: string): string {
  return /^\d+(\.\d+)?E\+?\d+$/i.test(value) ? String(Number(value)) : value;
}
