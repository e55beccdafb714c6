import { measureTable } from '#test/support/measure-table.ts';
import { assessmentsInTimeFromReferral } from './as-01-ref-assessments-in-time-from-referral.measure.ts';

measureTable(assessmentsInTimeFromReferral, [
  {
    because: 'authorised on the 45th working day from the referral: in time',
    lines: [
      ['referral', '2026-01-05'],
      ['assessment', '2026-01-12', { authorisedOn: '2026-03-09' }],
    ],
    facts: ['in 2026-03-09'],
    says: /counted from 5 January 2026/,
  },
  {
    because: 'in time from its start and late from the referral: late on the statutory clock',
    lines: [
      ['referral', '2026-01-05'],
      ['assessment', '2026-01-12', { authorisedOn: '2026-03-10' }],
    ],
    facts: ['out 2026-03-10'],
  },
  {
    because: 'due on Good Friday eve and authorised on Easter Sunday: no working day has come since, so in time',
    lines: [
      ['referral', '2026-01-29'],
      ['assessment', '2026-02-02', { authorisedOn: '2026-04-05' }],
    ],
    facts: ['in 2026-04-05'],
    says: /after the due day 2 April 2026, counted from 29 January 2026/,
  },
  {
    because: 'two assessments, each from the referral it follows',
    lines: [
      ['referral', '2026-01-05'],
      ['assessment', '2026-01-06', { authorisedOn: '2026-02-02' }],
      ['referral', '2026-06-01'],
      ['assessment', '2026-06-02', { authorisedOn: '2026-07-01' }],
    ],
    facts: ['in 2026-02-02', 'in 2026-07-01'],
  },
  {
    because: 'no referral to count from: excluded',
    lines: [['assessment', '2026-01-12', { authorisedOn: '2026-03-09' }]],
    facts: ['excluded 2026-03-09'],
  },
  {
    because: 'authorised before the referral: excluded',
    lines: [
      ['referral', '2026-04-05'],
      ['assessment', '2026-01-12', { authorisedOn: '2026-03-09' }],
    ],
    facts: ['excluded 2026-03-09'],
    says: /check both dates/,
  },
  {
    because: 'still open: nothing',
    lines: [
      ['referral', '2026-01-05'],
      ['assessment', '2026-01-12'],
    ],
    facts: [],
  },
]);
