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
/** The second end of a ZIP64, and what stands before the first and says where it is (APPNOTE 4.3.14, 4.3.15). */
const [LARGE_END, LARGE_LOCATOR, LARGE_LOCATOR_BYTES] = [0x06064b50, 0x07064b50, 20];
const UTF8 = 0x0800;
/** Stands for a number that is kept elsewhere (APPNOTE 4.4.1.4): of what is large, and of what was packed before its size was known. */
const [ELSEWHERE, COUNT_ELSEWHERE] = [0xffff_ffff, 0xffff];
/** The extra field of an entry that keeps them (APPNOTE 4.5.3). */
const LARGE_EXTRA = 1;
/** No system has longer paths. */
const LONGEST_NAME = 1_000;

/**
 * The files of a zip, folders left out, in the order of its directory; of more than `most` no more than one beyond it. Throws
 * `ZipDamaged` when it cannot be read.
 */
export function zipDirectory(bytes: Uint8Array, most = Number.POSITIVE_INFINITY): readonly ZipPart[] {
  try {
    return partsOf(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), most);
  } catch (fault) {
    if (fault instanceof RangeError) throw new ZipDamaged('points outside itself');
    throw fault;
  }
}

function partsOf(file: Buffer, most: number): readonly ZipPart[] {
  const { count, from } = directoryOf(file);
  const parts: ZipPart[] = [];
  let place = from;
  for (let number = 0; number < count && parts.length <= most; number += 1) {
    if (file.readUInt32LE(place) !== DIRECTORY) throw new ZipDamaged('damaged directory');
    const part = partAt(file, place);
    if (!part.name.endsWith('/')) parts.push(part);
    place += 46 + file.readUInt16LE(place + 28) + file.readUInt16LE(place + 30) + file.readUInt16LE(place + 32);
  }
  return parts;
}

/** How many entries the directory has, and where it begins. */
function directoryOf(file: Buffer): { readonly count: number; readonly from: number } {
  const end = file.lastIndexOf(Buffer.from(END, 'latin1'));
  if (end < 0) throw new ZipDamaged('no directory');
  const [count, from] = [file.readUInt16LE(end + 10), file.readUInt32LE(end + 16)];
  const locator = end - LARGE_LOCATOR_BYTES;
  const isElsewhere = count === COUNT_ELSEWHERE || from === ELSEWHERE;
  if (!isElsewhere || locator < 0 || file.readUInt32LE(locator) !== LARGE_LOCATOR) return { count, from };
  const second = largeAt(file, locator + 8);
  if (file.readUInt32LE(second) !== LARGE_END) throw new ZipDamaged('damaged directory');
  return { count: largeAt(file, second + 32), from: largeAt(file, second + 48) };
}

function partAt(file: Buffer, place: number): ZipPart {
  const [flags, method, crc] = [
    file.readUInt16LE(place + 8),
    file.readUInt16LE(place + 10),
    file.readUInt32LE(place + 16),
  ];
  const nameEnd = place + 46 + file.readUInt16LE(place + 28);
  const name = file.toString((flags & UTF8) === 0 ? 'latin1' : 'utf8', place + 46, nameEnd).replaceAll('\\', '/');
  const extra = file.subarray(nameEnd, nameEnd + file.readUInt16LE(place + 30));
  const [size, packedSize, local] = whole(
    [24, 20, 42].map((at) => file.readUInt32LE(place + at)),
    extra,
  );
  const packed = packedAt(file, local ?? 0, packedSize ?? 0);
  return { name: name.slice(0, LONGEST_NAME), size: size ?? 0, isEncrypted: (flags & 1) !== 0, method, crc, packed };
}

/** The numbers of an entry, those that are kept elsewhere taken in their order from its extra fields. */
function whole(numbers: readonly number[], extra: Buffer): readonly number[] {
  if (!numbers.includes(ELSEWHERE)) return numbers;
  for (let place = 0; place + 4 <= extra.length; place += 4 + extra.readUInt16LE(place + 2)) {
    if (extra.readUInt16LE(place) !== LARGE_EXTRA) continue;
    let at = place + 4;
    return numbers.map((number) => {
      if (number !== ELSEWHERE) return number;
      at += 8;
      return largeAt(extra, at - 8);
    });
  }
  return numbers;
}

function largeAt(bytes: Buffer, place: number): number {
  return Number(bytes.readBigUInt64LE(place));
}

function packedAt(file: Buffer, local: number, size: number): Buffer {
  if (file.readUInt32LE(local) !== LOCAL) throw new ZipDamaged('damaged file');
  const from = local + 30 + file.readUInt16LE(local + 26) + file.readUInt16LE(local + 28);
  if (from + size > file.length) throw new ZipDamaged('cut short');
  return file.subarray(from, from + size);
}
