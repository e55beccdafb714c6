import type { ReturnChild } from '../return-child.ts';
import type { EpisodeRow } from '../return-rows.ts';
import { lastEpisode } from './neighbouring-episodes.ts';

/** An episode that was open at the end of last year, as each return tells it. */
export interface CarriedOver {
  /** The first episode of this year’s return. */
  readonly now: EpisodeRow;
  /** The last of last year’s, which has no end. */
  readonly then: EpisodeRow;
}

/** The episode that was carried over from last year’s return into this one; undefined when none was open, or one of the returns has no episode of the child. Throws NotDecided when an episode has no start that can be read. */
export function carriedOver({ lastYear, episodesInOrder }: ReturnChild): CarriedOver | undefined {
  const [now] = episodesInOrder;
  const then = lastYear === undefined ? undefined : lastEpisode(lastYear);
  return now !== undefined && then?.endedOn.isBlank ? { now, then } : undefined;
}
