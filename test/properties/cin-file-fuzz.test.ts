import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { CinFileEvent } from '#import/readers/cin-xml/cin-file-event.ts';
import { CinFileRefused } from '#import/readers/cin-xml/cin-file-refused.ts';
import { readCinFile } from '#import/readers/cin-xml/read-cin-file.ts';
import { cinChild } from '../support/cin-children.ts';
import { writtenCensus } from '../support/cin-file.ts';
import { spoil, spoiling } from '../support/spoilt-file.ts';

const SEED = 20250401;
const SPOILT_FILES = 2000;

function inChunks(file: Uint8Array, size: number): Uint8Array[] {
  return Array.from({ length: Math.ceil(file.length / size) }, (_, chunk) =>
    file.subarray(chunk * size, (chunk + 1) * size),
  );
}

/** Lines as XML counts them: LF, CR, and CR with LF each end one. */
function linesIn(file: Uint8Array): number {
  return Buffer.from(file)
    .toString('latin1')
    .split(/\r\n?|\n/).length;
}

/** What came of a file: everything yielded, or the refusal. Anything else that is thrown fails the test. */
async function outcomeOf(chunks: readonly Uint8Array[]): Promise<readonly CinFileEvent[] | CinFileRefused> {
  try {
    return await Array.fromAsync(readCinFile(chunks));
  } catch (fault) {
    if (fault instanceof CinFileRefused) return fault;
    throw fault;
  }
}

test(`${SPOILT_FILES} spoilt files are each read to the end or refused, and alike however the bytes arrive (seed ${SEED})`, {
  timeout: 120_000,
}, async () => {
  const whole = new TextEncoder().encode(
    (await writtenCensus('2025-26', fc.sample(cinChild('2025-26'), { seed: SEED, numRuns: 4 }))).xml,
  );
  const seen = { read: 0, refused: 0 };
  const spoilings = fc.array(spoiling, { minLength: 1, maxLength: 3 });
  const property = fc.asyncProperty(spoilings, fc.integer({ min: 1, max: 500 }), async (each, size) => {
    const file = each.reduce(spoil, whole);
    const outcome = await outcomeOf([file]);
    assert.deepEqual(await outcomeOf(inChunks(file, size)), outcome);
    if (outcome instanceof CinFileRefused) {
      seen.refused += 1;
      assert.ok(outcome.line >= 1 && outcome.column >= 1 && outcome.message !== '' && outcome.nextStep !== '');
    } else {
      seen.read += 1;
      const children = outcome.filter(({ kind }) => kind === 'child').length;
      assert.equal(outcome.find(({ kind }) => kind !== 'oddity')?.kind, 'header');
      assert.deepEqual(outcome.at(-1), { kind: 'end', children, lines: linesIn(file) });
    }
  });
  await fc.assert(property, { seed: SEED, numRuns: SPOILT_FILES });
  assert.ok(seen.read > 100 && seen.refused > 500, `both must be seen often: ${JSON.stringify(seen)}`);
});
