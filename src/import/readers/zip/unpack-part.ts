import type zlib from 'node:zlib';
import { ZipDamaged, type ZipPart } from './zip-directory.ts';

/** Unpacks one file of a zip piece by piece. Throws `ZipDamaged` when it is not, or is more than, what the zip says of it. */
export async function* unpackPart({ method, packed, size, crc }: ZipPart): AsyncGenerator<Uint8Array, void> {
  if (method !== 0 && method !== 8) throw new ZipDamaged('packed in a way that is not read');
  // Most files that are handed over are in no zip, and whoever checks one waits for nothing they do not need.
  const { crc32, createInflateRaw } = await import('node:zlib');
  let [length, sum] = [0, 0];
  try {
    for await (const piece of method === 0 ? [packed] : inflated(packed, createInflateRaw)) {
      length += piece.length;
      if (length > size) break;
      sum = crc32(piece, sum);
      yield piece;
    }
  } catch (fault) {
    throw isOfZlib(fault) ? new ZipDamaged('cannot be unpacked') : fault;
  }
  if (length !== size || sum !== crc) throw new ZipDamaged('is not what the zip says of it');
}

function inflated(packed: Uint8Array, createInflateRaw: typeof zlib.createInflateRaw): AsyncIterable<Uint8Array> {
  const inflate = createInflateRaw({ chunkSize: 1 << 16 });
  inflate.end(packed);
  return inflate;
}

function isOfZlib(fault: unknown): boolean {
  return fault instanceof Error && 'code' in fault && String(fault.code).startsWith('Z_');
}
