import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type Condition, holds as holdsOnServer } from '#domain/definition/condition.ts';

const { belongsTo, holds } = await import(new URL('./conditions.mjs', import.meta.url).href);

const SEED = 20260402;
const FIELDS = ['alone', 'place', 'who'];
const CODES = ['yes', 'no', 'home'];

const field = fc.constantFrom(...FIELDS);
const code = fc.constantFrom(...CODES);
const condition = fc.letrec<{ any: Condition }>((tie) => ({
  any: fc.oneof(
    { depthSize: 'small' },
    fc.record({ op: fc.constant('is' as const), field, value: code }),
    fc.record({ op: fc.constant('isOneOf' as const), field, values: fc.array(code, { maxLength: 2 }) }),
    fc.record({ op: fc.constant('isAnswered' as const), field }),
    fc.record({ op: fc.constant('not' as const), of: tie('any') }),
    fc.record({ op: fc.constant('all' as const), of: fc.array(tie('any'), { maxLength: 3 }) }),
    fc.record({ op: fc.constant('any' as const), of: fc.array(tie('any'), { maxLength: 3 }) }),
  ),
})).any;
const answers = fc.dictionary(field, fc.oneof(code, fc.constant(''), fc.array(code, { maxLength: 3 })));

test('the page asks a question exactly when the server would', () => {
  fc.assert(
    fc.property(condition, answers, (asked, given) => {
      const answersTo = (name: string) => [given[name] ?? []].flat();
      assert.equal(holds(asked, answersTo), holdsOnServer(asked, given));
    }),
    { seed: SEED, numRuns: 1000 },
  );
});

test('a condition the page does not know is a fault, not a hidden question', () => {
  assert.throws(() => holds({ op: 'perhaps' }, () => []), /is not a condition this page knows/);
});

test('the parts of an answer belong to its question, and those of another do not', () => {
  for (const name of ['seen', 'seen-day', 'seen[0].by', 'seen.by']) assert.ok(belongsTo(name, 'seen'), name);
  for (const name of ['seenAlone', 'unseen', '']) assert.ok(!belongsTo(name, 'seen'), name);
});
