import type { Line } from '#test/support/history-builder.ts';
import { measureTable } from '#test/support/measure-table.ts';
import { assessmentsWithParentsViews } from './loc-assessments-with-parents-views.measure.ts';

const referral: Line = ['referral', '2026-01-02', { noFurtherAction: 'no' }];

measureTable(assessmentsWithParentsViews, [
  {
    because: 'R033 all of it is there: in, on the day of authorisation',
    lines: [
      referral,
      [
        'assessment',
        '2026-01-05',
        { authorisedOn: '2026-02-02', parentsViews: 'Both want help', parentsViewsOn: '2026-01-15' },
      ],
    ],
    facts: ['in 2026-02-02'],
    says: /with the family’s views and their date\.$/,
  },
  {
    because: 'a date without views: out',
    lines: [referral, ['assessment', '2026-01-05', { authorisedOn: '2026-02-02', parentsViewsOn: '2026-01-15' }]],
    facts: ['out 2026-02-02'],
    says: /without the family’s views\.$/,
  },
  {
    because: 'from a census, which does not tell: left out',
    lines: [referral, ['assessment', '2026-01-05', { authorisedOn: '2026-02-02' }, { from: 'cin-census' }]],
    facts: ['excluded 2026-02-02'],
    says: /another system/,
  },
  {
    because: 'not authorised yet: nothing',
    lines: [referral, ['assessment', '2026-01-05', { parentsViews: 'Both want help', parentsViewsOn: '2026-01-15' }]],
    facts: [],
  },
]);
