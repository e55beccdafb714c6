import type { Cell } from '../../../engine/cell.ts';
import type { EpisodeRow } from '../return-rows.ts';
import { isSameCode, isSameText } from './same-value.ts';

/**
 * What of the placement differs between two episodes, that of the first before that of the second: its postcode, the
 * number of its provider, its kind, or the kind of its provider. Undefined when nothing does. Throws NotDecided when
 * that hangs on a code that cannot be read.
 */
export function placementChange(one: EpisodeRow, other: EpisodeRow): readonly [Cell, Cell] | undefined {
  // Texts are compared first, because they can always be read.
  if (!isSameText(one.placementPostcode, other.placementPostcode)) {
    return [one.placementPostcode, other.placementPostcode];
  }
  if (!isSameText(one.urn, other.urn)) return [one.urn, other.urn];
  if (!isSameCode(one.placement, other.placement)) return [one.placement, other.placement];
  return isSameCode(one.provider, other.provider) ? undefined : [one.provider, other.provider];
}
