import type { TextCell } from '../../../engine/cell.ts';
import { postcodeKey } from '../../specification/postcode.ts';
import type { PostcodePlace, PostcodeTable } from '../../specification/postcode-place.ts';
import type { EpisodeRow } from '../return-rows.ts';

/** Metres in a mile as the guidance of the return takes it [K]. */
const METRES_IN_A_MILE = 1609.3;

/** Whether a child is placed within the authority that looks after them. */
export type PlacementLocation = 'in' | 'out';

/** True when the postcode is told and is in the table. */
export function isPostcodeKnown({ text }: TextCell, postcodes: PostcodeTable): boolean {
  return placeOf(text, postcodes) !== undefined;
}

/** The authority a child is placed in; undefined when the placement’s postcode is missing or not in the table. */
export function placementAuthority({ placementPostcode }: EpisodeRow, postcodes: PostcodeTable): string | undefined {
  return placeOf(placementPostcode.text, postcodes)?.authority;
}

/** True when a child is known to be placed in Wales, Scotland, Northern Ireland or the islands. */
export function isPlacedOutsideEngland(episode: EpisodeRow, postcodes: PostcodeTable): boolean {
  const authority = placementAuthority(episode, postcodes);
  return authority !== undefined && !authority.startsWith('E');
}

/** Whether a child is placed within the authority; undefined when the placement’s postcode is missing or not in the table. */
export function placementLocation(
  episode: EpisodeRow,
  postcodes: PostcodeTable,
  authority: string,
): PlacementLocation | undefined {
  const placedIn = placementAuthority(episode, postcodes);
  if (placedIn === undefined) return undefined;
  return placedIn === authority ? 'in' : 'out';
}

/** Miles from home to the placement in a straight line, to a tenth; undefined when either postcode is missing, not in the table, or not on the national grid. */
export function placementDistance(episode: EpisodeRow, postcodes: PostcodeTable): number | undefined {
  const home = placeOf(episode.homePostcode.text, postcodes)?.grid;
  const placed = placeOf(episode.placementPostcode.text, postcodes)?.grid;
  if (home === undefined || placed === undefined) return undefined;
  const metres = Math.hypot(home.easting - placed.easting, home.northing - placed.northing);
  return Math.round((metres / METRES_IN_A_MILE) * 10) / 10;
}

/** True when two distances differ by more than a tenth of a mile, which is only rounding; and when one alone is known. */
export function areFarApart(one: number | undefined, other: number | undefined): boolean {
  if (one === undefined || other === undefined) return one !== other;
  return Math.round(Math.abs(one - other) * 10) >= 2;
}

function placeOf(postcode: string, postcodes: PostcodeTable): PostcodePlace | undefined {
  return postcode === '' ? undefined : postcodes.find(postcodeKey(postcode));
}
