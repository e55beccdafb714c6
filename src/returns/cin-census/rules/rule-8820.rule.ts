import { cinRule } from '../checking/cin-rule.ts';
import { fails, passes, undecided, withEpisode, withEpisodes } from '../checking/rule-example.ts';
import { datesOf, findRunningAtStart, isRunningPast, spellOfEpisode } from '../checking/vocabulary/spells.ts';

/**
 * Episodes of one child must not overlap; one may start on the day another closes [K]. An open one runs to the reference
 * date, except a referral without further action, which needs no closure and counts as over [K].
 */
export const rule8820 = cinRule({
  code: '8820',
  severity: 'error',
  from: '2022-23',
  over: 'episode',
  reads: ['CINdetails.CINreferralDate', 'CINdetails.CINclosureDate', 'CINdetails.ReferralNFA'],
  wrong: 'The child was referred while another of their episodes was running.',
  todo: 'Close the earlier episode first, or bring the two together: what is referred while work goes on is part of it.',
  check(episode, found, { census, child: { episodes } }) {
    if (episodes.length < 2) return;
    const running = findRunningAtStart(spellOfEpisode(episode), episodes.map(spellOfEpisode), census, isRunningPast);
    if (running !== undefined) found(episode.referredOn, ...datesOf(running));
  },
  examples: () => [
    passes('it starts on the day the other closed', two('2025-06-01')),
    fails('it starts the day before the other closed', 'CINreferralDate', two('2025-05-31')),
    fails('it starts on the day of the other', 'CINreferralDate', two('2025-05-01')),
    fails(
      'it stands first in the file',
      'CINreferralDate',
      withEpisodes({ referredOn: '2025-05-15' }, { referredOn: '2025-05-01' }),
    ),
    fails(
      'the other is open',
      'CINreferralDate',
      withEpisodes({ referredOn: '2025-05-01', noFurtherAction: '0' }, { referredOn: '2026-03-31' }),
    ),
    passes(
      'the other was a referral without further action',
      withEpisodes({ referredOn: '2025-05-01', noFurtherAction: '1' }, { referredOn: '2025-05-15' }),
    ),
    fails(
      'without further action it may not come within another either',
      'CINreferralDate',
      withEpisodes({ referredOn: '2025-05-01' }, { referredOn: '2025-05-15', noFurtherAction: '1' }),
    ),
    passes('it has no referral date', two('')),
    passes('there is one alone', withEpisode({ referredOn: '2025-05-01' })),
    undecided(
      'the closure of the other is no date',
      'CINclosureDate',
      withEpisodes(
        { referredOn: '2025-05-01', closedOn: '1 June' },
        { referredOn: '2025-05-15', closedOn: '2025-05-20' },
      ),
    ),
  ],
});

/** One that ran from 1 May to 1 June, and another. */
function two(referredOn: string) {
  return withEpisodes({ referredOn: '2025-05-01', closedOn: '2025-06-01' }, { referredOn, closedOn: '2026-01-01' });
}
