import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { RecordId } from '#domain/history/child-history.ts';
import type { PersonId } from '#domain/people/person.ts';
import type { Nearness, ShownTask } from '#usecases/queries/shown-task.ts';
import { groupedTasks } from './grouped-tasks.ts';

function task(action: string, nearness: Nearness): ShownTask {
  return {
    kind: 'clock',
    action,
    nearness,
    dueInWords: '',
    record: '' as RecordId,
    recordType: 'contact',
    about: 'Contact',
    roles: [],
    on: '2026-04-03',
    child: { id: '' as PersonId, name: 'Ada Example', kind: 'child', age: '' },
  };
}

test('R038: screening and deciding stand before telling a referrer, however late that is', () => {
  const tasks = [
    task('Tell the referrer what was decided', 'overdue'),
    task('Tell the referrer what was decided', 'overdue'),
    task('Decide the contact', 'due today'),
    task('Screen the contact', 'due'),
  ];
  assert.deepEqual(
    groupedTasks(tasks).map(({ action, tasks: same, overdue }) => [action, same.length, overdue]),
    [
      ['Screen the contact', 1, 0],
      ['Decide the contact', 1, 0],
      ['Tell the referrer what was decided', 2, 2],
    ],
  );
});

test('within a kind the order given, the most urgent first, is kept', () => {
  const [first, second] = [task('Screen the contact', 'overdue'), task('Screen the contact', 'due')];
  assert.deepEqual(groupedTasks([first, second])[0]?.tasks, [first, second]);
});
