import type { Line } from '#test/support/history-builder.ts';
import { measureTable } from '#test/support/measure-table.ts';
import { assessmentsWithConsent } from './loc-assessments-with-consent.measure.ts';

const referral: Line = ['referral', '2026-01-02', { noFurtherAction: 'no' }];

measureTable(assessmentsWithConsent, [
  {
    because: 'R034 all of it is there: in, on the day of authorisation',
    lines: [
      referral,
      ['assessment', '2026-01-05', { authorisedOn: '2026-02-02', consent: 'refused', consentReason: 'said no' }],
    ],
    facts: ['in 2026-02-02'],
    says: /with consent recorded\.$/,
  },
  {
    because: 'not answered: out',
    lines: [referral, ['assessment', '2026-01-05', { authorisedOn: '2026-02-02' }]],
    facts: ['out 2026-02-02'],
    says: /without consent recorded\.$/,
  },
  {
    because: 'from a census, which does not tell: left out',
    lines: [referral, ['assessment', '2026-01-05', { authorisedOn: '2026-02-02' }, { from: 'cin-census' }]],
    facts: ['excluded 2026-02-02'],
    says: /another system/,
  },
  {
    because: 'not authorised yet: nothing',
    lines: [referral, ['assessment', '2026-01-05', { consent: 'refused', consentReason: 'said no' }]],
    facts: [],
  },
]);
