import { NotDecided } from '../../../engine/not-decided.ts';
import type { PostcodeTable } from '../../specification/postcode-place.ts';
import type { Provider } from '../../specification/provider.ts';
import type { EpisodeRow } from '../return-rows.ts';

/** The authorities a provider stands in, as its postcodes tell: the list’s own names of authorities are those that inspect or place. Throws NotDecided when no postcode of it is known. */
export function providerAuthorities(
  { urn }: EpisodeRow,
  { postcodes }: Provider,
  table: PostcodeTable,
): ReadonlySet<string> {
  const authorities = new Set([...postcodes].flatMap((postcode) => table.find(postcode)?.authority ?? []));
  if (authorities.size === 0)
    throw new NotDecided(urn.place, 'has no postcode in the list of providers that is in the postcode table');
  return authorities;
}
