import { refusalOfKind } from './refusal-of-kind.ts';
import { seenEncodingOf } from './text-encoding.ts';

/** The text of a file, without its byte-order mark, and what was odd about its bytes. */
export interface DecodedText {
  readonly text: string;
  readonly oddities: readonly ('windows-1252' | 'broken-text' | 'nul-bytes')[];
}

/** A text has a stray zero at most; what has more of them is no text. */
const MOST_NULS = 0.001;
const NOT_WHOLE = /\uFFFD/g;
const BEYOND_ASCII = /[^\0-\u007f\uFFFD]/g;

/** Reads bytes as the text they are: as marked, else as UTF-16 or UTF-8 where they are that, else as Windows writes. */
export function decodeText(bytes: Uint8Array): DecodedText {
  const seen = seenEncodingOf(bytes);
  const decoded = seen === undefined || seen === 'utf-8' ? decodeUtf8(bytes) : decodeUtf16(bytes, seen);
  return decoded.text.includes('\0') ? withoutNuls(decoded) : decoded;
}

function decodeUtf8(bytes: Uint8Array): DecodedText {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), oddities: [] };
  } catch {
    const text = new TextDecoder('utf-8').decode(bytes);
    // One broken character among many whole ones is a damaged UTF-8 file; read as Windows-1252 every name in it would suffer.
    if (countOf(text, BEYOND_ASCII) > countOf(text, NOT_WHOLE)) return { text, oddities: ['broken-text'] };
    return { text: new TextDecoder('windows-1252').decode(bytes), oddities: ['windows-1252'] };
  }
}

function decodeUtf16(bytes: Uint8Array, encoding: string): DecodedText {
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), oddities: [] };
  } catch {
    return { text: new TextDecoder(encoding).decode(bytes), oddities: ['broken-text'] };
  }
}

function withoutNuls({ text, oddities }: DecodedText): DecodedText {
  const whole = text.replaceAll('\0', '');
  if (text.length - whole.length > Math.max(8, text.length * MOST_NULS)) throw refusalOfKind('other');
  return { text: whole, oddities: [...oddities, 'nul-bytes'] };
}

function countOf(text: string, sign: RegExp): number {
  let count = 0;
  for (const _ of text.matchAll(sign)) count += 1;
  return count;
}
