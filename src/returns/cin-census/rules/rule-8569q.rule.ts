import { cinRule } from '../checking/cin-rule.ts';
import { fails, inYear, passes, undecided, withEpisode } from '../checking/rule-example.ts';
import { isLongerAgoThan } from '../checking/vocabulary/in-the-year.ts';
import { isNoFurtherAction } from '../checking/vocabulary/taken-further.ts';

/**
 * A referral older than one working day before the collection year opened should not be marked as no further action.
 */
export const rule8569Q = cinRule({
  code: '8569Q',
  severity: 'query',
  from: '2022-23',
  over: 'episode',
  reads: ['CINdetails.CINreferralDate', 'CINdetails.ReferralNFA'],
  wrong: 'The referral came before the collection year and is marked as no further action.',
  todo: 'Leave the referral out if nothing followed; take the mark off if the child is still being worked with.',
  check(episode, found, { census: { opensOn } }) {
    const { referredOn, noFurtherAction } = episode;
    if (isLongerAgoThan(1, referredOn, opensOn) && isNoFurtherAction(episode)) found(noFurtherAction, referredOn);
  },
  examples: () => [
    passes('it came on the working day before', referred('2025-03-31')),
    fails('it came on the Sunday before that', 'ReferralNFA', referred('2025-03-30')),
    fails('it came on the Friday before that', 'ReferralNFA', referred('2025-03-28')),
    passes('it came in the year', referred('2025-04-01')),
    inYear('2024-25', passes('it came on the Thursday before Easter', referred('2024-03-28'))),
    inYear('2024-25', fails('it came on the Wednesday before Easter', 'ReferralNFA', referred('2024-03-27'))),
    passes('it was taken further', referred('2025-03-28', '0')),
    passes('it has no mark', referred('2025-03-28', '')),
    passes('it has no date', referred('')),
    undecided('it has no readable date', 'CINreferralDate', referred('28 March')),
    undecided('the mark is neither yes nor no', 'ReferralNFA', referred('2025-03-28', 'N')),
  ],
});

function referred(referredOn: string, noFurtherAction = '1') {
  return withEpisode({ referredOn, noFurtherAction });
}
