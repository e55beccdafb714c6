import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { PersonId } from '#domain/people/person.ts';
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
import { reconcileRecords } from './reconcile-records.ts';

const rows: readonly ReconciledRow[] = [
  {
    because: 'nothing is held of the child: everything is made',
    held: [],
    file: [referral({}, [closure(), assessment()])],
    became: ['made referral', 'made closure', 'made assessment'],
  },
  {
    because: 'the file says what is held: nothing changes',
    held: [held('r', 'referral', referred), held('c', 'closure', closed, { follows: 'r' })],
    file: [referral({}, [closure()])],
    became: [],
  },
  {
    because: 'the order of factors means nothing',
    held: [
      held('r', 'referral', referred),
      held('a', 'assessment', { ...assessed, factors: ['4A', '1A'] }, { follows: 'r' }),
    ],
    file: [referral({}, [assessment()])],
    became: [],
  },
  {
    because: 'a reason that a worker gave beside a no is no difference',
    held: [held('r', 'referral', { ...referred, noFurtherAction: { answer: 'no', because: 'Worried' } })],
    file: [referral()],
    became: [],
  },
  {
    because: 'a date moved by days, all else the same, is a date corrected',
    held: [held('r', 'referral', referred)],
    file: [referral({ referredOn: '2025-05-15' })],
    became: ['corrected referral'],
  },
  {
    because: 'a date half a year away is another episode, however alike',
    held: [held('r', 'referral', referred)],
    file: [referral({ referredOn: '2025-11-15' })],
    became: ['made referral'],
  },
  {
    because: 'a date days away with most else different is another referral',
    held: [held('r', 'referral', referred)],
    file: [referral({ referredOn: '2025-05-15', source: '6', primaryNeed: 'N4' })],
    became: ['made referral'],
  },
  {
    because: 'a closure that the file no longer has was taken back',
    held: [held('r', 'referral', referred), held('c', 'closure', closed, { follows: 'r' })],
    file: [referral()],
    became: ['void closure'],
  },
  {
    because: 'a closure written here stays, though the file does not know it',
    held: [held('r', 'referral', referred), held('c', 'closure', closed, { follows: 'r', byHand: true })],
    file: [referral()],
    became: [],
  },
  {
    because: 'an assessment that the file no longer has may be one of an earlier year',
    held: [held('r', 'referral', referred), held('a', 'assessment', assessed, { follows: 'r' })],
    file: [referral()],
    became: [],
  },
  {
    because: 'a closure that follows the assessment here ends the referral of the file',
    held: [
      held('r', 'referral', referred),
      held('a', 'assessment', assessed, { follows: 'r' }),
      held('c', 'closure', closed, { follows: 'a' }),
    ],
    file: [referral({}, [assessment(), closure()])],
    became: [],
  },
  {
    because: 'a referral that follows a contact here is where the file begins',
    held: [held('k', 'contact', {}), held('r', 'referral', referred, { follows: 'k', byHand: true })],
    file: [referral()],
    became: [],
  },
  {
    because: 'a record written here is never overwritten, only doubted',
    held: [held('r', 'referral', { ...referred, primaryNeed: 'N5' }, { byHand: true })],
    file: [referral()],
    became: ['doubt N1'],
  },
  {
    because: 'an assessment that was open is authorised by the file',
    held: [
      held('r', 'referral', referred),
      held('a', 'assessment', { startedOn: '2025-05-14' }, { follows: 'r', state: 'open' }),
    ],
    file: [referral({}, [assessment()])],
    became: ['corrected assessment'],
  },
  {
    because: 'what was signed here is not opened again by a file that does not know it',
    held: [
      held('r', 'referral', referred),
      held('a', 'assessment', { startedOn: '2025-05-14', internalReviewOn: '2025-05-30' }, { follows: 'r' }),
    ],
    file: [referral({}, [assessment({ startedOn: '2025-05-14', internalReviewOn: '2025-05-28' }, 'open')])],
    became: ['corrected assessment'],
  },
  {
    because: 'two referrals of one day are told apart by what they say, whatever order they are held in',
    held: [held('s', 'referral', { ...referred, primaryNeed: 'N4' }), held('r', 'referral', referred)],
    file: [referral(), referral({ primaryNeed: 'N4' })],
    became: [],
  },
  {
    because: 'two referrals of one day that say the same are told apart by what follows them',
    held: [
      held('s', 'referral', referred),
      held('r', 'referral', referred),
      held('c', 'closure', closed, { follows: 'r' }),
    ],
    file: [referral({}, [closure()]), referral()],
    became: [],
  },
  {
    because: 'the file says what it said before a person corrected it: their correction stands',
    held: [held('r', 'referral', { ...referred, primaryNeed: 'N5' })],
    said: { r: referred },
    file: [referral()],
    became: [],
  },
  {
    because: 'a person corrected the date by months: the file still means that referral',
    held: [held('r', 'referral', { ...referred, referredOn: '2025-01-12' })],
    said: { r: referred },
    file: [referral()],
    became: [],
  },
  {
    because: 'a person and a later file changed the same answer: the person’s stays, and somebody must look',
    held: [held('r', 'referral', { ...referred, primaryNeed: 'N5' })],
    said: { r: referred },
    file: [referral({ primaryNeed: 'N9' })],
    became: ['doubt N9'],
  },
  {
    because: 'a person and a later file changed different answers: both stand',
    held: [held('r', 'referral', { ...referred, primaryNeed: 'N5' })],
    said: { r: referred },
    file: [referral({ source: '6' })],
    became: ['corrected referral'],
  },
];

for (const { because, held: records, file, said = {}, became } of rows) {
  test(because, () => {
    const { told, entries } = whatBecame(file, records, said);
    assert.deepEqual(told, became);
    for (const { type, state } of entries)
      if (type === 'assessment') assert.equal(state, 'complete', 'a signature stays, and a file may bring one');
  });
}

test('a correction holds only what the file changes, and says why', () => {
  const { entries } = reconcileRecords([referral({ source: '6' })], {
    child: 'abel' as PersonId,
    known: [held('r', 'referral', referred)],
    said: new Map(),
    source: 'cin-census',
    newId: () => assert.fail('nothing is made'),
  });
  assert.deepEqual(
    entries.map(({ record, basedOn, answers, reason }) => ({ record, basedOn, answers, reason })),
    [{ record: 'r', basedOn: 1, answers: { source: '6' }, reason: 'Corrected by a later file' }],
  );
});
