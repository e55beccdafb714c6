import { type DocumentText, notRead } from './document-text.ts';

/** The words of a text or a table of commas. */
export function readPlain(bytes: Uint8Array): DocumentText {
  const text = decoded(bytes);
  return text === undefined ? notRead('It is not plain text.') : { parts: [{ where: 'the text', text }] };
}

function decoded(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  if (bytes.includes(0)) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
