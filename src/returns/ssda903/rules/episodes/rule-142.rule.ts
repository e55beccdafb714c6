import { fails, passes, undecided, withEpisodes } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';
import { episodeAfter } from '../../checking/vocabulary/neighbouring-episodes.ts';

/** An episode that another follows has ended: it has the day and the reason. One without a start is not known to follow: 141 asks for the start. */
export const rule142 = ssda903Rule({
  code: '142',
  severity: 'error',
  from: '2022-23',
  over: 'episodes',
  reads: ['Episodes.DECOM', 'Episodes.DEC', 'Episodes.REC'],
  wrong: 'A later episode follows, but this one has no end or no reason for it.',
  todo: 'Enter when the episode ended and why, or correct the start of the later one.',
  check(episode, found, { child }) {
    const { endedOn, reasonEnded } = episode;
    const next = endedOn.isBlank || reasonEnded.isBlank ? episodeAfter(child, episode) : undefined;
    if (next !== undefined && !next.startedOn.isBlank) found(endedOn.isBlank ? endedOn : reasonEnded, next.startedOn);
  },
  examples: () => [
    passes(
      'it ended with a reason',
      withEpisodes({ startedOn: '2025-05-01', endedOn: '2025-06-01', reasonEnded: 'X1' }, { startedOn: '2025-06-01' }),
    ),
    passes('it is the last', withEpisodes({ startedOn: '2025-05-01' })),
    fails('it has no end', 'DEC', withEpisodes({ startedOn: '2025-05-01' }, { startedOn: '2025-06-01' })),
    fails(
      'it has no reason',
      'REC',
      withEpisodes({ startedOn: '2025-05-01', endedOn: '2025-06-01' }, { startedOn: '2025-06-01' }),
    ),
    fails(
      'the order of the rows does not matter',
      'DEC',
      withEpisodes({ startedOn: '2025-06-01' }, { startedOn: '2025-05-01' }),
    ),
    passes('the other has no start', withEpisodes({ startedOn: '2025-05-01' }, { reasonStarted: 'P' })),
    undecided(
      'the other start cannot be read',
      'DECOM',
      withEpisodes({ startedOn: '2025-05-01', endedOn: '2025-06-01', reasonEnded: 'X1' }, { startedOn: 'soon' }),
    ),
  ],
});
