import { cinRule } from '../checking/cin-rule.ts';
import { fails, passes, undecided, withEpisode } from '../checking/rule-example.ts';
import { isMissingOrAfterTheYear } from '../checking/vocabulary/in-the-year.ts';

/** Every episode needs a referral date, no later than the reference date. */
export const rule8600 = cinRule({
  code: '8600',
  severity: 'error',
  from: '2022-23',
  over: 'episode',
  reads: ['CINdetails.CINreferralDate'],
  wrong: 'The episode has no referral date, or one after the reference date.',
  todo: 'Enter the day from the record; what began after the reference date belongs in the next return.',
  check({ referredOn }, found, { census }) {
    if (isMissingOrAfterTheYear(referredOn, census)) found(referredOn);
  },
  examples: () => [
    passes('it is the reference date', on('2026-03-31')),
    fails('it is the day after', 'CINreferralDate', on('2026-04-01')),
    passes('it may lie years before', on('2015-05-01')),
    fails('there is none', 'CINreferralDate', on('')),
    undecided('it is no date', 'CINreferralDate', on('1 May')),
  ],
});

function on(referredOn: string) {
  return withEpisode({ referredOn });
}
