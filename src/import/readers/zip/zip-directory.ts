/** One file of a zip as its directory tells of it, before anything is unpacked. */
export interface ZipPart {
  /** With its folders, parted by `/` whoever packed it. */
  readonly name: string;
  /** How many bytes it says to have unpacked. */
  readonly size: number;
  readonly isEncrypted: boolean;
  /** 0 as it stands, 8 deflated; others are not read. */
  readonly method: number;
  readonly crc: number;
  readonly packed: Uint8Array;
}

/** Why a zip cannot be read. */
export class ZipDamaged extends Error {}

const END = 'PK\u0005\u0006';
const DIRECTORY = 0x02014b50;
const LOCAL = 0x04034b50;
const UTF8 = 0x0800;
/** Stands for a size or a place that is kept elsewhere, because it has more than 32 bits (APPNOTE 4.5.3). */
const ELSEWHERE = 0xffff_ffff;

/** The files of a zip, folders left out, in the order of its directory. Throws `ZipDamaged` when it cannot be read. */
export function zipDirectory(bytes: Uint8Array): readonly ZipPart[] {
  try {
    return partsOf(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  } catch (fault) {
    if (fault instanceof RangeError) throw new ZipDamaged('points outside itself');
    throw fault;
  }
}

function partsOf(file: Buffer): readonly ZipPart[] {
  const end = file.lastIndexOf(Buffer.from(END, 'latin1'));
  if (end < 0) throw new ZipDamaged('no directory');
  const count = file.readUInt16LE(end + 10);
  const parts: ZipPart[] = [];
  let place = file.readUInt32LE(end + 16);
  for (let number = 0; number < count; number += 1) {
    if (file.readUInt32LE(place) !== DIRECTORY) throw new ZipDamaged('damaged directory');
    const part = partAt(file, place);
    if (!part.name.endsWith('/')) parts.push(part);
    place += 46 + file.readUInt16LE(place + 28) + file.readUInt16LE(place + 30) + file.readUInt16LE(place + 32);
  }
  return parts;
}

function partAt(file: Buffer, place: number): ZipPart {
  const [flags, method, crc] = [
    file.readUInt16LE(place + 8),
    file.readUInt16LE(place + 10),
    file.readUInt32LE(place + 16),
  ];
  const nameEnd = place + 46 + file.readUInt16LE(place + 28);
  const name = file.toString((flags & UTF8) === 0 ? 'latin1' : 'utf8', place + 46, nameEnd).replaceAll('\\', '/');
  const [packedSize, size, local] = [20, 24, 42].map((at) => file.readUInt32LE(place + at));
  if (packedSize === ELSEWHERE || size === ELSEWHERE || local === ELSEWHERE) throw new ZipDamaged('more than 4 GB');
  const packed = packedAt(file, local ?? 0, packedSize ?? 0);
  return { name, size: size ?? 0, isEncrypted: (flags & 1) !== 0, method, crc, packed };
}

function packedAt(file: Buffer, local: number, size: number): Buffer {
  if (file.readUInt32LE(local) !== LOCAL) throw new ZipDamaged('damaged file');
  const from = local + 30 + file.readUInt16LE(local + 26) + file.readUInt16LE(local + 28);
  if (from + size > file.length) throw new ZipDamaged('cut short');
  return file.subarray(from, from + size);
}
