import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { givenBytes, givenText, zipped } from '#test/support/given-files.ts';
import { givenLimits } from './given-limits.ts';
import { unpackGivenFiles } from './unpack-given-files.ts';

const CSV = 'A,B\n1,2\n';
const XML = '<?xml version="1.0"?><Message/>';
const BOOK = zipped({ '[Content_Types].xml': '<Types/>', 'xl/workbook.xml': '<workbook/>' });

async function unpacked(bytes: Uint8Array, limits = givenLimits) {
  const found: string[] = [];
  for await (const each of unpackGivenFiles([givenBytes('given.zip', bytes, 1_000)], limits)) {
    if (each.kind === 'oddity') found.push(`${each.oddity.file}: ${each.oddity.code}`);
    else {
      let length = 0;
      try {
        for await (const piece of each.file.open()) length += piece.length;
        found.push(`${each.file.name}: ${each.kind}, ${length}`);
      } catch (fault) {
        found.push(`${each.file.name}: ${fault instanceof Error && 'code' in fault ? fault.code : fault}`);
      }
    }
  }
  return found;
}

/** A zip with some bytes of its first file's entry in the directory changed. */
function changed(zip: Uint8Array, at: number, ...bytes: readonly number[]): Uint8Array {
  const copy = Buffer.from(zip);
  const place = copy.indexOf('PK\u0001\u0002', 0, 'latin1');
  for (const [step, byte] of bytes.entries()) copy[place + at + step] = byte;
  return copy;
}

describe('a zip is taken apart', () => {
  test('into what is in it, by content and not by name, in folders and in a zip within', async () => {
    const zip = zipped({
      'return/episodes.xml': CSV,
      'return/census.csv': XML,
      'book.csv': BOOK,
      'return\\header.csv': CSV,
      'inner.dat': zipped({ 'deep/uasc.csv': CSV }),
    });
    assert.deepEqual(await unpacked(zip), [
      'return/episodes.xml: text, 8',
      'return/census.csv: xml, 31',
      `book.csv: workbook, ${BOOK.length}`,
      'return/header.csv: text, 8',
      'deep/uasc.csv: text, 8',
    ]);
  });

  test('though it is small and a ZIP64, as those pack who do not know beforehand how large it will be', async () => {
    assert.deepEqual(await unpacked(large(zipped({ 'return/a.csv': CSV }))), ['return/a.csv: text, 8']);
  });

  test('without what lies in zips by itself', async () => {
    const zip = zipped({
      '__MACOSX/return/._a.csv': CSV,
      'return/.DS_Store': 'x',
      'return/Thumbs.db': 'x',
      'desktop.ini': 'x',
      'return/~$book.xlsx': 'x',
      'return/a.csv': CSV,
    });
    assert.deepEqual(await unpacked(zip), ['return/a.csv: text, 8']);
  });

  test('and the others are taken out when one in it cannot be read', async () => {
    const zip = zipped({ 'a.csv': '', 'b.pdf': '%PDF-1.7', 'c.csv': CSV });
    assert.deepEqual(await unpacked(zip), ['a.csv: empty-file', 'b.pdf: not-a-table', 'c.csv: text, 8']);
  });
});

/** A zip of one file as those write it who do not know beforehand how large it will be: every number in its ZIP64 place. */
function large(zip: Uint8Array, { size, from }: { readonly size?: bigint; readonly from?: bigint } = {}): Uint8Array {
  const bytes = Buffer.from(zip);
  const place = bytes.indexOf('PK\u0001\u0002', 0, 'latin1');
  const nameEnd = place + 46 + bytes.readUInt16LE(place + 28);
  const numbers = [24, 20, 42].map((at) => BigInt(bytes.readUInt32LE(place + at)));
  const entry = Buffer.from(bytes.subarray(place, nameEnd));
  for (const at of [20, 24, 42]) entry.writeUInt32LE(0xffff_ffff, place - place + at);
  const other = Buffer.from([0x55, 0x54, 1, 0, 9]);
  const extra = Buffer.alloc(28);
  extra.writeUInt16LE(1, 0);
  extra.writeUInt16LE(24, 2);
  for (const [at, number] of numbers.entries())
    extra.writeBigUInt64LE(at === 0 ? (size ?? number) : number, 4 + 8 * at);
  entry.writeUInt16LE(other.length + extra.length, 30);
  const directory = Buffer.concat([entry, other, extra]);
  const second = Buffer.alloc(56);
  second.write('PK\u0006\u0006', 'latin1');
  second.writeBigUInt64LE(1n, 32);
  second.writeBigUInt64LE(from ?? BigInt(place), 48);
  const locator = Buffer.alloc(20);
  locator.write('PK\u0006\u0007', 'latin1');
  locator.writeBigUInt64LE(BigInt(place + directory.length), 8);
  const end = Buffer.alloc(22, 0xff);
  end.write('PK\u0005\u0006', 'latin1');
  end.writeUInt16LE(0, 20);
  return Buffer.concat([bytes.subarray(0, place), directory, second, locator, end]);
}

