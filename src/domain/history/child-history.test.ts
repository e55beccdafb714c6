import assert from 'node:assert/strict';
import { test } from 'node:test';
import { historyOf, type Line } from '#test/support/history-builder.ts';
import { codeIn, dayIn, type HistoryRecord, isSaid, realDayIn, recordsUnder, yesNoIn } from './child-history.ts';

function recordOf(line: Line): HistoryRecord {
  const [record] = historyOf({}, [line]).records;
  assert.ok(record);
  return record;
}

test('a dated fact is read as its day in England, and what is no date is not made one', () => {
  const rows: readonly [because: string, received: string, day: string | undefined, real: string | undefined][] = [
    ['a plain date is itself', '2026-04-03', '2026-04-03', '2026-04-03'],
    ['a winter night keeps its day', '2026-01-14T23:30:00.000Z', '2026-01-14', '2026-01-14'],
    ['a summer night is already the next day', '2026-04-13T23:30:00.000Z', '2026-04-14', '2026-04-14'],
    ['no date of the calendar', '2026-02-30', '2026-02-30', undefined],
    ['no date at all', 'last Tuesday', undefined, undefined],
  ];
  for (const [because, received, day, real] of rows) {
    const record = { ...recordOf(['contact', '2026-04-03']), facts: { receivedAt: received } };
    assert.deepEqual([dayIn(record, 'receivedAt'), realDayIn(record, 'receivedAt')], [day, real], because);
  }
  assert.equal(dayIn(recordOf(['contact', '']), 'receivedAt'), undefined, 'missing');
});

test('R023 prose counts as said when there is any of it, and a list when it holds something', () => {
  const rows: readonly [because: string, line: Line, field: string, said: boolean][] = [
    ['a story', ['contact', '2026-04-03', { childsWords: 'words' }], 'childsWords', true],
    ['an empty story', ['contact', '2026-04-03', { childsWords: '' }], 'childsWords', false],
    ['no story', ['contact', '2026-04-03'], 'childsWords', false],
    ['a code', ['contact', '2026-04-03', { source: '6' }], 'source', true],
    ['an empty list', ['assessment', '2026-04-08', { factors: [] }], 'factors', false],
    ['a list', ['assessment', '2026-04-08', { factors: ['1A'] }], 'factors', true],
    ['an answer of no is an answer', ['assessment', '2026-04-08', { seen: 'no' }], 'seen', true],
  ];
  for (const [because, line, field, said] of rows) assert.equal(isSaid(recordOf(line), field), said, because);
});

test('codes and answers are read only where they are such', () => {
  const record = recordOf(['assessment', '2026-04-08', { seen: 'yes', outcome: 'early-help', factors: ['1A'] }]);
  assert.deepEqual([codeIn(record, 'outcome'), codeIn(record, 'factors')], ['early-help', undefined]);
  assert.deepEqual([yesNoIn(record, 'seen'), yesNoIn(record, 'outcome')], ['yes', undefined]);
  const odd = { ...record, facts: { seen: { answer: 'perhaps' } } };
  assert.equal(yesNoIn(odd, 'seen'), undefined);
});

test('what comes under a record follows it, or follows what follows it', () => {
  const history = historyOf({}, [
    ['closure', '2026-05-01', {}, { id: 'of-assessment', follows: 'assessment-1' }],
    ['referral', '2026-04-07'],
    ['assessment', '2026-04-08'],
    ['closure', '2026-05-01', {}, { id: 'of-referral', follows: 'referral-1' }],
    ['closure', '2026-05-01', {}, { id: 'of-another', follows: 'referral-2' }],
  ]);
  const [, referral] = history.records;
  assert.ok(referral);
  const under = recordsUnder(history, referral.id, 'closure').map(({ id }) => id);
  assert.deepEqual(under, ['of-assessment', 'of-referral'], 'whatever order they were kept in');
});
