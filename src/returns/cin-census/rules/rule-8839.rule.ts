import { findMoreThanOne } from '../../engine/more-than-one.ts';
import { cinRule } from '../checking/cin-rule.ts';
import { fails, passes, undecided, withEnquiries, withEpisodes } from '../checking/rule-example.ts';
import { isOpenEnquiry } from '../checking/vocabulary/open-and-closed.ts';

/**
 * An episode may hold at most one section 47 enquiry that is open: with no initial conference, and not marked as
 * needing none.
 */
export const rule8839 = cinRule({
  code: '8839',
  severity: 'error',
  from: '2022-23',
  over: 'episode',
  reads: ['Section47.DateOfInitialCPC', 'Section47.ICPCnotRequired'],
  wrong: 'The episode has more than one open section 47 enquiry.',
  todo: 'Enter the conference that was held, or mark the enquiry that needed none.',
  check({ section47Enquiries }, found) {
    const open = section47Enquiries.filter(isOpenEnquiry);
    findMoreThanOne(
      open.map(({ initialConferenceOn }) => initialConferenceOn),
      found,
    );
  },
  examples: () => [
    passes('one led to a conference', withEnquiries({ initialConferenceOn: '2025-05-01' }, {})),
    passes('one needed none', withEnquiries({ initialConferenceNotRequired: '1' }, {})),
    fails('two are open', 'DateOfInitialCPC', withEnquiries({ initialConferenceNotRequired: '0' }, {})),
    fails('three are open', ['DateOfInitialCPC', 'DateOfInitialCPC'], withEnquiries({}, {}, {})),
    passes('they are in different episodes', withEpisodes({ section47Enquiries: [{}] }, { section47Enquiries: [{}] })),
    undecided(
      'the mark is neither yes nor no',
      'ICPCnotRequired',
      withEnquiries({}, { initialConferenceNotRequired: 'N' }),
    ),
    passes(
      'a mark beside a conference is not needed',
      withEnquiries({ initialConferenceOn: '2025-05-01', initialConferenceNotRequired: 'N' }, {}),
    ),
  ],
});
