import { isCode } from '../../../engine/given.ts';
import { fails, passes, undecided, withEpisodes } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';
import { episodeAfter } from '../../checking/vocabulary/neighbouring-episodes.ts';

/** No episode follows one that ended because the child died or was found to be 18 or over. One without a start is not known to follow. */
export const rule437 = ssda903Rule({
  code: '437',
  severity: 'error',
  from: '2022-23',
  over: 'episodes',
  reads: ['Episodes.DECOM', 'Episodes.REC'],
  wrong: 'The child died or was found to be 18 or over, but a later episode follows.',
  todo: 'Correct the reason the episode ended, or take the later episode out.',
  check(episode, found, { child }) {
    const next = isCode(episode.reasonEnded, 'E2', 'E15') ? episodeAfter(child, episode) : undefined;
    if (next !== undefined && !next.startedOn.isBlank) found(episode.reasonEnded, next.startedOn);
  },
  examples: () => [
    passes('none follows', withEpisodes({ startedOn: '2025-05-01', reasonEnded: 'E2' })),
    fails(
      'one follows a death',
      'REC',
      withEpisodes({ startedOn: '2025-05-01', reasonEnded: 'E2' }, { startedOn: '2025-06-01' }),
    ),
    fails(
      'one follows the age',
      'REC',
      withEpisodes({ startedOn: '2025-06-01' }, { startedOn: '2025-05-01', reasonEnded: 'E15' }),
    ),
    passes(
      'one follows another reason',
      withEpisodes({ startedOn: '2025-05-01', reasonEnded: 'E8' }, { startedOn: '2025-06-01' }),
    ),
    passes(
      'the other has no start',
      withEpisodes({ startedOn: '2025-05-01', reasonEnded: 'E2' }, { reasonStarted: 'P' }),
    ),
    undecided(
      'the other start cannot be read',
      'DECOM',
      withEpisodes({ startedOn: '2025-05-01', reasonEnded: 'E2' }, { startedOn: 'June' }),
    ),
    undecided('the reason is no code', 'REC', withEpisodes({ startedOn: '2025-05-01', reasonEnded: 'E99' })),
  ],
});
