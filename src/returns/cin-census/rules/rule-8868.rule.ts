import { cinRule } from '../checking/cin-rule.ts';
import { fails, passes, undecided, withEnquiries } from '../checking/rule-example.ts';
import { isClosed, isOpenEnquiry } from '../checking/vocabulary/open-and-closed.ts';

/** Every section 47 enquiry of a closed episode must have an initial conference, or be marked as needing none. */
export const rule8868 = cinRule({
  code: '8868',
  severity: 'error',
  from: '2022-23',
  over: 'section47',
  reads: ['CINdetails.CINclosureDate', 'Section47.DateOfInitialCPC', 'Section47.ICPCnotRequired'],
  wrong: 'The episode is closed, and the enquiry has neither a conference nor the mark that none was needed.',
  todo: 'Enter the conference that was held, or mark that none was needed.',
  check(enquiry, found, { episode }) {
    if (isClosed(episode) && isOpenEnquiry(enquiry)) found(enquiry.initialConferenceOn, episode.closedOn);
  },
  examples: () => [
    passes('the conference was held', closed({ initialConferenceOn: '2025-05-01' })),
    passes('none was needed', closed({ initialConferenceNotRequired: 'true' })),
    fails('it has neither', 'DateOfInitialCPC', closed({})),
    fails('one was needed', 'DateOfInitialCPC', closed({ initialConferenceNotRequired: '0' })),
    passes('the episode is open', withEnquiries({})),
    undecided('the mark is neither yes nor no', 'ICPCnotRequired', closed({ initialConferenceNotRequired: 'N' })),
  ],
});

function closed(enquiry: { initialConferenceOn?: string; initialConferenceNotRequired?: string }) {
  return { details: [{ closedOn: '2025-06-01', section47Enquiries: [enquiry] }] };
}
