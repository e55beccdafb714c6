import { cinRule } from '../checking/cin-rule.ts';
import { fails, passes, undecided, withEpisode } from '../checking/rule-example.ts';
import { isTakenFurther } from '../checking/vocabulary/taken-further.ts';

/** A referral taken further must have a primary need. */
export const rule8610 = cinRule({
  code: '8610',
  severity: 'error',
  from: '2022-23',
  over: 'episode',
  reads: ['CINdetails.ReferralNFA', 'CINdetails.PrimaryNeedCode'],
  wrong: 'The referral was taken further, and there is no primary need.',
  todo: 'Record the main reason why the child is in need.',
  check(episode, found) {
    const { primaryNeed, noFurtherAction } = episode;
    if (primaryNeed.isBlank && isTakenFurther(episode)) found(primaryNeed, noFurtherAction);
  },
  examples: () => [
    passes('there is one', withEpisode({ noFurtherAction: '0', primaryNeed: 'N1' })),
    fails('there is none', 'PrimaryNeedCode', withEpisode({ noFurtherAction: '0' })),
    passes('the referral was not taken further', withEpisode({ noFurtherAction: '1' })),
    passes('whether it was is not said', withEpisode({})),
    passes('a wrong code is another rule’s', withEpisode({ noFurtherAction: '0', primaryNeed: 'N99' })),
    undecided('the mark is neither yes nor no', 'ReferralNFA', withEpisode({ noFurtherAction: 'N' })),
  ],
});
