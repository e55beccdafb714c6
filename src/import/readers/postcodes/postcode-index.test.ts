import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { GatheredPostcodes } from './gathered-postcodes.ts';
import { indexPieces } from './index-pieces.ts';
import { PostcodeIndex } from './postcode-index.ts';
import { PAGE_RECORDS } from './postcode-index-layout.ts';
import { PostcodesRefused } from './postcodes-refused.ts';

const OUTWARD = ['AB1', 'B1', 'B10', 'B2', 'EC1A', 'M1', 'SW1A', 'ZE3'];
const LETTERS = 'ABDEFGHJLNPQRSTUWXYZ';

/** So many real-looking postcodes, each once, in no order. */
function postcodes(count: number): readonly string[] {
  const all = Array.from({ length: count }, (_, at) => {
    const [outward, digit] = [OUTWARD[at % OUTWARD.length] ?? 'B1', Math.floor(at / OUTWARD.length) % 10];
    const pair = Math.floor(at / OUTWARD.length / 10);
    return `${outward}${digit}${LETTERS[pair % LETTERS.length]}${LETTERS[Math.floor(pair / LETTERS.length) % LETTERS.length]}`;
  });
  return all.toSorted((one, other) => ((one.charCodeAt(2) * 7) % 5) - ((other.charCodeAt(2) * 7) % 5));
}

function indexBytes(of: readonly string[]): Buffer {
  const gathered = new GatheredPostcodes();
  for (const [at, postcode] of of.entries())
    gathered.add({ postcode, place: { grid: { easting: at, northing: 1_220_000 - at }, authority: 'E06000019' } });
  return Buffer.concat([...indexPieces(gathered)]);
}

function opened(bytes: Buffer): PostcodeIndex {
  return new PostcodeIndex({ size: bytes.length, read: (at, length) => bytes.subarray(at, at + length) });
}

describe('an index of postcodes', () => {
  for (const count of [1, 2, PAGE_RECORDS - 1, PAGE_RECORDS, PAGE_RECORDS + 1, 20_000]) {
    test(`of ${count} finds each, and none beside them`, () => {
      const all = postcodes(count);
      const index = opened(indexBytes(all));
      assert.equal(index.count, new Set(all).size);
      for (const [at, postcode] of all.entries()) assert.equal(index.find(postcode)?.grid?.easting, at, postcode);
      for (const other of ['A', 'AB10AC', 'B10', 'ZZ99ZZ', '', 'hr12ab', 'AB1 0AA', 'AB10AAXX', 'É11AA', '\0\0\0'])
        assert.equal(index.find(other), undefined, other);
    });
  }

  test('keeps the first of a postcode that is there twice', () => {
    const index = opened(indexBytes(['B11AA', 'AB10AA', 'B11AA']));
    assert.deepEqual([index.count, index.find('B11AA')?.grid?.easting], [2, 0]);
  });

  test('keeps a place without a grid as one', () => {
    const gathered = new GatheredPostcodes();
    gathered.add({ postcode: 'BT11AA', place: { authority: 'N09000003' } });
    const index = opened(Buffer.concat([...indexPieces(gathered)]));
    assert.deepEqual(index.find('BT11AA'), { authority: 'N09000003' });
  });

  test('answers alike the first time and again', () => {
    const index = opened(indexBytes(postcodes(500)));
    assert.equal(index.find('B11AA'), index.find('B11AA'));
    assert.equal(index.find('ZZ99ZZ'), index.find('ZZ99ZZ'));
  });

  test('is refused when it is cut short anywhere, has grown, or is none', () => {
    const bytes = indexBytes(postcodes(400));
    const spoilt = [0, 1, 23, 24, 27, 63, 64, 65, 1000, bytes.length - 1].map((length) => bytes.subarray(0, length));
    const rubbish = Buffer.from('postcode,easting,northing,authority\n'.repeat(20));
    for (const each of [...spoilt, Buffer.concat([bytes, Buffer.alloc(1)]), rubbish])
      assert.throws(() => opened(each), PostcodesRefused);
  });
});
