import { isSameDay } from '../../../engine/before-and-after.ts';
import { readableFirst } from '../../../engine/given.ts';
import { fails, passes, undecided, withEpisodes } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';
import { isAdoption } from '../../checking/vocabulary/end-of-care.ts';

/** A child is as a rule matched with the adopters before the day of the adoption. */
export const rule582 = ssda903Rule({
  code: '582',
  severity: 'query',
  from: '2022-23',
  over: 'episodes',
  reads: ['Episodes.DEC', 'Episodes.REC', 'AD1.DATE_MATCH'],
  wrong: 'The child was matched with the adopters on the very day of the adoption.',
  todo: 'Check the day of the match: matching comes before the placement, and adoption after it.',
  check(episode, found, { child }) {
    if (!isAdoption(episode)) return;
    const matches = child.adoptions.map(({ matchedOn }) => matchedOn);
    const match = readableFirst(matches).find((each) => isSameDay(each, episode.endedOn));
    if (match !== undefined) found(match, episode.endedOn);
  },
  examples: () => [
    passes('it was the day before', adoptedInJune('2025-05-31')),
    fails('it was that day', 'DATE_MATCH', adoptedInJune('2025-06-01')),
    passes('it was the day after: that is another rule’s', adoptedInJune('2025-06-02')),
    passes('there is no match', adoptedInJune('')),
    passes('there are no answers', withEpisodes({ endedOn: '2025-06-01', reasonEnded: 'E11' })),
    passes('the child was not adopted', {
      episodes: { endedOn: '2025-06-01', reasonEnded: 'E4A' },
      adoptions: { matchedOn: '2025-06-01' },
    }),
    undecided('the match cannot be read', 'DATE_MATCH', adoptedInJune('June')),
    fails('one that cannot be read hides no other', 'DATE_MATCH', {
      episodes: { endedOn: '2025-06-01', reasonEnded: 'E11' },
      adoptions: [{ matchedOn: 'June' }, { matchedOn: '2025-06-01' }],
    }),
  ],
});

function adoptedInJune(matchedOn: string) {
  return { episodes: { endedOn: '2025-06-01', reasonEnded: 'E11' }, adoptions: { matchedOn } };
}
