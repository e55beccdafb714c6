import { cinRule } from '../checking/cin-rule.ts';
import { fails, inYear, passes, undecided, withEnquiries } from '../checking/rule-example.ts';
import { isLongerAgoThan } from '../checking/vocabulary/in-the-year.ts';
import { isOpenEnquiry } from '../checking/vocabulary/open-and-closed.ts';

/**
 * A section 47 enquiry with no initial conference, and not marked as needing none, should not have started more than
 * 15 working days before the reference date.
 */
export const rule8675Q = cinRule({
  code: '8675Q',
  severity: 'query',
  from: '2022-23',
  over: 'section47',
  reads: ['Section47.S47ActualStartDate', 'Section47.DateOfInitialCPC', 'Section47.ICPCnotRequired'],
  wrong:
    'The section 47 enquiry started more than 15 working days before the reference date and has had no conference.',
  todo: 'Enter the conference that was held or that none was needed, or ask the team why it is late.',
  check(enquiry, found, { census: { closesOn } }) {
    const { startedOn, initialConferenceOn } = enquiry;
    if (isLongerAgoThan(15, startedOn, closesOn) && isOpenEnquiry(enquiry)) found(startedOn, initialConferenceOn);
  },
  examples: () => [
    passes('it started 15 working days before', withEnquiries({ startedOn: '2026-03-10' })),
    fails('it started 16 working days before', 'S47ActualStartDate', withEnquiries({ startedOn: '2026-03-09' })),
    passes('it started 14 working days before', withEnquiries({ startedOn: '2026-03-11' })),
    inYear('2023-24', passes('Easter is left out of the count', withEnquiries({ startedOn: '2024-03-08' }))),
    inYear(
      '2023-24',
      fails('the day before is too long', 'S47ActualStartDate', withEnquiries({ startedOn: '2024-03-07' })),
    ),
    passes('the conference was held', withEnquiries({ startedOn: '2025-05-01', initialConferenceOn: '2025-05-20' })),
    passes('none was needed', withEnquiries({ startedOn: '2025-05-01', initialConferenceNotRequired: '1' })),
    fails(
      'one was needed',
      'S47ActualStartDate',
      withEnquiries({ startedOn: '2025-05-01', initialConferenceNotRequired: '0' }),
    ),
    passes('it has no start', withEnquiries({})),
    undecided(
      'the mark is neither yes nor no',
      'ICPCnotRequired',
      withEnquiries({ startedOn: '2025-05-01', initialConferenceNotRequired: 'N' }),
    ),
  ],
});
