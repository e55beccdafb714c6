import { inflateRawSync } from 'node:zlib';

/** One file of a zip. */
export interface ZipEntry {
  readonly name: string;
  readonly bytes: Uint8Array;
}

// An Office file of a real letter has some dozens of parts and a few megabytes; what has more is built to exhaust its reader.
const MOST_ENTRIES = 2_000;
const MOST_BYTES = 16 * 1024 * 1024;
const END = 0x06054b50;
const DIRECTORY = 0x02014b50;
const LOCAL = 0x04034b50;

/** Every file of a zip, or undefined when it is damaged, encrypted, or larger than any letter is. */
export function readZip(bytes: Uint8Array): readonly ZipEntry[] | undefined {
  try {
    return entriesOf(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  } catch {
    // Every way in which a file can be damaged ends here: it could not be read.
    return undefined;
  }
}

function entriesOf(file: Buffer): readonly ZipEntry[] {
  const end = file.lastIndexOf(Buffer.from('PK\u0005\u0006', 'latin1'));
  if (end < 0 || file.readUInt32LE(end) !== END) throw new RangeError('no directory');
  const count = file.readUInt16LE(end + 10);
  if (count > MOST_ENTRIES) throw new RangeError('too many files');
  const entries: ZipEntry[] = [];
  let [place, left] = [file.readUInt32LE(end + 16), MOST_BYTES];
  for (let number = 0; number < count; number += 1) {
    if (file.readUInt32LE(place) !== DIRECTORY) throw new RangeError('damaged directory');
    const [nameLength, extra, comment] = [28, 30, 32].map((at) => file.readUInt16LE(place + at));
    const name = file.toString('utf8', place + 46, place + 46 + (nameLength ?? 0));
    const bytes = name.endsWith('/') ? Buffer.alloc(0) : contentOf(file, place, left);
    left -= bytes.length;
    entries.push({ name, bytes });
    place += 46 + (nameLength ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  return entries;
}

function contentOf(file: Buffer, place: number, most: number): Buffer {
  const [flags, method] = [file.readUInt16LE(place + 8), file.readUInt16LE(place + 10)];
  const [packed, local] = [file.readUInt32LE(place + 20), file.readUInt32LE(place + 42)];
  if ((flags & 1) !== 0 || (method !== 0 && method !== 8)) throw new RangeError('encrypted or packed in another way');
  if (file.readUInt32LE(local) !== LOCAL) throw new RangeError('damaged file');
  const from = local + 30 + file.readUInt16LE(local + 26) + file.readUInt16LE(local + 28);
  if (from + packed > file.length || most <= 0) throw new RangeError('too large');
  const content = file.subarray(from, from + packed);
  if (method === 0 && packed > most) throw new RangeError('too large');
  return method === 0 ? content : inflateRawSync(content, { maxOutputLength: most });
}
