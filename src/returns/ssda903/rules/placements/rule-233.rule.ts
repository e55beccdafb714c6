import { fails, inYear, passes, withEpisodes } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';

/** Only an episode that has ended says why the placement changed. */
export const rule233 = ssda903Rule({
  code: '233',
  severity: 'error',
  from: '2025-26',
  over: 'episodes',
  reads: ['Episodes.DEC', 'Episodes.REASON_PLACE_CHANGE'],
  wrong: 'The episode has not ended, but says why the placement changed.',
  todo: 'Take the reason out, or enter the day the episode ended.',
  check({ endedOn, reasonForMove }, found) {
    if (endedOn.isBlank && !reasonForMove.isBlank) found(reasonForMove, endedOn);
  },
  examples: () => [
    passes('it ended', withEpisodes({ endedOn: '2025-05-01', reasonForMove: 'CARPL' })),
    passes('it goes on and says nothing', withEpisodes({ startedOn: '2025-05-01' })),
    fails('it goes on', 'REASON_PLACE_CHANGE', withEpisodes({ startedOn: '2025-05-01', reasonForMove: 'CARPL' })),
    passes('an end that cannot be read is an end', withEpisodes({ endedOn: 'June', reasonForMove: 'CARPL' })),
    inYear('2026-27', fails('in the year after too', 'REASON_PLACE_CHANGE', withEpisodes({ reasonForMove: 'CARPL' }))),
  ],
});
