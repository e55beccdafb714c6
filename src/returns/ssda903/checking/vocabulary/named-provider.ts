import { NotDecided } from '../../../engine/not-decided.ts';
import type { Provider, ProviderList } from '../../specification/provider.ts';
import { isUrnFiller, readUrn } from '../../specification/urn.ts';
import type { EpisodeRow } from '../return-rows.ts';

/** True when an episode names a provider: something stands as the number, and it is not the filler. */
export function namesProvider({ urn }: EpisodeRow): boolean {
  return !urn.isBlank && !isUrnFiller(urn.text);
}

/** The provider an episode names, as the list has it; undefined when it names none, and when the list has no such number, which is rule 1008’s to say. */
export function namedProvider(episode: EpisodeRow, providers: ProviderList): Provider | undefined {
  const urn = namesProvider(episode) ? readUrn(episode.urn.text) : undefined;
  return urn === undefined ? undefined : providers.find(urn);
}

/** What the list tells of a provider. Throws NotDecided when it tells nothing: a list without the column must not look like a pass. */
export function toldBy<Some>(episode: EpisodeRow, what: ReadonlySet<Some>, name: string): ReadonlySet<Some> {
  if (what.size === 0) throw new NotDecided(episode.urn.place, `has no ${name} in the list of providers`);
  return what;
}
