import { isCode } from '../../../engine/given.ts';
import { fails, passes, undecided, withEpisodes } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';

/** No child is still under a freeing order: none could be applied for since 30 December 2005. */
export const rule451 = ssda903Rule({
  code: '451',
  severity: 'error',
  from: '2022-23',
  until: '2023-24',
  over: 'episodes',
  reads: ['Episodes.DEC', 'Episodes.REC', 'Episodes.LS'],
  wrong: 'The child is still under a freeing order (D1).',
  todo: 'Enter the legal status the child has now, or the end of the episode.',
  check({ legalStatus, endedOn, reasonEnded }, found) {
    if (endedOn.isBlank && reasonEnded.isBlank && isCode(legalStatus, 'D1')) found(legalStatus, endedOn);
  },
  examples: () => [
    fails('it goes on', 'LS', withEpisodes({ legalStatus: 'D1', startedOn: '2004-05-01' })),
    passes('it ended', withEpisodes({ legalStatus: 'D1', endedOn: '2023-05-01', reasonEnded: 'X1' })),
    passes('it has a reason, and its day is another rule’s', withEpisodes({ legalStatus: 'D1', reasonEnded: 'E11' })),
    passes('a placement order', withEpisodes({ legalStatus: 'E1', startedOn: '2022-05-01' })),
    undecided('the legal status is no code', 'LS', withEpisodes({ legalStatus: 'D2' })),
  ],
});
