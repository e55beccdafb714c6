import { fails, passes, withEpisodes } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';

/** An episode that has ended has the day and the reason; one that goes on has neither. */
export const rule148 = ssda903Rule({
  code: '148',
  severity: 'error',
  from: '2022-23',
  over: 'episodes',
  reads: ['Episodes.DEC', 'Episodes.REC'],
  wrong: 'The day the episode ended and the reason go together, and one of them is missing.',
  todo: 'Enter what is missing, or take the other out if the episode goes on.',
  check({ endedOn, reasonEnded }, found) {
    if (endedOn.isBlank && !reasonEnded.isBlank) found(endedOn, reasonEnded);
    if (reasonEnded.isBlank && !endedOn.isBlank) found(reasonEnded, endedOn);
  },
  examples: () => [
    passes('it has both', withEpisodes({ endedOn: '2025-05-01', reasonEnded: 'X1' })),
    passes('it has neither', withEpisodes({ startedOn: '2025-05-01' })),
    fails('it has no day', 'DEC', withEpisodes({ reasonEnded: 'X1' })),
    fails('it has no reason', 'REC', withEpisodes({ endedOn: '2025-05-01' })),
    fails('a day that cannot be read is there all the same', 'REC', withEpisodes({ endedOn: 'soon' })),
    passes('whether they can be read is another rule’s', withEpisodes({ endedOn: 'soon', reasonEnded: 'E99' })),
  ],
});
