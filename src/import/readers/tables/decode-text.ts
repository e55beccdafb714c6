import { refusalOfKind } from './refusal-of-kind.ts';
import { seenEncodingOf } from './text-encoding.ts';

/** The text of a file, without its byte-order mark, and what was odd about its bytes. */
export interface DecodedText {
  readonly text: string;
  readonly oddities: readonly ('windows-1252' | 'broken-text' | 'nul-bytes')[];
}

/** A text has a stray zero at most; what has more of them is no text. */
const MOST_NULS = 0.001;
const [LAST_OF_ASCII, NOT_WHOLE] = [0x7f, 0xfffd];

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
    if (isMostlyWhole(text)) return { text, oddities: ['broken-text'] };
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

/** True when more signs beyond ASCII came out whole than broken. */
function isMostlyWhole(text: string): boolean {
  let [whole, broken] = [0, 0];
  for (let place = 0; place < text.length; place += 1) {
    const sign = text.charCodeAt(place);
    if (sign === NOT_WHOLE) broken += 1;
    else if (sign > LAST_OF_ASCII) whole += 1;
  }
  return whole > broken;
}
