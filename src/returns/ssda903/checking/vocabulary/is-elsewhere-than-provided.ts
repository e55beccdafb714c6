import { isCode } from '../../../engine/given.ts';
import type { Around } from '../around.ts';
import type { EpisodeRow } from '../return-rows.ts';
import { namedProvider } from './named-provider.ts';
import { providerAuthorities } from './provider-authorities.ts';

/**
 * True when the provider of an episode does not stand where who provides it says: one’s own provision (PR1) is in the
 * authority, another authority’s (PR2) is not, and others may be anywhere. Throws NotDecided when the provider is no code,
 * and when nobody knows where it stands.
 */
export function isElsewhereThanProvided(
  episode: EpisodeRow,
  { providers, postcodes, authority }: Pick<Around, 'providers' | 'postcodes' | 'authority'>,
): boolean {
  const listed = namedProvider(episode, providers);
  if (listed === undefined || !isCode(episode.provider, 'PR1', 'PR2')) return false;
  const isWithin = providerAuthorities(episode, listed, postcodes).has(authority);
  return isCode(episode.provider, 'PR1') !== isWithin;
}
