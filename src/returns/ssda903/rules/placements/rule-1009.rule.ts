import { fails, passes, withEpisodes } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';

/** Why a placement changed, where it is told, is a code of the year. */
export const rule1009 = ssda903Rule({
  code: '1009',
  severity: 'error',
  from: '2022-23',
  over: 'episodes',
  reads: ['Episodes.REASON_PLACE_CHANGE'],
  wrong: 'The reason for the change of placement is no code of this year.',
  todo: 'Enter the reason with a code of the year, or leave it blank where the placement did not change.',
  check({ reasonForMove }, found) {
    if (reasonForMove.fault !== undefined) found(reasonForMove);
  },
  examples: () => [
    passes('CARPL is a code', withEpisodes({ reasonForMove: 'CARPL' })),
    passes('case is only spelling', withEpisodes({ reasonForMove: 'other' })),
    passes('there was no change', withEpisodes({ startedOn: '2025-05-01' })),
    fails('a word is none', 'REASON_PLACE_CHANGE', withEpisodes({ reasonForMove: 'moved' })),
  ],
});
