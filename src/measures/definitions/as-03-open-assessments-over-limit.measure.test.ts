import type { Line } from '#test/support/history-builder.ts';
import { measureTable } from '#test/support/measure-table.ts';
import { openAssessmentsOverLimit } from './as-03-open-assessments-over-limit.measure.ts';

const referral: Line = ['referral', '2026-01-02', { noFurtherAction: 'no' }];

measureTable(openAssessmentsOverLimit, [
  {
    because: 'open to this day: out up to the due day, in from the next working day',
    lines: [referral, ['assessment', '2026-01-05']],
    facts: ['out 2026-01-05 until 2026-03-10', 'in 2026-03-10 onwards'],
    says: /^Open since 5 January 2026/,
  },
  {
    because: 'authorised in time: never in, and not open on the day of authorisation',
    lines: [referral, ['assessment', '2026-01-05', { authorisedOn: '2026-02-02' }]],
    facts: ['out 2026-01-05 until 2026-02-02'],
  },
  {
    because: 'authorised on the due day: never in',
    lines: [referral, ['assessment', '2026-01-05', { authorisedOn: '2026-03-09' }]],
    facts: ['out 2026-01-05 until 2026-03-09'],
  },
  {
    because: 'authorised late: in until it was authorised',
    lines: [referral, ['assessment', '2026-01-05', { authorisedOn: '2026-04-01' }]],
    facts: ['out 2026-01-05 until 2026-03-10', 'in 2026-03-10 until 2026-04-01'],
  },
  {
    because: 'due on a Friday: over the limit from the Monday, and not at the weekend between',
    lines: [referral, ['assessment', '2026-01-09']],
    facts: ['out 2026-01-09 until 2026-03-16', 'in 2026-03-16 onwards'],
  },
  {
    because: 'due on a Friday and authorised on the Sunday: never in',
    lines: [referral, ['assessment', '2026-01-09', { authorisedOn: '2026-03-15' }]],
    facts: ['out 2026-01-09 until 2026-03-15'],
  },
  {
    because: 'superseded when the service ended: in until the closure',
    lines: [referral, ['assessment', '2026-01-05'], ['closure', '2026-04-15', { reason: 'RC5' }]],
    facts: ['out 2026-01-05 until 2026-03-10', 'in 2026-03-10 until 2026-04-15'],
  },
  {
    because: 'a closure made from another assessment of the same referral ends this one too',
    lines: [
      referral,
      ['assessment', '2026-01-05', { authorisedOn: '2026-01-20' }],
      ['assessment', '2026-01-21'],
      ['closure', '2026-02-02', { reason: 'RC5' }, { follows: 'assessment-1' }],
    ],
    facts: ['out 2026-01-05 until 2026-01-20', 'out 2026-01-21 until 2026-02-02'],
  },
  {
    because: 'started and authorised on one day: never open at the end of a day',
    lines: [referral, ['assessment', '2026-01-05', { authorisedOn: '2026-01-05' }]],
    facts: [],
  },
  {
    because: 'authorised before it started: not open; AS-01 shows the doubt',
    lines: [referral, ['assessment', '2026-01-05', { authorisedOn: '2026-01-02' }]],
    facts: [],
  },
  {
    because: 'started after the service had ended: excluded, and shown until the dates are put right',
    lines: [referral, ['closure', '2026-01-03', { reason: 'RC7' }], ['assessment', '2026-01-05']],
    facts: ['excluded 2026-01-05 onwards'],
    says: /check both dates/,
  },
  {
    because: 'open without a start: excluded from the day it was recorded',
    lines: [referral, ['assessment', '', {}, { kept: '2026-01-20' }]],
    facts: ['excluded 2026-01-20 onwards'],
  },
  {
    because: 'without a start, but the service has ended: not open',
    lines: [referral, ['assessment', '', {}, { kept: '2026-01-20' }], ['closure', '2026-04-15']],
    facts: [],
  },
]);
