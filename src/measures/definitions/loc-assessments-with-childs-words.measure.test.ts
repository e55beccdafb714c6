import type { Line } from '#test/support/history-builder.ts';
import { measureTable } from '#test/support/measure-table.ts';
import { assessmentsWithChildsWords } from './loc-assessments-with-childs-words.measure.ts';

const referral: Line = ['referral', '2026-01-02', { noFurtherAction: 'no' }];

measureTable(assessmentsWithChildsWords, [
  {
    because: 'R023 all of it is there: in, on the day of authorisation',
    lines: [
      referral,
      [
        'assessment',
        '2026-01-05',
        { authorisedOn: '2026-02-02', childsWords: 'I like my new school', childsWordsOn: '2026-01-15' },
      ],
    ],
    facts: ['in 2026-02-02'],
    says: /with the child’s words and their date\.$/,
  },
  {
    because: 'R023 words without their date: out',
    lines: [
      referral,
      ['assessment', '2026-01-05', { authorisedOn: '2026-02-02', childsWords: 'I like my new school' }],
    ],
    facts: ['out 2026-02-02'],
    says: /without their date\.$/,
  },
  {
    because: 'not seen, so not heard: out',
    lines: [referral, ['assessment', '2026-01-05', { authorisedOn: '2026-02-02', seen: 'no' }]],
    facts: ['out 2026-02-02'],
    says: /without the child’s words and their date\.$/,
  },
  {
    because: 'nothing but white space was kept: out',
    lines: [
      referral,
      ['assessment', '2026-01-05', { authorisedOn: '2026-02-02', childsWords: '', childsWordsOn: '2026-01-15' }],
    ],
    facts: ['out 2026-02-02'],
    says: /without the child’s words\.$/,
  },
  {
    because: 'from a census, which does not tell: left out',
    lines: [referral, ['assessment', '2026-01-05', { authorisedOn: '2026-02-02' }, { from: 'cin-census' }]],
    facts: ['excluded 2026-02-02'],
    says: /another system/,
  },
  {
    because: 'not authorised yet: nothing',
    lines: [
      referral,
      ['assessment', '2026-01-05', { childsWords: 'I like my new school', childsWordsOn: '2026-01-15' }],
    ],
    facts: [],
  },
]);
