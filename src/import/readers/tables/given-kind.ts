import { seenEncodingOf } from './text-encoding.ts';

/** What a file is by its first bytes, whatever its name says. */
export type GivenKind = 'empty' | 'text' | 'xml' | 'zip' | 'old-office' | 'web-page' | 'spreadsheet-xml' | 'other';

const SIGNATURES: readonly { readonly bytes: readonly number[]; readonly kind: GivenKind }[] = [
  { bytes: [0x50, 0x4b, 3, 4], kind: 'zip' },
  { bytes: [0x50, 0x4b, 5, 6], kind: 'zip' },
  { bytes: [0xd0, 0xcf, 0x11, 0xe0], kind: 'old-office' },
  { bytes: [0x25, 0x50, 0x44, 0x46], kind: 'other' },
  { bytes: [0x1f, 0x8b], kind: 'other' },
  { bytes: [0x37, 0x7a, 0xbc, 0xaf], kind: 'other' },
  { bytes: [0x52, 0x61, 0x72, 0x21], kind: 'other' },
  { bytes: [0x89, 0x50, 0x4e, 0x47], kind: 'other' },
  { bytes: [0xff, 0xd8, 0xff], kind: 'other' },
];
const FIRST_OF_TEXT = 32;
/** Tab, line feed, form feed, return. */
const WHITE = [9, 10, 12, 13];
const WEB_PAGE = /^(<!doctype html|<(html|table|meta|head|body|style)\b)/i;
/** Some systems call a web page or an old XML format a workbook, because Excel opens both. */
const SPREADSHEET_XML = /progid="Excel\.Sheet"|urn:schemas-microsoft-com:office:spreadsheet/;

/** Tells what a file is from its first bytes: a name is only what somebody typed. */
export function givenKindOf(start: Uint8Array): GivenKind {
  if (start.length === 0) return 'empty';
  const signature = SIGNATURES.find(({ bytes }) => bytes.every((byte, place) => start[place] === byte));
  if (signature !== undefined) return signature.kind;
  const text = new TextDecoder(seenEncodingOf(start) ?? 'windows-1252').decode(start).trimStart();
  if (!text.startsWith('<')) return isBinary(text) ? 'other' : 'text';
  if (WEB_PAGE.test(text)) return 'web-page';
  return SPREADSHEET_XML.test(text) ? 'spreadsheet-xml' : 'xml';
}

/** True when a tenth of it is signs that no text has: then the rest of it, however long, need not be read. */
function isBinary(text: string): boolean {
  let count = 0;
  for (let place = 0; place < text.length; place += 1) {
    const sign = text.charCodeAt(place);
    if (sign < FIRST_OF_TEXT && !WHITE.includes(sign)) count += 1;
  }
  return count > text.length / 10;
}
