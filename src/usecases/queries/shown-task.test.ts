import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { RecordId } from '#domain/history/child-history.ts';
import type { PersonId } from '#domain/people/person.ts';
import type { TaskRow } from '../ports.ts';
import { byDueDay, showTask } from './shown-task.ts';

const rows = [
  ['2026-04-02', 'overdue', '1 day overdue, was due 2 April 2026'],
  ['2026-04-03', 'due today', 'due today'],
  ['2026-04-04', 'due', 'due 4 April 2026'],
  [undefined, 'no due date', ''],
] as const;

for (const [dueOn, nearness, words] of rows) {
  test(`on 3 April 2026, a task due ${dueOn ?? 'on no day'} is shown as ${nearness}`, () => {
    const shown = showTask(task(dueOn), new Map(), '2026-04-03');
    assert.deepEqual([shown.nearness, shown.dueInWords], [nearness, words]);
  });
}

test('tasks stand by their due day, those without one last', () => {
  const order = [task(undefined), task('2026-04-04'), task('2026-04-02')].sort(byDueDay);
  assert.deepEqual(
    order.map(({ dueOn }) => dueOn),
    ['2026-04-02', '2026-04-04', undefined],
  );
});

function task(dueOn: string | undefined): TaskRow {
  return {
    kind: 'clock',
    action: 'Screen the contact',
    record: 'record-1' as RecordId,
    roles: [],
    on: '2026-04-01',
    child: 'child-1' as PersonId,
    recordType: 'contact',
    ...(dueOn === undefined ? {} : { dueOn }),
  };
}
