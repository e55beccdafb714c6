import { crc32, deflateRawSync } from 'node:zlib';
import type { ZipEntry } from './read-zip.ts';

/** 1 January 1980, the first day a zip can tell: the same files give the same bytes whenever they are packed. */
const NO_DAY = 0x0021;
const DEFLATED = 8;
const UTF8 = 0x0800;

/** Packs files into a zip, in their order. The same files always give the same bytes. */
export function writeZip(entries: readonly ZipEntry[]): Uint8Array {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let place = 0;
  for (const { name, bytes } of entries) {
    const [path, packed] = [Buffer.from(name, 'utf8'), deflateRawSync(bytes)];
    const told = toldOf(path, packed, bytes);
    const file = Buffer.concat([four(0x04034b50), two(20), told, two(0), path, packed]);
    directory.push(
      Buffer.concat([
        four(0x02014b50),
        two(20),
        two(20),
        told,
        two(0),
        two(0),
        two(0),
        two(0),
        four(0),
        four(place),
        path,
      ]),
    );
    files.push(file);
    place += file.length;
  }
  const list = Buffer.concat(directory);
  const count = two(entries.length);
  return Buffer.concat([
    ...files,
    list,
    four(0x06054b50),
    two(0),
    two(0),
    count,
    count,
    four(list.length),
    four(place),
    two(0),
  ]);
}

/** What stands of a file in both its places: how it is packed, its day, its sum, its sizes and the length of its name. */
function toldOf(path: Buffer, packed: Buffer, bytes: Uint8Array): Buffer {
  const sizes = [four(crc32(bytes)), four(packed.length), four(bytes.length)];
  return Buffer.concat([two(UTF8), two(DEFLATED), two(0), two(NO_DAY), ...sizes, two(path.length)]);
}

function two(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(value);
  return bytes;
}

function four(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
