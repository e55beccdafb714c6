import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { RecordId } from '#domain/history/child-history.ts';
import { type Clock, type ClockState, clockStateOn } from './clock.ts';

const running: Clock = {
  clock: 'assessment-from-start',
  record: 'assessment-1' as RecordId,
  startedOn: '2026-04-02',
  dueOn: '2026-06-10',
  explained: '45 working days.',
};

test('a clock stands as the evidence known for the day says, and never otherwise', () => {
  const { dueOn: _, ...without } = running;
  const rows: readonly [because: string, clock: Clock, asAt: string, state: ClockState][] = [
    ['it runs from the day it starts', running, '2026-04-02', 'due'],
    ['the due day itself is still in time', running, '2026-06-10', 'due'],
    ['the day after is too late', running, '2026-06-11', 'overdue'],
    ['no lapse of time ever stops it', running, '2040-12-31', 'overdue'],
    ['done on the due day is in time', { ...running, metOn: '2026-06-10' }, '2026-06-10', 'met'],
    ['done early is in time, and stays so', { ...running, metOn: '2026-05-01' }, '2030-01-01', 'met'],
    ['done the day after is late, and stays so', { ...running, metOn: '2026-06-11' }, '2030-01-01', 'met late'],
    ['what is done tomorrow is not done today', { ...running, metOn: '2026-06-09' }, '2026-06-08', 'due'],
    ['nor what is done late, until it is', { ...running, metOn: '2026-06-12' }, '2026-06-11', 'overdue'],
    ['a closure ends the need for it', { ...running, supersededOn: '2026-05-08' }, '2026-05-08', 'superseded'],
    ['but not before the closure', { ...running, supersededOn: '2026-05-08' }, '2026-05-07', 'due'],
    ['nor does it undo having been overdue', { ...running, supersededOn: '2026-07-01' }, '2026-06-30', 'overdue'],
    [
      'evidence counts before the closure does',
      { ...running, metOn: '2026-05-01', supersededOn: '2026-05-08' },
      '2026-06-01',
      'met',
    ],
    [
      'a clock that does not apply is never due',
      { ...without, notApplicable: 'Nobody to tell.' },
      '2040-01-01',
      'not applicable',
    ],
    ['nor is one without a due day', without, '2026-04-02', 'not applicable'],
  ];
  for (const [because, clock, asAt, state] of rows) assert.equal(clockStateOn(clock, asAt), state, because);
});
