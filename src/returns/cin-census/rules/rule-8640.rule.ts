import { cinRule } from '../checking/cin-rule.ts';
import { fails, passes, withEpisode } from '../checking/rule-example.ts';

/** A reason for closure must be a code of the year. */
export const rule8640 = cinRule({
  code: '8640',
  severity: 'error',
  from: '2022-23',
  over: 'episode',
  reads: ['CINdetails.ReasonForClosure'],
  wrong: 'The reason for closure is not a code in use.',
  todo: 'Choose the reason the episode closed for from the list of the year.',
  check({ reasonForClosure }, found) {
    if (!reasonForClosure.isBlank && !reasonForClosure.isKnown) found(reasonForClosure);
  },
  examples: () => [
    passes('RC9 is one', withEpisode({ reasonForClosure: 'RC9' })),
    passes('there is none', withEpisode({})),
    fails('XX is none', 'ReasonForClosure', withEpisode({ reasonForClosure: 'XX' })),
    fails('small letters are none', 'ReasonForClosure', withEpisode({ reasonForClosure: 'rc9' })),
  ],
});