describe('a zip that is built to harm, damaged or locked is refused', () => {
  const zip = zipped({ 'a.csv': CSV.repeat(5_000) });
  const three = zipped({ 'one.zip': zipped({ 'two.zip': zipped({ 'a.csv': CSV }) }) });
  const table: readonly (readonly [why: string, zip: Uint8Array, found: readonly string[], limits?: object])[] = [
    ['a zip in a zip in a zip', three, ['two.zip: zip-in-zip']],
    ['more files than any return', zipped({ a: CSV, b: CSV, c: CSV }), ['given.zip: too-many-files'], { entries: 2 }],
    ['more bytes than are read, as it says itself', zip, ['given.zip: unpacks-too-large'], { bytes: 30_000 }],
    ['more bytes than it says', changed(zip, 24, 0x10, 0, 0, 0), ['a.csv: damaged']],
    ['fewer bytes than it says', changed(zip, 24, 0, 0, 1, 0), ['a.csv: damaged']],
    ['another sum than it says', changed(zip, 16, 1, 2, 3, 4), ['a.csv: damaged']],
    ['a password', changed(zip, 8, 1), ['a.csv: password']],
    ['another way of packing', changed(zip, 10, 99), ['a.csv: damaged']],
    ['cut short', zip.subarray(0, zip.length - 30), ['given.zip: damaged']],
    ['a directory that points outside', changed(zip, 42, 0xff, 0xff, 0xff, 0x7f), ['given.zip: damaged']],
    ['more than 4 GB, as it says', changed(zip, 24, 0xff, 0xff, 0xff, 0xff), ['given.zip: unpacks-too-large']],
    ['much more, as a ZIP64 says', large(zip, { size: 2n ** 40n }), ['given.zip: unpacks-too-large']],
    ['a ZIP64 whose directory is nowhere', large(zip, { from: 2n ** 40n }), ['given.zip: damaged']],
    ['an empty zip', zipped({}), ['given.zip: empty-file']],
    ['a binary workbook', zipped({ '[Content_Types].xml': '', 'xl/workbook.bin': '' }), ['given.zip: other-workbook']],
    ['an OpenDocument file', zipped({ mimetype: 'x', 'content.xml': '<a/>' }), ['given.zip: other-workbook']],
    ['a Word document', zipped({ '[Content_Types].xml': '', 'word/document.xml': '' }), ['given.zip: not-a-table']],
  ];
  for (const [why, bytes, found, limits] of table)
    test(why, async () => assert.deepEqual(await unpacked(bytes, { ...givenLimits, ...limits }), found));

  test('what is unpacked of one zip counts together, with the zips within it', async () => {
    const half = 'x'.repeat(60_000);
    const inner = zipped({ 'a.csv': half });
    const bytes = zipped({ 'one.zip': inner, 'two.zip': inner, 'three.zip': inner });
    const found = await unpacked(bytes, { ...givenLimits, bytes: 150_000 });
    assert.deepEqual(found, ['a.csv: text, 60000', 'a.csv: text, 60000', 'a.csv: unpacks-too-large']);
  });
});

test('files count together, in however many zips within each other they are', async () => {
  const inner = zipped({ 'a.csv': CSV, 'b.csv': CSV });
  const bytes = zipped({ 'one.zip': inner, 'two.zip': inner });
  const found = await unpacked(bytes, { ...givenLimits, entries: 5 });
  assert.deepEqual(found, ['a.csv: text, 8', 'b.csv: text, 8', 'two.zip: too-many-files']);
});

test('a file that nobody reads is closed, and one is open at a time', async () => {
  let open = 0;
  const watched = (name: string) => ({
    name,
    async *open() {
      open += 1;
      try {
        yield* givenText(name, `${XML}${' '.repeat(200_000)}`).open();
      } finally {
        open -= 1;
      }
    },
  });
  for await (const each of unpackGivenFiles([watched('a'), watched('b')]))
    assert.deepEqual([each.kind, open], ['xml', 1]);
  assert.equal(open, 0);
});
