import { wholeCharacters } from './whole-characters.ts';
import { type XmlEncoding, xmlEncodingOf } from './xml-encoding.ts';

/** Bytes enough to hold a byte-order mark and an XML declaration. */
const START = 1024;
/** Bytes decoded at a time, so that no piece of text is large whatever the size of the chunks that arrive. */
const PIECE = 65_536;

type Chunks = AsyncGenerator<Uint8Array, void>;

/** Thrown where bytes stop being text in the encoding of the file; all text before them has been handed over. */
export class UndecodableBytes extends Error {
  readonly encoding: string;
  /** Bytes from the start of the file, from 0. */
  readonly offset: number;

  constructor(encoding: string, offset: number) {
    super(`Bytes at offset ${offset} are not ${encoding}`);
    this.encoding = encoding;
    this.offset = offset;
  }
}

/** A file as text: how it is encoded, and the text in pieces. */
export interface XmlText {
  readonly encoding: XmlEncoding;
  readonly pieces: AsyncIterable<string>;
}

/** Opens bytes as XML text, never holding more of them than the chunk that arrived. */
export async function openXmlText(bytes: AsyncIterable<Uint8Array> | Iterable<Uint8Array>): Promise<XmlText> {
  const chunks = inOrder(bytes);
  try {
    const start = await readStart(chunks);
    const encoding = xmlEncodingOf(start.subarray(0, START));
    return { encoding, pieces: decode(start, chunks, encoding) };
  } catch (fault) {
    await chunks.return();
    throw fault;
  }
}

async function* inOrder(bytes: AsyncIterable<Uint8Array> | Iterable<Uint8Array>): Chunks {
  yield* bytes;
}

async function readStart(chunks: Chunks): Promise<Uint8Array> {
  let start: Uint8Array = new Uint8Array(0);
  while (start.length < START) {
    const next = await chunks.next();
    if (next.done === true) return start;
    start = joined(start, next.value);
  }
  return start;
}

async function* decode(
  start: Uint8Array,
  chunks: Chunks,
  { label, markLength }: XmlEncoding,
): AsyncGenerator<string, void> {
  let offset = markLength;
  let held: Uint8Array = new Uint8Array(0);
  try {
    for await (const chunk of following(start.subarray(markLength), chunks)) {
      for (let from = 0; from < chunk.length; from += PIECE) {
        const piece = joined(held, chunk.subarray(from, from + PIECE));
        const whole = wholeCharacters(label, piece);
        yield* decodePiece(label, piece.subarray(0, whole), offset);
        held = piece.slice(whole);
        offset += whole;
      }
    }
    if (held.length > 0) throw new UndecodableBytes(label, offset);
  } finally {
    await chunks.return();
  }
}

async function* following(start: Uint8Array, chunks: Chunks): Chunks {
  yield start;
  yield* chunks;
}

/** The text of a piece. When it holds a wrong character: the text before it, found by halving, and then the fault. */
function* decodePiece(label: string, piece: Uint8Array, offset: number): Generator<string, void> {
  const text = attempt(label, piece, false);
  if (text !== undefined) return yield text;
  let [good, bad] = [0, piece.length];
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (attempt(label, piece.subarray(0, middle), true) === undefined) bad = middle;
    else good = middle;
  }
  const whole = wholeCharacters(label, piece.subarray(0, good));
  yield attempt(label, piece.subarray(0, whole), true) ?? '';
  throw new UndecodableBytes(label, offset + whole);
}

/** The text of bytes, or undefined when they are not text; when more is `toCome`, they may end within a character. */
function attempt(label: string, bytes: Uint8Array, toCome: boolean): string | undefined {
  try {
    return new TextDecoder(label, { fatal: true, ignoreBOM: true }).decode(bytes, { stream: toCome });
  } catch {
    return undefined;
  }
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array {
  if (first.length === 0) return second;
  const whole = new Uint8Array(first.length + second.length);
  whole.set(first);
  whole.set(second, first.length);
  return whole;
}
