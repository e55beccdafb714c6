import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { CinFileRefused } from '#import/readers/cin-xml/cin-file-refused.ts';
import { PlainChildReader } from '#import/readers/cin-xml/plain-child.ts';
import { readCinFile } from '#import/readers/cin-xml/read-cin-file.ts';
import { richCin } from '#test/bench/rich-cin/write-rich-cin.ts';
import { Slowest } from '#test/support/slowest.ts';
import { spoil, spoiling } from '#test/support/spoilt-file.ts';

const SEED = 20261128;
const SPOILT_FILES = 3000;

/** What came of a file: everything yielded, and the refusal if there was one. */
async function outcomeOf(file: Uint8Array) {
  const events = [];
  try {
    for await (const event of readCinFile([file])) events.push(event);
  } catch (fault) {
    if (!(fault instanceof CinFileRefused)) throw fault;
    // The files compared differ by a byte a child, so not the column, nor the sentence that tells it.
    const { reason, line, element } = fault;
    return { events, refusal: { reason, line, element } };
  }
  return { events, refusal: undefined };
}

/** The same file with each child ended in another way that XML allows, which no child that is plain has: all is read by the parser. */
function forTheParser(file: Uint8Array): Uint8Array {
  return Buffer.from(Buffer.from(file).toString('latin1').replaceAll('</Child>\n', '</Child >\n'), 'latin1');
}

test(`the quick reading of a plain child and the parser agree on everything, in files whole and spoilt (seed ${SEED})`, {
  timeout: 120_000,
}, async (context) => {
  const rich = { children: 6, year: '2025-26', wrong: 4, seed: String(SEED) } as const;
  const unix = Buffer.from((await Array.fromAsync(richCin(rich))).join(''));
  const dos = Buffer.from(unix.toString().replaceAll(/(?<!<\/Child>)\n/g, '\r\n'));
  const flat = Buffer.from(unix.toString().replaceAll(/(?<!<\/Child>)\n */g, ''));
  const slowest = new Slowest('files');
  const reading = context.mock.method(PlainChildReader.prototype, 'read');
  const spoilings = fc.array(spoiling, { minLength: 0, maxLength: 3 });
  const property = fc.asyncProperty(fc.constantFrom('unix', 'dos', 'flat'), spoilings, async (how, each) => {
    const file = each.reduce<Uint8Array>(spoil, { unix, dos, flat }[how]);
    const quick = await slowest.of(() => outcomeOf(file));
    const parsed = await outcomeOf(forTheParser(file));
    assert.deepEqual(quick.refusal, parsed.refusal);
    if (quick.refusal === undefined) assert.deepEqual(quick.events, parsed.events);
  });
  await fc.assert(property, { seed: SEED, numRuns: SPOILT_FILES });
  context.diagnostic(slowest.told());
  const plain = reading.mock.calls.filter(({ result }) => result !== undefined).length;
  assert.ok(
    plain > SPOILT_FILES && plain < reading.mock.callCount(),
    `${plain} of ${reading.mock.callCount()} were plain`,
  );
});
