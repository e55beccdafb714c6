import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { PersonId } from '#domain/people/person.ts';
import type { CaseloadSettings } from '#domain/settings/caseload-settings.ts';
import { weightsOn } from '#domain/settings/caseload-settings.ts';
import type { Status } from '../status.ts';
import { caseloadAlerts } from './caseload-alerts.ts';
import { overTrigger } from './over-trigger.ts';
import { type WorkerHolding, weighCaseload } from './weigh-caseload.ts';

const BASIS = 'A test [L]';
const weights = weightsOn(undefined, '2026-04-01');

/** Children by name, held and in a status from the first day until before the second; the first letter is the family. */
function holding(
  rows: readonly (readonly [child: string, status: Status | undefined, from: string, until?: string])[],
): WorkerHolding {
  const spans = rows.map(([child, status, from, until]) => ({
    child: child as PersonId,
    status,
    from,
    ...(until && { until }),
  }));
  return {
    held: spans.map(({ status: _, ...span }) => span),
    statuses: spans.flatMap(({ status, ...span }) => (status === undefined ? [] : [{ ...span, status }])),
    familyOf: (child) => child.charAt(0),
  };
}

test('R085 the weighted sum of a sample: each child by the heaviest status, brothers and sisters less, and the raw count beside it', () => {
  assert.ok(weights);
  const held = holding([
    ['a1', 'in-need', '2026-01-01'],
    ['a1', 'contact', '2026-01-01'],
    ['a2', 'in-need', '2026-01-01'],
    ['b1', undefined, '2026-01-01'],
    ['c1', 'in-need', '2026-01-01', '2026-04-01'],
  ]);
  const { children, total } = weighCaseload(held, weights, '2026-04-01');
  assert.deepEqual(
    children.map(({ child, weight, because }) => [child, weight, because]),
    [
      ['a1', 1, 'Child in need: 1'],
      ['a2', 0.75, 'Child in need: 1, taken 0.75 times as a further child of the family'],
      ['b1', 0.5, 'Held otherwise: 0.5'],
    ],
  );
  assert.equal(total, 2.25);
});

test('an authority’s own weights stand from their day on, and not before', () => {
  const own = {
    weights: [{ from: '2026-04-01', byStatus: { 'in-need': 2 }, otherwise: 1, furtherSibling: 1, basis: BASIS }],
  };
  assert.equal(weightsOn(own, '2026-03-31'), undefined);
  assert.equal(weightsOn(own, '2026-04-01')?.byStatus['in-need'], 2);
});

const standards = (forDays: number): CaseloadSettings => ({
  standards: { north: [{ from: '2026-02-01', standard: 1, trigger: 1.5, forDays, basis: BASIS }] },
});
const twice = holding([
  ['a1', 'in-need', '2026-01-01'],
  ['b1', 'in-need', '2026-01-10', '2026-03-01'],
  ['c1', 'in-need', '2026-04-01'],
]);

test('R084 an alert is raised for each stretch over the trigger that lasts, from the day the team has one', () => {
  const found = (forDays: number, asAt: string) =>
    overTrigger(twice, standards(forDays), 'north', asAt).map(({ from, until, raisedOn }) => [from, until, raisedOn]);
  // The first stretch began in January, and counts from the day on which there was a standard to be over.
  const first = ['2026-02-01', '2026-03-01', '2026-02-01'];
  assert.deepEqual(
    found(0, '2026-03-15').map((row) => row[1]),
    ['2026-03-01'],
  );
  assert.deepEqual(found(0, '2026-04-02'), [first, ['2026-04-01', undefined, '2026-04-01']]);
  assert.deepEqual(found(28, '2026-04-02'), [], 'neither has lasted so long');
  assert.deepEqual(found(27, '2026-04-02'), [['2026-02-01', '2026-03-01', '2026-02-28']]);
  assert.deepEqual(
    overTrigger(twice, standards(0), 'south', '2026-04-02'),
    [],
    'a team without a standard raises none',
  );
});

test('R084 no alert closes by itself or by time: only by an action, and one that did not work by its day opens again', () => {
  const stretches = (asAt: string) => overTrigger(twice, standards(0), 'north', asAt);
  const open = (answers: Parameters<typeof caseloadAlerts>[1], asAt: string) =>
    caseloadAlerts(stretches(asAt), answers, asAt).map(({ isOpen }) => isOpen);
  const answer = (overFrom: string, answeredOn: string, doneBy: string) => ({
    overFrom,
    answeredOn,
    doneBy,
    action: 'No new child',
    by: 'mara',
  });
  assert.deepEqual(open([], '2026-05-01'), [true, true], 'the first stretch is over, and its alert is not');
  const early = answer('2026-02-01', '2026-02-10', '2026-03-10');
  assert.deepEqual(open([early], '2026-05-01'), [false, true]);
  assert.deepEqual(open([answer('2026-02-01', '2026-02-10', '2026-02-20')], '2026-05-01'), [true, true]);
  const late = answer('2026-04-01', '2026-04-05', '2026-04-20');
  assert.deepEqual(open([early, late], '2026-04-20'), [false, false]);
  assert.deepEqual(open([early, late], '2026-04-21'), [false, true]);
});
