import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DataHeldError, describeHolder } from './hold.ts';

const holder = { pid: 123, since: new Date('2025-07-01T08:30:00Z') };

test('the second one is told which process holds the data and since when, in English time', () => {
  assert.equal(
    describeHolder(holder),
    'Throughline is already running from this folder (process 123, since 1 July 2025 at 09:30).',
  );
});

test('the refusal says what to do next', () => {
  assert.match(new DataHeldError(holder).message, /Stop it first, or set THROUGHLINE_DATA to another folder\.$/);
  assert.match(new DataHeldError(undefined).message, /^Throughline is already running from this folder\. /);
});
