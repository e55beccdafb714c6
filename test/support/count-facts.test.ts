import assert from 'node:assert/strict';
import { test } from 'node:test';
import { windowAt } from '#measures/engine/window.ts';
import { type CountedFact, countFacts, countsIn } from './count-facts.ts';

test('an event counts in the windows that hold its day', () => {
  const november = windowAt('month', '2026-11-30');
  const on = (day: string): CountedFact => ({ kind: 'event', on: day, counted: 'in' });
  const rows: readonly [day: string, counts: boolean][] = [
    ['2026-10-31', false],
    ['2026-11-01', true],
    ['2026-11-30', true],
    ['2026-12-01', false],
  ];
  for (const [day, counts] of rows) assert.equal(countsIn(on(day), november), counts, day);
});

test('a spell counts at the end of a window’s last day: from its first day, and not on its until', () => {
  const at = windowAt('snapshot', '2026-03-31');
  const spell = (on: string, until?: string): CountedFact => ({
    kind: 'spell',
    on,
    counted: 'in',
    ...(until !== undefined && { until }),
  });
  const rows: readonly [fact: CountedFact, counts: boolean, because: string][] = [
    [spell('2026-03-31'), true, 'began that day'],
    [spell('2026-04-01'), false, 'begins the day after'],
    [spell('2026-01-01', '2026-03-31'), false, 'ended that day'],
    [spell('2026-01-01', '2026-04-01'), true, 'ended the day after'],
    [spell('2026-01-01'), true, 'still stands'],
  ];
  for (const [fact, counts, because] of rows) assert.equal(countsIn(fact, at), counts, because);
});

test('facts are counted in, out and excluded apart', () => {
  const facts: readonly CountedFact[] = [
    { kind: 'event', on: '2026-11-02', counted: 'in' },
    { kind: 'event', on: '2026-11-03', counted: 'out' },
    { kind: 'event', on: '2026-11-03', counted: 'out' },
    { kind: 'event', on: '2026-11-04', counted: 'excluded' },
    { kind: 'event', on: '2026-12-04', counted: 'in' },
  ];
  assert.deepEqual(countFacts(facts, windowAt('month', '2026-11-30')), { in: 1, out: 2, excluded: 1 });
  assert.deepEqual(countFacts([], windowAt('month', '2026-11-30')), { in: 0, out: 0, excluded: 0 });
});
