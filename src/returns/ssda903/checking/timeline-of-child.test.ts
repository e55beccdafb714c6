import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isoDay } from '#domain/time/day.ts';
import { exampleChild } from '#test/support/example-child.ts';
import { MarksOfIssues } from '../../engine/marks-of-issues.ts';
import type { ReturnIssue } from '../../engine/return-issue.ts';
import type { ExampleChild } from './rule-example.ts';
import { timelineOfChild } from './timeline-of-child.ts';

const lanesOf = (child: ExampleChild, issues: readonly ReturnIssue[] = []) =>
  timelineOfChild(exampleChild(child), new MarksOfIssues(issues)).lanes;

/** The events of each lane: what each is, its first day, and its last where it has ended. */
const told = (child: ExampleChild) =>
  lanesOf(child).map(({ name, events }) => [
    name,
    ...events.map(({ label, from, until }) =>
      [label, isoDay(from), ...(until === undefined ? [] : until === from ? ['that day'] : [isoDay(until)])].join(', '),
    ),
  ]);

test('every row that has a date has its lane, in the words and codes of the return', () => {
  const lanes = told({
    headers: { bornOn: '01/05/2010', motherSince: '01/06/2025' },
    episodes: [
      { startedOn: '01/05/2025', endedOn: '01/07/2025', legalStatus: 'C1', placement: 'u4' },
      { startedOn: '01/07/2025', legalStatus: 'C2', placement: 'U6' },
    ],
    reviews: [{ reviewedOn: '01/06/2025', participation: 'PN1' }, { reviewedOn: '02/06/2025' }],
    missing: { kind: 'A', startedOn: '03/06/2025', endedOn: '04/06/2025' },
    placedForAdoption: { decidedOn: '05/06/2025' },
    adoptions: { decidedOn: '06/06/2025', matchedOn: '07/06/2025' },
    workers: { worker: 'SW1', startedOn: '01/05/2025' },
    deprivations: { startedOn: '01/05/2026' },
    uasc: { ceasedOn: '08/06/2025' },
    lastYear: { episodes: { startedOn: '01/05/2024', legalStatus: 'V2', placement: 'U6' } },
  });
  assert.deepEqual(lanes, [
    ['Episodes last year', 'V2 in U6: Foster care, 2024-05-01'],
    ['Episodes', 'C1 in u4: Foster care, long term, 2025-05-01, 2025-07-01', 'C2 in U6: Foster care, 2025-07-01'],
    ['Reviews', 'Review, Attended, spoke for self, 2025-06-01, that day', 'Review, no code, 2025-06-02, that day'],
    ['Missing', 'Away without authorisation, whereabouts known, 2025-06-03, 2025-06-04'],
    [
      'Adoption',
      'Should be placed for adoption, 2025-06-05',
      'Decided that adoption is in the child’s best interest, 2025-06-06, that day',
      'Matched, 2025-06-07, that day',
    ],
    ['Social workers', 'SW1, 2025-05-01'],
    ['Deprivation of liberty', 'Order, 2026-05-01'],
    [
      'Life',
      'Born, 2010-05-01, that day',
      'Became a mother, 2025-06-01, that day',
      'Ceased to be unaccompanied, 2025-06-08, that day',
    ],
  ]);
});

test('a label does not say how sure we are of it', () => {
  const lanes = told({ episodes: { startedOn: '01/05/2025', legalStatus: 'C2', placement: 'K3' } });
  assert.deepEqual(lanes, [['Episodes', 'C2 in K3: Supported accommodation, 2025-05-01']]);
});

test('what has no date that can be read is left out, and an end that cannot be read leaves its row open', () => {
  const episodes = [{ startedOn: 'soon' }, {}, { startedOn: '01/05/2025', endedOn: 'soon', placement: 'U99' }];
  assert.deepEqual(told({ episodes }), [['Episodes', ' in U99: U99, 2025-05-01']]);
});

test('an event is marked with the worst that was said of any value of its row, and says where it stands', () => {
  const at = { table: 'Episodes', value: '', message: '', todo: '', because: '', beside: [] };
  const [lane] = lanesOf({ episodes: [{ startedOn: '01/05/2025' }, { startedOn: '02/05/2025' }] }, [
    { ...at, code: 'one', severity: 'query', field: 'DECOM', line: 3 },
    { ...at, code: 'other', severity: 'error', field: 'URN', line: 3 },
  ]);
  assert.deepEqual(
    lane?.events.map(({ table, line, mark, codes }) => ({ table, line, mark, codes })),
    [
      { table: 'Episodes', line: 2, mark: undefined, codes: [] },
      { table: 'Episodes', line: 3, mark: 'error', codes: ['one', 'other'] },
    ],
  );
});
