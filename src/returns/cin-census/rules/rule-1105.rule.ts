import { isBefore } from '../../engine/before-and-after.ts';
import { cinRule } from '../checking/cin-rule.ts';
import { fails, passes, undecided, withEpisode } from '../checking/rule-example.ts';

/** A child protection plan must not start before the referral of its own episode. */
export const rule1105 = cinRule({
  code: '1105',
  severity: 'error',
  from: '2022-23',
  over: 'childProtectionPlan',
  reads: ['ChildProtectionPlans.CPPstartDate', 'CINdetails.CINreferralDate'],
  wrong: 'The child protection plan started before the referral of its episode.',
  todo: 'Correct the day that was mistyped, or move the plan to the episode it belongs to.',
  check({ startedOn }, found, { episode: { referredOn } }) {
    if (isBefore(startedOn, referredOn)) found(startedOn, referredOn);
  },
  examples: () => [
    passes('it is on the day of the referral', referred('2025-05-01', '2025-05-01')),
    passes('it is the day after', referred('2025-05-01', '2025-05-02')),
    fails('it is the day before', 'CPPstartDate', referred('2025-05-02', '2025-05-01')),
    passes('there is no such date', withEpisode({ referredOn: '2025-05-02', childProtectionPlans: [{}] })),
    passes('the referral has no date', withEpisode({ childProtectionPlans: [{ startedOn: '2025-05-01' }] })),
    undecided('the referral has no readable date', 'CINreferralDate', referred('1 May', '2025-05-01')),
    undecided('it is no date itself', 'CPPstartDate', referred('2025-05-01', '2025-02-30')),
  ],
});

function referred(referredOn: string, startedOn: string) {
  return withEpisode({ referredOn, childProtectionPlans: [{ startedOn }] });
}
