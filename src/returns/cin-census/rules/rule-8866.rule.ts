import { dayOf } from '#domain/time/day.ts';
import { isGiven } from '../../engine/given.ts';
import { cinRule } from '../checking/cin-rule.ts';
import { fails, passes, undecided, withEpisode } from '../checking/rule-example.ts';

const FIRST = dayOf('2013-04-01');

/** A referral from 1 April 2013 on needs its source, a code of the year. */
export const rule8866 = cinRule({
  code: '8866',
  severity: 'error',
  from: '2022-23',
  over: 'episode',
  reads: ['CINdetails.CINreferralDate', 'CINdetails.ReferralSource'],
  wrong: 'The referral has no source, or a code that is not in use.',
  todo: 'Enter who referred the child, from the list of the year.',
  check({ referredOn, referralSource }, found) {
    if (isGiven(referralSource)) return;
    if (referredOn.day !== undefined && referredOn.day >= FIRST) found(referralSource, referredOn);
  },
  examples: () => [
    fails('it came on the first day and has none', 'ReferralSource', withEpisode({ referredOn: '2013-04-01' })),
    passes('it came the day before', withEpisode({ referredOn: '2013-03-31' })),
    passes('it has one', withEpisode({ referredOn: '2025-05-01', referralSource: '1A' })),
    fails('XX is none', 'ReferralSource', withEpisode({ referredOn: '2025-05-01', referralSource: 'XX' })),
    passes('it has no date', withEpisode({})),
    undecided('it has no readable date', 'CINreferralDate', withEpisode({ referredOn: '1 May' })),
    passes('what has a source needs no date', withEpisode({ referredOn: '1 May', referralSource: '1A' })),
  ],
});
