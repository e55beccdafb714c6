import { isSameDay } from '../../../engine/before-and-after.ts';
import { isCode } from '../../../engine/given.ts';
import { type ExampleChild, fails, passes, undecided, withEpisodes } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';
import { episodeAfter } from '../../checking/vocabulary/neighbouring-episodes.ts';

/** X1 says that another episode follows, and one then begins on that day; where one does, the reason is X1. Whether one without a start does is left to 141, which asks for the start. */
export const rule388 = ssda903Rule({
  code: '388',
  severity: 'error',
  from: '2022-23',
  over: 'episodes',
  reads: ['Episodes.DECOM', 'Episodes.DEC', 'Episodes.REC'],
  wrong:
    'The reason is X1, but no other episode begins on the day this one ended; or one does, and the reason is not X1.',
  todo: 'Enter X1 where another episode begins on that day and why care ended where none does, or correct the days.',
  check(episode, found, { child }) {
    const { endedOn, reasonEnded } = episode;
    if (endedOn.isBlank || reasonEnded.isBlank) return;
    const next = episodeAfter(child, episode);
    if (next?.startedOn.isBlank) return;
    const isFollowed = next !== undefined && isSameDay(endedOn, next.startedOn);
    if (isCode(reasonEnded, 'X1') !== isFollowed) found(reasonEnded, endedOn, ...(next ? [next.startedOn] : []));
  },
  examples: () => [
    passes('another begins on the day', followed('X1', '2025-06-01')),
    fails('another begins the day after', 'REC', followed('X1', '2025-06-02')),
    fails('another begins the day before', 'REC', followed('X1', '2025-05-31')),
    fails('none follows', 'REC', ended('X1')),
    passes('care ended', ended('E4A')),
    passes('care ended, and began again later', followed('E4A', '2025-06-02')),
    fails('care ended, but went on', 'REC', followed('E4A', '2025-06-01')),
    passes('it has no reason', followed('', '2025-06-01')),
    passes('the other has no start', followed('X1', '')),
    passes('it goes on', withEpisodes({ startedOn: '2025-05-01' })),
    undecided('the end cannot be read', 'DEC', followed('X1', '2025-06-01', 'June')),
    undecided('the next start cannot be read', 'DECOM', followed('X1', 'June')),
    undecided('the reason is no code', 'REC', ended('E99')),
  ],
});

function ended(reasonEnded: string): ExampleChild {
  return withEpisodes({ startedOn: '2025-05-01', endedOn: '2025-06-01', reasonEnded });
}

function followed(reasonEnded: string, next: string, endedOn = '2025-06-01'): ExampleChild {
  return withEpisodes({ startedOn: '2025-05-01', endedOn, reasonEnded }, { startedOn: next });
}
