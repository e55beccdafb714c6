import { cinRule } from '../checking/cin-rule.ts';
import { fails, passes, undecided, withEpisode } from '../checking/rule-example.ts';
import { isNoFurtherAction } from '../checking/vocabulary/taken-further.ts';

/** A referral without further action must carry no child protection plan. */
export const rule8832 = cinRule({
  code: '8832',
  severity: 'error',
  from: '2022-23',
  over: 'episode',
  reads: ['CINdetails.ReferralNFA', 'ChildProtectionPlans.CPPstartDate'],
  wrong: 'The referral is marked as no further action, and yet a child protection plan followed.',
  todo: 'Take the mark off if the child was worked with, or move the plan to the episode it belongs to.',
  check(episode, found) {
    const { noFurtherAction, childProtectionPlans } = episode;
    if (childProtectionPlans.length > 0 && isNoFurtherAction(episode))
      found(noFurtherAction, ...childProtectionPlans.map(({ startedOn }) => startedOn));
  },
  examples: () => [
    passes('no plan followed', withEpisode({ noFurtherAction: '1' })),
    passes('the referral was taken further', withEpisode({ noFurtherAction: '0', childProtectionPlans: [{}] })),
    passes('it has no mark', withEpisode({ childProtectionPlans: [{}] })),
    fails(
      'a plan followed',
      'ReferralNFA',
      withEpisode({ noFurtherAction: '1', childProtectionPlans: [{ startedOn: '2025-05-01' }] }),
    ),
    fails('two are told once', 'ReferralNFA', withEpisode({ noFurtherAction: 'true', childProtectionPlans: [{}, {}] })),
    undecided(
      'the mark is neither yes nor no',
      'ReferralNFA',
      withEpisode({ noFurtherAction: 'N', childProtectionPlans: [{}] }),
    ),
  ],
});
