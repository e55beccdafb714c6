import { cinRule } from '../checking/cin-rule.ts';
import { fails, passes, undecided, withEpisode } from '../checking/rule-example.ts';
import { isNoFurtherAction } from '../checking/vocabulary/taken-further.ts';

/** A referral without further action must not carry a child in need plan. */
export const rule4000 = cinRule({
  code: '4000',
  severity: 'error',
  from: '2022-23',
  over: 'episode',
  reads: ['CINdetails.ReferralNFA', 'CINPlanDates.CINPlanStartDate'],
  wrong: 'The referral is marked as no further action, and yet a child in need plan followed.',
  todo: 'Take the mark off if the child was worked with, or move the plan to the episode it belongs to.',
  check(episode, found) {
    const { noFurtherAction, cinPlans } = episode;
    if (cinPlans.length > 0 && isNoFurtherAction(episode))
      found(noFurtherAction, ...cinPlans.map(({ startedOn }) => startedOn));
  },
  examples: () => [
    passes('no plan followed', withEpisode({ noFurtherAction: '1' })),
    passes('the referral was taken further', withEpisode({ noFurtherAction: '0', cinPlans: [{}] })),
    passes('it has no mark', withEpisode({ cinPlans: [{}] })),
    fails(
      'a plan followed',
      'ReferralNFA',
      withEpisode({ noFurtherAction: '1', cinPlans: [{ startedOn: '2025-05-01' }] }),
    ),
    fails('two are told once', 'ReferralNFA', withEpisode({ noFurtherAction: 'true', cinPlans: [{}, {}] })),
    undecided('the mark is neither yes nor no', 'ReferralNFA', withEpisode({ noFurtherAction: 'N', cinPlans: [{}] })),
  ],
});
