import { isCode } from '../../../engine/given.ts';
import { postcodeKey } from '../../specification/postcode.ts';
import type { ProviderList } from '../../specification/provider.ts';
import type { EpisodeRow } from '../return-rows.ts';
import { namedProvider, toldBy } from './named-provider.ts';
import { isRespite } from './respite.ts';

/** True when an episode in one of these placements, respite apart, has another postcode than the list gives for its provider. Throws NotDecided when the list gives none. */
export function isNotWhereListed(episode: EpisodeRow, providers: ProviderList, placements: readonly string[]): boolean {
  const { placement, placementPostcode } = episode;
  const provider = placementPostcode.isBlank ? undefined : namedProvider(episode, providers);
  if (provider === undefined || !isCode(placement, ...placements) || isRespite(episode)) return false;
  return !toldBy(episode, provider.postcodes, 'postcode').has(postcodeKey(placementPostcode.text));
}
