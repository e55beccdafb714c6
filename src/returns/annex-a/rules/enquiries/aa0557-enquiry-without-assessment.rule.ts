import { addDays } from '#domain/time/day.ts';
import type { DateCell } from '../../../engine/cell.ts';
import { fails, passes, undecided } from '../../checking/annex-a-example.ts';
import { listRule } from '../../checking/annex-a-rule.ts';
import { isOpen } from '../../checking/vocabulary/is-open.ts';
import { isInListPeriod } from '../../checking/vocabulary/list-period.ts';
import { someRow } from '../../checking/vocabulary/some-row.ts';

/** Enquiries are made through an assessment (Working Together to Safeguard Children): one on list 4 is of about that time. */
export const aa0557EnquiryWithoutAssessment = listRule({
  code: 'AA0557',
  severity: 'query',
  from: '2022-23',
  over: 'enquiries',
  reads: ['enquiries.startedOn', 'assessments.startedOn', 'assessments.authorisedOn'],
  wrong: 'There is no assessment on list 4 that was open within 45 days of the strategy discussion.',
  todo: 'Add the assessment to list 4, or look whether the enquiry was recorded for another child.',
  check(row, found, { child, on }) {
    const { day } = row.startedOn;
    if (!isInListPeriod(day, on)) return;
    const isAboutThen = ({ startedOn, authorisedOn }: { startedOn: DateCell; authorisedOn: DateCell }) =>
      startedOn.day !== undefined && startedOn.day <= addDays(day, 45) && isOpen(authorisedOn, addDays(day, -45));
    if (!someRow(child.lists.assessments, isAboutThen)) found(row.startedOn);
  },
  examples: () => [
    passes('it began that day', {
      enquiries: [{ startedOn: '2025-05-01' }],
      assessments: [{ startedOn: '2025-05-01' }],
    }),
    passes('the enquiry is from before list 4 begins', { enquiries: [{ startedOn: '2025-03-01' }] }),
    fails('there is none', 'enquiries.startedOn', { enquiries: [{ startedOn: '2025-05-01' }] }),
    fails('it was over long before', 'enquiries.startedOn', {
      enquiries: [{ startedOn: '2025-05-01' }],
      assessments: [{ startedOn: '2024-01-01', authorisedOn: '2024-03-01' }],
    }),
    undecided('when it began cannot be read', 'assessments.startedOn', {
      enquiries: [{ startedOn: '2025-05-01' }],
      assessments: [{ startedOn: '?' }],
    }),
  ],
});
