import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dayOf } from '#domain/time/day.ts';
import { DateCell, TextCell } from '../../../engine/cell.ts';
import { NotDecided } from '../../../engine/not-decided.ts';
import { tellOtherWorker } from './other-worker.ts';

const text = (value: string) => new TextCell({ table: 'T', field: 'Worker', value });
const row = (worker: string, ended = '') => ({
  worker: text(worker),
  endedOn: new DateCell({ table: 'T', field: 'End', value: ended }),
});

test('a worker is told when every open row names another; a row whose end cannot be read is in the way only when it may decide', () => {
  const besideFound = (...rows: readonly ReturnType<typeof row>[]) => {
    const beside: string[] = [];
    const day = dayOf('2025-09-30');
    tellOtherWorker(text('Amy Bell'), rows, day, (_, ...other) => beside.push(...other.map(({ value }) => value)));
    return beside;
  };
  assert.deepEqual(besideFound(row('Jo Day')), ['Jo Day']);
  assert.deepEqual(besideFound(row('Jo Day', '?'), row('Al Fox')), ['Al Fox'], 'whenever the first ended');
  assert.deepEqual(besideFound(row('Jo Day', '?'), row('amy bell')), [], 'whenever the first ended');
  assert.deepEqual(besideFound(row('Jo Day'), row('')), []);
  assert.deepEqual(besideFound(row('Jo Day', '2025-05-01')), []);
  assert.deepEqual(besideFound(), []);
  assert.throws(() => besideFound(row('Jo Day'), row('Amy Bell', '?')), NotDecided);
  assert.throws(() => besideFound(row('Jo Day', '?')), NotDecided);
});
