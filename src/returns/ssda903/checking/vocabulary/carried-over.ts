import type { ReturnChild } from '../return-child.ts';
import type { EpisodeRow } from '../return-rows.ts';
import { lastEpisode } from './neighbouring-episodes.ts';

/** An episode that was open at the end of last year, as last year’s return has it and as this year’s does. */
export interface CarriedOver {
  readonly before: EpisodeRow;
  /** The first episode of this year. */
  readonly now: EpisodeRow;
}

/**
 * The child’s episode that was open when last year ended, beside the first of this year; undefined when last year’s last one
 * had ended, or when either return has none of the child. Throws NotDecided when a start cannot be read.
 */
export function carriedOver(child: ReturnChild): CarriedOver | undefined {
  const { lastYear } = child;
  // Most children have no open episode before: they are left without an order being asked for.
  if (lastYear === undefined || lastYear.episodes.every(({ endedOn }) => !endedOn.isBlank)) return undefined;
  const before = lastEpisode(lastYear);
  const [now] = child.episodesInOrder;
  return before === undefined || now === undefined || !before.endedOn.isBlank ? undefined : { before, now };
}
