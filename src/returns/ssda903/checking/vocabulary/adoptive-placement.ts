import { isCode } from '../../../engine/given.ts';
import type { ReturnChild } from '../return-child.ts';
import type { EpisodeRow } from '../return-rows.ts';
import { isAdoptive } from './placements.ts';
import { SAME_CARERS } from './same-carers.ts';

/**
 * The episode with which the placement for adoption began that an episode belongs to: the placement goes on while the
 * carers stay. The episode itself when it is no placement for adoption, or the first of it. Throws NotDecided when a
 * start cannot be read, or a placement or a reason that it needs.
 */
export function adoptivePlacementOf({ episodesInOrder }: ReturnChild, episode: EpisodeRow): EpisodeRow {
  let first = episode;
  for (const before of episodesInOrder.slice(0, episodesInOrder.indexOf(episode)).reverse()) {
    const goesOn = isAdoptive(first) && isCode(first.reasonStarted, ...SAME_CARERS) && isAdoptive(before);
    if (!goesOn) return first;
    first = before;
  }
  return first;
}
