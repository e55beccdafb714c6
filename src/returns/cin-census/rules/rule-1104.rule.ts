import { isBefore } from '../../engine/before-and-after.ts';
import { cinRule } from '../checking/cin-rule.ts';
import { fails, passes, undecided, withEpisode } from '../checking/rule-example.ts';

/** An initial conference held on an enquiry must not be earlier than the referral of its own episode. */
export const rule1104 = cinRule({
  code: '1104',
  severity: 'error',
  from: '2022-23',
  over: 'section47',
  reads: ['Section47.DateOfInitialCPC', 'CINdetails.CINreferralDate'],
  wrong: 'The initial child protection conference was held before the referral of its episode.',
  todo: 'Correct the day that was mistyped, or move the enquiry to the episode it belongs to.',
  check({ initialConferenceOn }, found, { episode: { referredOn } }) {
    if (isBefore(initialConferenceOn, referredOn)) found(initialConferenceOn, referredOn);
  },
  examples: () => [
    passes('it is on the day of the referral', referred('2025-05-01', '2025-05-01')),
    passes('it is the day after', referred('2025-05-01', '2025-05-02')),
    fails('it is the day before', 'DateOfInitialCPC', referred('2025-05-02', '2025-05-01')),
    passes('there is no such date', withEpisode({ referredOn: '2025-05-02', section47Enquiries: [{}] })),
    passes('the referral has no date', withEpisode({ section47Enquiries: [{ initialConferenceOn: '2025-05-01' }] })),
    undecided('the referral has no readable date', 'CINreferralDate', referred('1 May', '2025-05-01')),
    undecided('it is no date itself', 'DateOfInitialCPC', referred('2025-05-01', '2025-02-30')),
  ],
});

function referred(referredOn: string, initialConferenceOn: string) {
  return withEpisode({ referredOn, section47Enquiries: [{ initialConferenceOn }] });
}
