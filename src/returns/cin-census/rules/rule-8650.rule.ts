import { cinRule } from '../checking/cin-rule.ts';
import { fails, passes, withEpisode } from '../checking/rule-example.ts';

/** A primary need must be a code of the year. */
export const rule8650 = cinRule({
  code: '8650',
  severity: 'error',
  from: '2022-23',
  over: 'episode',
  reads: ['CINdetails.PrimaryNeedCode'],
  wrong: 'The primary need is not a code in use.',
  todo: 'Choose the main reason why the child is in need from the list of the year.',
  check({ primaryNeed }, found) {
    if (!primaryNeed.isBlank && !primaryNeed.isKnown) found(primaryNeed);
  },
  examples: () => [
    passes('N0 is one', withEpisode({ primaryNeed: 'N0' })),
    passes('there is none', withEpisode({})),
    fails('XX is none', 'PrimaryNeedCode', withEpisode({ primaryNeed: 'XX' })),
    fails('small letters are none', 'PrimaryNeedCode', withEpisode({ primaryNeed: 'n0' })),
  ],
});
