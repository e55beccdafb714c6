import { isCode } from '../../../engine/given.ts';
import type { Around } from '../around.ts';
import type { EpisodeRow } from '../return-rows.ts';
import { isRespite } from './respite.ts';
import { placementLocation } from './where-placed.ts';

/**
 * True when the authority itself provides a placement (PR1) that is not within it. Some kinds of placement may be
 * anywhere, and short breaks too. False where no kind is told, or nobody knows where it is; throws NotDecided when a
 * code that matters is none of the year.
 */
export function isOwnProvisionOutside(
  episode: EpisodeRow,
  { postcodes, authority }: Pick<Around, 'postcodes' | 'authority'>,
  anywhere: readonly string[],
): boolean {
  const { provider, placement } = episode;
  if (!isCode(provider, 'PR1') || placementLocation(episode, postcodes, authority) !== 'out') return false;
  return placement.code !== undefined && !isCode(placement, ...anywhere) && !isRespite(episode);
}
