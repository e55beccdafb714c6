import { type DocumentText, notRead } from './document-text.ts';
import { readOffice } from './read-office.ts';
import { readPdf } from './read-pdf.ts';
import { readPlain } from './read-plain.ts';

/** Much more than any report says; what says more keeps everybody waiting. */
const LONGEST = 3_000_000;

/** The words of a file that is to be sent. What cannot be read whole says why, so that a person looks. */
export async function readDocument(fileName: string, bytes: Uint8Array): Promise<DocumentText> {
  const text = await readByKind(fileName, bytes);
  const length = text.parts.reduce((sum, part) => sum + part.text.length, 0);
  return length > LONGEST ? notRead('It says more than can be searched.') : text;
}

async function readByKind(fileName: string, bytes: Uint8Array): Promise<DocumentText> {
  const ending = /\.([a-z0-9]+)$/i.exec(fileName)?.[1]?.toLowerCase() ?? '';
  if (bytes.length === 0) return notRead('It is empty.');
  if (beginsWith(bytes, 'PK\u0003\u0004')) return readOffice(bytes);
  if (beginsWith(bytes, '\u00d0\u00cf\u0011\u00e0'))
    return notRead('It is encrypted, or of an old kind that cannot be read.');
  if (Buffer.from(bytes.subarray(0, 1024)).includes('%PDF-')) return readPdf(bytes);
  if (ending === 'csv' || ending === 'txt') return readPlain(bytes);
  return notRead('It is of a kind that cannot be read.');
}

function beginsWith(bytes: Uint8Array, text: string): boolean {
  return Buffer.from(bytes.subarray(0, text.length)).toString('latin1') === text;
}
