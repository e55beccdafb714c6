import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dayOf } from '#domain/time/day.ts';
import { exampleChild } from '#test/support/example-child.ts';
import { NotDecided } from '../../../engine/not-decided.ts';
import { returnYear } from '../return-year.ts';
import { endRunInto, workersInOrder, workersReportedFrom } from './worker-episodes.ts';

const childWith = (...workers: readonly { startedOn?: string; endedOn?: string }[]) => exampleChild({ workers });

test('workers stand in the order of their starts, those of one day as they were sent, one without a start last', () => {
  const child = childWith({}, { startedOn: '2025-06-01' }, { startedOn: '01/05/2025' }, { startedOn: '01/06/2025' });
  assert.deepEqual(
    workersInOrder(child).map(({ startedOn }) => startedOn.value),
    ['01/05/2025', '2025-06-01', '01/06/2025', ''],
  );
  assert.throws(() => workersInOrder(childWith({ startedOn: '2025-06-01' }, { startedOn: 'May' })), NotDecided);
});

test('the end of the worker before is run into by more than seven days', () => {
  const ranInto = (startedOn: string, endedOn: string) => {
    const child = childWith({ startedOn }, { startedOn: '2025-05-01', endedOn });
    const [worker] = child.workers;
    assert.ok(worker);
    return endRunInto(child, worker)?.value;
  };
  assert.equal(ranInto('2025-06-01', '2025-06-08'), undefined);
  assert.equal(ranInto('2025-06-01', '2025-06-09'), '2025-06-09');
  assert.equal(ranInto('2025-06-01', ''), undefined);
  assert.equal(ranInto('2025-04-01', '2025-06-09'), undefined, 'the other is not before');
});

test('workers are reported from a year before the collection year', () => {
  assert.equal(workersReportedFrom(returnYear('2025-26')), dayOf('2024-04-01'));
});
