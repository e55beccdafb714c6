import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dayOf, isoDay } from '#domain/time/day.ts';
import { addWorkingDays } from '#domain/time/working-days.ts';
import { windowAt } from '#measures/engine/window.ts';
import { figureOf, timeBandsOf } from '#test/support/figures-of-facts.ts';
import type { Line } from '#test/support/history-builder.ts';
import { findingsOf, measureTable } from '#test/support/measure-table.ts';
import { settingsWith } from '#test/support/settings-builder.ts';
import { assessmentsInTime } from './as-01-assessments-in-time.measure.ts';

const referral: Line = ['referral', '2026-01-02', { noFurtherAction: 'no' }];

measureTable(assessmentsInTime, [
  {
    because: 'started and authorised on one day: in time',
    lines: [referral, ['assessment', '2026-01-05', { authorisedOn: '2026-01-05' }]],
    facts: ['in 2026-01-05'],
  },
  {
    because: 'authorised on the 45th working day, nine whole weeks on: in time',
    lines: [referral, ['assessment', '2026-01-05', { authorisedOn: '2026-03-09' }]],
    facts: ['in 2026-03-09'],
    says: /^Authorised on 9 March 2026, by the due day 9 March 2026, counted from 5 January 2026/,
  },
  {
    because: 'authorised on the 46th: late',
    lines: [referral, ['assessment', '2026-01-05', { authorisedOn: '2026-03-10' }]],
    facts: ['out 2026-03-10'],
  },
  {
    because: 'over Easter and the early May holiday three days more are allowed',
    lines: [referral, ['assessment', '2026-03-02', { authorisedOn: '2026-05-07' }]],
    facts: ['in 2026-05-07'],
  },
  {
    because: 'due on Friday and authorised on Saturday: exactly the limit, so in time here, and late by its clock',
    lines: [referral, ['assessment', '2026-01-09', { authorisedOn: '2026-03-14' }]],
    facts: ['in 2026-03-14'],
    says: /after the due day 13 March 2026.* it took 45 working days: in time here, though its clock says late\.$/,
  },
  {
    because: 'and on the Monday after: late',
    lines: [referral, ['assessment', '2026-01-09', { authorisedOn: '2026-03-16' }]],
    facts: ['out 2026-03-16'],
    says: /It took 46 working days\.$/,
  },
  {
    because: 'not authorised yet: not completed, so nothing',
    lines: [referral, ['assessment', '2026-01-05']],
    facts: [],
  },
  {
    because: 'authorised before it started: excluded until the dates are put right',
    lines: [referral, ['assessment', '2026-01-05', { authorisedOn: '2026-01-02' }]],
    facts: ['excluded 2026-01-02'],
    says: /check both dates/,
  },
  {
    because: 'authorised without a start: excluded',
    lines: [referral, ['assessment', '', { authorisedOn: '2026-01-20' }]],
    facts: ['excluded 2026-01-20'],
  },
  {
    because: 'authorised in a year whose bank holidays nobody knows: excluded',
    lines: [referral, ['assessment', '2026-01-05', { authorisedOn: '2062-01-05' }]],
    facts: ['excluded 2062-01-05'],
  },
  {
    because: 'the referral does not matter to this clock: late from it, and in time from the start',
    lines: [
      ['referral', '2025-10-01'],
      ['assessment', '2026-01-05', { authorisedOn: '2026-03-09' }],
    ],
    facts: ['in 2026-03-09'],
  },
]);

test('R050 151 completed with 38 late (28, 9 and 1 by band) are 74.8%, and the bands sum to 38 and to 151 (R007)', () => {
  const settings = settingsWith();
  const lengths = [...days(113, 0, 45), ...days(28, 46, 50), ...days(9, 51, 60), ...days(1, 61, 61)];
  const facts = lengths.flatMap((length) => findingsOf(assessmentsInTime, { lines: completed(length) }));
  const window = windowAt('year ending 31 March', '2026-03-31');
  const figure = figureOf(assessmentsInTime, facts, window);
  assert.deepEqual([figure.numerator, figure.denominator, figure.value], [113, 151, 74.8]);
  const bands = timeBandsOf(assessmentsInTime, facts, window, settings);
  assert.deepEqual(
    bands.map(({ label }) => label),
    ['0 to 10', '11 to 20', '21 to 30', '31 to 35', '36 to 45', '46 to 50', '51 to 60', 'over 60'],
  );
  const late = bands.slice(5).map(({ done }) => done);
  assert.deepEqual(late, [28, 9, 1]);
  assert.equal(
    bands.reduce((sum, { done }) => sum + done, 0),
    151,
  );
});

/** So many lengths in working days, spread from the shortest to the longest. */
function days(count: number, shortest: number, longest: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => shortest + (index % (longest - shortest + 1)));
}

function completed(length: number): readonly Line[] {
  const start = '2025-09-01';
  const authorisedOn = isoDay(addWorkingDays(dayOf(start), length));
  return [
    ['referral', start],
    ['assessment', start, { authorisedOn }],
  ];
}
