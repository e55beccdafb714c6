import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { GatheredPostcodes } from './gathered-postcodes.ts';
import { indexPieces } from './index-pieces.ts';
import { PostcodeIndex } from './postcode-index.ts';
import { type PostcodesRefusalReason, PostcodesRefused } from './postcodes-refused.ts';
import { readPostcodes } from './read-postcodes.ts';

async function* pieces(text: string | Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function read(text: string | Uint8Array, { size = 7, most = Number.POSITIVE_INFINITY } = {}) {
  const postcodes = new GatheredPostcodes();
  const leftOut = await readPostcodes(pieces(text, size), postcodes, most);
  const bytes = Buffer.concat([...indexPieces(postcodes)]);
  const index = new PostcodeIndex({ size: bytes.length, read: (at, length) => bytes.subarray(at, at + length) });
  return { index, leftOut: [...leftOut], count: postcodes.count };
}

const HEADINGS = 'pcds,oseast1m,osnrth1m,oscty,oslaua\n';
const HEREFORD = 'HR1 2AB,351000,240000,E99999999,E06000019\n';
const WORTHING = '"BN11 1AA","514000","102000","E10000032","E07000229"\n';

describe('a CSV table of postcodes', () => {
  test('is read whatever the pieces it comes in', async () => {
    const text = `\u{FEFF}${HEADINGS}${HEREFORD}\n${WORTHING}`.replaceAll('\n', '\r\n');
    for (const size of [1, 2, 3, 64, 10_000]) {
      const { index } = await read(text, { size });
      assert.deepEqual(index.find('BN111AA'), {
        grid: { easting: 514_000, northing: 102_000 },
        authority: 'E10000032',
      });
      assert.equal(index.count, 2);
    }
  });

  test('is read to a last line that does not end', async () => {
    assert.equal((await read(HEADINGS + HEREFORD.trim())).count, 1);
  });

  test('tells what it left out, by why, with the first line', async () => {
    const { leftOut, count } = await read(`${HEADINGS}nothing\n${HEREFORD}HR1,1,1,,E06000019\nHR1 2AC,1,1,,\n`);
    assert.deepEqual(leftOut, [
      ['no postcode', { count: 2, line: 2 }],
      ['no authority', { count: 1, line: 5 }],
    ]);
    assert.equal(count, 1);
  });

  for (const [reason, text, options] of [
    ['empty', ''],
    ['empty', '\n \n'],
    ['no-postcodes', HEADINGS],
    ['no-postcodes', `${HEADINGS}rubbish\n,,,\n`],
    ['missing-column', 'CHILD,SEX,DOB\n1,1,2015-01-01\n'],
    ['districts-without-counties', 'pcds,oseast1m,osnrth1m,laua\nBN11 1AA,514000,102000,E07000229\n'],
    ['zip', 'PK\u0003\u0004rest', { size: 64 }],
    ['not-text', Buffer.from(`\u{FEFF}${HEADINGS}`, 'utf16le')],
    ['not-text', 'pcds\0'],
    ['too-many-rows', HEADINGS + HEREFORD.repeat(3), { most: 2 }],
    ['too-many-rows', `${HEADINGS}${HEREFORD}${'\n'.repeat(20)}`, { most: 2 }],
    ['too-many-rows', `${HEADINGS}${HEREFORD}${'x\n'.repeat(20)}`, { most: 2 }],
    ['too-long', 'x'.repeat(200_000), { size: 65_536 }],
  ] as const satisfies readonly (readonly [PostcodesRefusalReason, ...unknown[]])[]) {
    test(`is refused as ${reason}: ${text.toString().slice(0, 20).trim()}`, async () => {
      await assert.rejects(read(text, options), (fault) => {
        assert.ok(fault instanceof PostcodesRefused);
        assert.equal(fault.reason, reason);
        assert.match(`${fault.message} ${fault.nextStep}`, /^[A-Z].*[.]$/s);
        return true;
      });
    });
  }
});
