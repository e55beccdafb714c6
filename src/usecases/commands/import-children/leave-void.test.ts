import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  assessed,
  assessment,
  closed,
  closure,
  held,
  type ReconciledRow,
  referral,
  referred,
  whatBecame,
} from '#test/support/reconciled-records.ts';

const inVoid = { follows: 'r', state: 'void' } as const;
const rows: readonly ReconciledRow[] = [
  {
    because:
      'the file says what it said when somebody made the record void: it makes nothing, and there is nothing to tell',
    held: [held('r', 'referral', referred, { state: 'void' })],
    file: [referral()],
    became: [],
  },
  {
    because: 'the file says of a void record what it did not say before: it stays void, and somebody must look',
    held: [held('r', 'referral', referred, { state: 'void' })],
    file: [referral({ primaryNeed: 'N9', referredOn: '2025-05-15' })],
    became: ['doubt 2025-05-15', 'doubt N9'],
  },
  {
    because: 'a person corrected the record before they made it void: the file that says the same as ever is known',
    held: [held('r', 'referral', { ...referred, referredOn: '2025-01-12', primaryNeed: 'N5' }, { state: 'void' })],
    said: { r: referred },
    file: [referral()],
    became: [],
  },
  {
    because: 'what follows a void referral makes nothing either, and is not told when the file had said it all',
    held: [
      held('r', 'referral', referred, { state: 'void' }),
      held('a', 'assessment', assessed, inVoid),
      held('c', 'closure', closed, inVoid),
    ],
    file: [referral({}, [assessment(), closure()])],
    became: [],
  },
  {
    because: 'a closure that ended a void referral by its void assessment is the closure of the file',
    held: [
      held('r', 'referral', referred, { state: 'void' }),
      held('a', 'assessment', assessed, inVoid),
      held('c', 'closure', closed, { ...inVoid, follows: 'a' }),
    ],
    file: [referral({}, [assessment(), closure()])],
    became: [],
  },
  {
    because: 'what newly follows a void referral has nothing to follow: each is told',
    held: [held('r', 'referral', referred, { state: 'void' })],
    file: [referral({}, [assessment(), closure()])],
    became: ['doubt 2025-05-14', 'doubt 2025-08-01'],
  },
  {
    because: 'what follows a void referral and still counts is left alone, and told where the file differs',
    held: [
      held('r', 'referral', referred, { state: 'void' }),
      held('a', 'assessment', assessed, { follows: 'r' }),
      held('c', 'closure', closed, { follows: 'r' }),
    ],
    file: [referral({}, [assessment({ ...assessed, authorisedOn: '2025-06-27' })])],
    became: ['doubt 2025-06-27'],
  },
  {
    because: 'a closure made void here stays void though its referral counts, and is not taken back a second time',
    held: [held('r', 'referral', referred), held('c', 'closure', closed, inVoid)],
    file: [referral({}, [closure()])],
    became: [],
  },
  {
    because: 'a void closure that the file no longer has stays as it is',
    held: [held('r', 'referral', referred), held('c', 'closure', closed, inVoid)],
    file: [referral()],
    became: [],
  },
  {
    because: 'a void assessment makes nothing while the rest of the file is taken in',
    held: [held('r', 'referral', referred), held('a', 'assessment', assessed, inVoid)],
    file: [referral({ source: '6' }, [assessment(), closure()])],
    became: ['corrected referral', 'made closure'],
  },
  {
    because: 'a referral much later is another, though one like it is void',
    held: [held('r', 'referral', referred, { state: 'void' })],
    file: [referral({ referredOn: '2025-11-15' })],
    became: ['made referral'],
  },
  {
    because: 'somebody made the record void and wrote their own: the file says what it said, and they knew it',
    held: [
      held('r', 'referral', referred, { state: 'void' }),
      held('s', 'referral', { ...referred, primaryNeed: 'N5' }, { byHand: true }),
    ],
    file: [referral()],
    became: [],
  },
  {
    because: 'one of two that say the same is void: the file that has one of them means the one that counts',
    held: [held('s', 'referral', referred, { state: 'void' }), held('r', 'referral', referred)],
    file: [referral({ source: '6' })],
    became: ['corrected referral'],
  },
  {
    because: 'one of two that say the same is void: the file that still has both makes no third',
    held: [held('s', 'referral', referred, { state: 'void' }), held('r', 'referral', referred)],
    file: [referral(), referral()],
    became: [],
  },
];

for (const { because, held: records, file, said = {}, became } of rows) {
  test(because, () => {
    const { told, doubts } = whatBecame(file, records, said);
    assert.deepEqual(told, became);
    for (const { why, fitted } of doubts)
      assert.ok(!fitted && / If it happened after all, record .*\.$/.test(why), why);
  });
}

test('what newly follows a void referral is told by what it is and its day, and the rest by its question', () => {
  const file = [referral({ primaryNeed: 'N9' }, [closure()])];
  const { doubts } = whatBecame(file, [held('r', 'referral', referred, { state: 'void' })], {});
  assert.deepEqual(
    doubts.map(({ line, what, value }) => [line, what, value]),
    [
      [10, 'What is the child’s main need?', 'N9'],
      [12, 'Closure', '2025-08-01'],
    ],
  );
});
