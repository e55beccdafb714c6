import { cinRule } from '../checking/cin-rule.ts';
import { fails, passes, undecided, withEnquiries } from '../checking/rule-example.ts';
import { isInTheYear } from '../checking/vocabulary/in-the-year.ts';
import { isOpenEnquiry } from '../checking/vocabulary/open-and-closed.ts';

/**
 * A section 47 enquiry with no initial conference, and not marked as needing none, must have started in the collection
 * year.
 */
export const rule8740 = cinRule({
  code: '8740',
  severity: 'error',
  from: '2022-23',
  over: 'section47',
  reads: ['Section47.S47ActualStartDate', 'Section47.DateOfInitialCPC', 'Section47.ICPCnotRequired'],
  wrong: 'The section 47 enquiry is open, and did not start in the collection year.',
  todo: 'Enter the conference that was held or that none was needed, or the day the enquiry really started.',
  check(enquiry, found, { census }) {
    const { startedOn, initialConferenceOn } = enquiry;
    if (!isInTheYear(startedOn, census) && isOpenEnquiry(enquiry)) found(startedOn, initialConferenceOn);
  },
  examples: () => [
    fails('it started the day before the year', 'S47ActualStartDate', withEnquiries({ startedOn: '2025-03-31' })),
    passes('it started on the first day', withEnquiries({ startedOn: '2025-04-01' })),
    passes('it started on the reference date', withEnquiries({ startedOn: '2026-03-31' })),
    fails('it started the day after', 'S47ActualStartDate', withEnquiries({ startedOn: '2026-04-01' })),
    fails('it has no start', 'S47ActualStartDate', withEnquiries({})),
    passes('the conference was held', withEnquiries({ startedOn: '2025-03-31', initialConferenceOn: '2025-04-10' })),
    passes('none was needed', withEnquiries({ startedOn: '2025-03-31', initialConferenceNotRequired: '1' })),
    undecided('it has no readable start', 'S47ActualStartDate', withEnquiries({ startedOn: '1 May' })),
    undecided(
      'the mark is neither yes nor no',
      'ICPCnotRequired',
      withEnquiries({ startedOn: '2025-03-31', initialConferenceNotRequired: 'N' }),
    ),
  ],
});
