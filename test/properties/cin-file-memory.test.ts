import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { readCinFile } from '#import/readers/cin-xml/read-cin-file.ts';
import type { CinChild } from '#returns/cin-census/specification/cin-child.ts';
import { writeCinCensus } from '#returns/cin-census/writer/write-cin-census.ts';
import { cinChild, cinHeader } from '../support/cin-children.ts';

const SEED = 20240401;
const MEGABYTE = 1_000_000;
const CHILDREN_EACH_TIME = 2000;

setFlagsFromString('--expose-gc');
const collectGarbage: () => void = runInNewContext('gc');

function heapNow(): number {
  collectGarbage();
  return process.memoryUsage().heapUsed;
}

test(`60 MB of children go out through the writer and in through the reader in the memory of a few (seed ${SEED})`, async () => {
  const some = fc.sample(cinChild('2025-26'), { seed: SEED, numRuns: 200 });
  let bytes = 0;
  let heapAtFirst = 0;
  let heapLater = 0;
  async function* children(): AsyncGenerator<CinChild<string>> {
    while (bytes < 60 * MEGABYTE) yield* some;
  }
  async function* file(): AsyncGenerator<Uint8Array> {
    const census = { year: '2025-26' as const, header: cinHeader('2025-26'), children: children() };
    for await (const piece of writeCinCensus({ ...census, onIssue: () => assert.fail() })) {
      bytes += piece.length;
      yield Buffer.from(piece);
    }
  }
  let read = 0;
  for await (const event of readCinFile(file())) {
    if (event.kind !== 'child') continue;
    read += 1;
    if (read === CHILDREN_EACH_TIME) heapAtFirst = heapNow();
    else if (read % (10 * CHILDREN_EACH_TIME) === 0) heapLater = Math.max(heapLater, heapNow());
  }
  assert.ok(bytes >= 60 * MEGABYTE && heapLater > 0);
  assert.ok(heapLater < heapAtFirst * 1.25, `the heap grew from ${heapAtFirst} to ${heapLater} bytes`);
});
