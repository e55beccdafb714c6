import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { RecordId } from '#domain/history/child-history.ts';
import { type ChildOf, historyOf, type Line } from '#test/support/history-builder.ts';
import { settingsWith } from '#test/support/settings-builder.ts';
import { breakdownsOf, type UnbrokenFact } from './breakdowns-of.ts';

const NEED = { measure: 'CN-01', kind: 'spell', counted: 'in', because: 'In need.' } as const;

function broken(
  child: ChildOf,
  lines: readonly Line[],
  fact: { on: string; record: string } & Partial<Pick<UnbrokenFact, 'kind' | 'until'>>,
) {
  const { record, ...rest } = fact;
  const whole = { ...NEED, ...rest, record: record as RecordId };
  return breakdownsOf(historyOf(child, lines), settingsWith())(whole);
}

test('an event takes the team and age of its day, and what is known of the child', () => {
  const lines: readonly Line[] = [
    ['contact', '2026-04-03', { source: '6', level: '3' }],
    ['allocation', '2026-04-10', { team: 'north' }],
  ];
  const child = { born: '2018-05-02', sex: 'female', ethnicity: 'WBRI' };
  const [fact] = broken(child, lines, { kind: 'event', on: '2026-04-03', record: 'contact-1' });
  assert.deepEqual(fact?.breakdowns, {
    team: 'front-door',
    ageBand: '5-9',
    sex: 'female',
    ethnicity: 'WBRI',
    source: '6',
    level: '3',
  });
});

test('what is not known is said, never left out', () => {
  const [contact] = broken({}, [['contact', '2026-04-03']], { kind: 'event', on: '2026-04-03', record: 'contact-1' });
  assert.deepEqual(contact?.breakdowns, {
    team: 'front-door',
    ageBand: 'not-known',
    sex: 'not-known',
    ethnicity: 'not-known',
    source: 'not-known',
    level: 'not-known',
  });
  const lines: readonly Line[] = [
    ['referral', '2026-04-03'],
    ['assessment', '2026-04-04'],
  ];
  const [assessment] = broken({}, lines, { kind: 'event', on: '2026-04-04', record: 'assessment-1' });
  assert.equal(assessment?.breakdowns.team, 'not-allocated', 'an assessment is not the front door’s');
  assert.equal(assessment?.breakdowns.source, 'not-applicable');
  assert.equal(assessment?.breakdowns.level, 'not-applicable');
});

test('a spell is cut where team or age band changes, and any day has one piece of it', () => {
  const lines: readonly Line[] = [
    ['referral', '2026-01-05', { source: '2A' }],
    ['allocation', '2026-01-20', { team: 'north' }],
    ['allocation', '2026-03-01', { team: 'south' }],
  ];
  const pieces = broken({ born: '2021-02-10' }, lines, { on: '2026-01-05', until: '2026-06-01', record: 'referral-1' });
  assert.deepEqual(
    pieces.map(({ on, until, breakdowns: { team, ageBand } }) => [on, until, team, ageBand]),
    [
      ['2026-01-05', '2026-01-20', 'front-door', '1-4'],
      ['2026-01-20', '2026-02-10', 'north', '1-4'],
      ['2026-02-10', '2026-03-01', 'north', '5-9'],
      ['2026-03-01', '2026-06-01', 'south', '5-9'],
    ],
  );
});

test('an open spell stays open in its last piece, and is not cut where nothing changes', () => {
  const lines: readonly Line[] = [
    ['referral', '2026-01-05'],
    ['allocation', '2026-01-20', { team: 'north' }],
    ['allocation', '2026-03-01', { team: 'north' }],
  ];
  const pieces = broken({}, lines, { on: '2026-01-25', record: 'referral-1' });
  assert.equal(pieces.length, 1);
  assert.equal(pieces[0]?.on, '2026-01-25');
  assert.equal(pieces[0]?.until, undefined);
});
