import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { findLeaks } from '#documents/safe-address/find-leaks.ts';
import { home, innocent, MANGLES, saying, secretsOf, WAYS_OF_SAYING } from '#test/support/mangled-spellings.ts';

const SEED = 20261127;
const SPELLINGS = 10_000;
const LETTERS = 10_000;

const INNOCENT_WORDS = [
  'Thank you for coming on Tuesday.',
  'The meeting is at the school.',
  'She is doing well in Year 5.',
  'Please bring the form.',
];

test(`of ${SPELLINGS} mangled spellings of an address or number kept safe none is missed (E8; seed ${SEED})`, () => {
  const missed: string[] = [];
  const tried = new Map<string, number>();
  const property = fc.property(
    home,
    fc.integer({ min: 0, max: WAYS_OF_SAYING - 1 }),
    fc.integer({ min: 0, max: MANGLES.length - 1 }),
    fc.integer({ min: 1, max: 0xffffff }),
    fc.constantFrom(...INNOCENT_WORDS),
    (where, how, mangle, dice, words) => {
      const [name, change] = MANGLES[mangle] ?? ['none', (text: string) => text];
      tried.set(name, (tried.get(name) ?? 0) + 1);
      const text = `${words} ${change(saying(where, how), dice)} ${words}`;
      if (findLeaks([{ where: 'the letter', text }], secretsOf(where)).length === 0)
        missed.push(`${name}: ${JSON.stringify(text)} of ${JSON.stringify(where)}`);
    },
  );
  fc.assert(property, { seed: SEED, numRuns: SPELLINGS });
  console.log(`mangled spellings: ${SPELLINGS} tried in ${tried.size} ways, ${missed.length} missed`);
  assert.deepEqual(missed.slice(0, 12), []);
  assert.equal(tried.size, MANGLES.length);
});

test(`of ${LETTERS} letters that give nothing away fewer than 1 in 100 are stopped (E8; seed ${SEED})`, () => {
  const stopped: string[] = [];
  const property = fc.property(innocent, ({ where, text }) => {
    const [leak] = findLeaks([{ where: 'the letter', text }], secretsOf(where));
    if (leak !== undefined) stopped.push(`${leak.given}: ${JSON.stringify(leak.found)} of ${JSON.stringify(where)}`);
  });
  fc.assert(property, { seed: SEED, numRuns: LETTERS });
  console.log(`letters that give nothing away: ${LETTERS} tried, ${stopped.length} stopped`);
  assert.ok(stopped.length < LETTERS / 100, JSON.stringify(stopped.slice(0, 12), null, 1));
});
