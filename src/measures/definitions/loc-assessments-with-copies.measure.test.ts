import type { Line } from '#test/support/history-builder.ts';
import { measureTable } from '#test/support/measure-table.ts';
import { assessmentsWithCopies } from './loc-assessments-with-copies.measure.ts';

const referral: Line = ['referral', '2026-01-02', { noFurtherAction: 'no' }];

measureTable(assessmentsWithCopies, [
  {
    because: 'R034 all of it is there: in, on the day of authorisation',
    lines: [
      referral,
      ['assessment', '2026-01-05', { authorisedOn: '2026-02-02', copies: [{ to: 'Mother', on: '2026-02-03' }] }],
    ],
    facts: ['in 2026-02-02'],
    says: /with a copy given\.$/,
  },
  {
    because: 'an empty list of copies: out',
    lines: [referral, ['assessment', '2026-01-05', { authorisedOn: '2026-02-02', copies: [] }]],
    facts: ['out 2026-02-02'],
    says: /without a copy given\.$/,
  },
  {
    because: 'from a census, which does not tell: left out',
    lines: [referral, ['assessment', '2026-01-05', { authorisedOn: '2026-02-02' }, { from: 'cin-census' }]],
    facts: ['excluded 2026-02-02'],
    says: /another system/,
  },
  {
    because: 'not authorised yet: nothing',
    lines: [referral, ['assessment', '2026-01-05', { copies: [{ to: 'Mother', on: '2026-02-03' }] }]],
    facts: [],
  },
]);
