import { isAfter } from '../../engine/before-and-after.ts';
import { readableFirst } from '../../engine/given.ts';
import { cinRule } from '../checking/cin-rule.ts';
import { fails, passes, undecided, withEpisodes } from '../checking/rule-example.ts';
import { isOpenAndTakenFurther } from '../checking/vocabulary/open-and-closed.ts';

/** An open episode that was taken further must be the child’s latest by referral date. */
export const rule8816 = cinRule({
  code: '8816',
  severity: 'error',
  from: '2022-23',
  over: 'episode',
  reads: ['CINdetails.CINreferralDate', 'CINdetails.ReferralNFA', 'CINdetails.CINclosureDate'],
  wrong: 'The episode is open, and the child was referred again later.',
  todo: 'Close the episode, or bring the later referral into it.',
  check(episode, found, { child: { episodes } }) {
    if (!isOpenAndTakenFurther(episode)) return;
    const referrals = readableFirst(episodes.map(({ referredOn }) => referredOn));
    const later = referrals.find((referredOn) => isAfter(referredOn, episode.referredOn));
    if (later !== undefined) found(episode.referredOn, later);
  },
  examples: () => [
    passes('it is the latest', referred({ noFurtherAction: '0' }, '2025-04-30')),
    passes('another came on the same day', referred({ noFurtherAction: '0' }, '2025-05-01')),
    fails('another came the day after', 'CINreferralDate', referred({ noFurtherAction: '0' }, '2025-05-02')),
    passes('it is closed', referred({ noFurtherAction: '0', closedOn: '2025-05-01' }, '2025-05-02')),
    passes('it was not taken further', referred({ noFurtherAction: '1' }, '2025-05-02')),
    passes('the other has no referral date', referred({ noFurtherAction: '0' }, '')),
    fails(
      'one that cannot be read hides no other',
      'CINreferralDate',
      withEpisodes(
        { referredOn: '2025-05-01', noFurtherAction: '0' },
        { referredOn: '2 May', noFurtherAction: '1' },
        { referredOn: '2025-05-02', noFurtherAction: '1' },
      ),
    ),
    undecided('the other has no readable date', 'CINreferralDate', referred({ noFurtherAction: '0' }, '2 May')),
  ],
});

/** An open or closed episode of 1 May, and one that closed. */
function referred(first: { noFurtherAction: string; closedOn?: string }, referredOn: string) {
  return withEpisodes({ referredOn: '2025-05-01', ...first }, { referredOn, closedOn: '2025-06-01' });
}
