import type { ReturnChild } from '../return-child.ts';
import type { EpisodeRow } from '../return-rows.ts';

/** The child’s episode that began next after this one; undefined for the last. Throws NotDecided when there are several and a start cannot be read. */
export function episodeAfter({ episodesInOrder }: ReturnChild, episode: EpisodeRow): EpisodeRow | undefined {
  return episodesInOrder[episodesInOrder.indexOf(episode) + 1];
}

/** The child’s episode that began last before this one; undefined for the first. Throws NotDecided when there are several and a start cannot be read. */
export function episodeBefore({ episodesInOrder }: ReturnChild, episode: EpisodeRow): EpisodeRow | undefined {
  return episodesInOrder[episodesInOrder.indexOf(episode) - 1];
}

/** The child’s episode that began last; undefined when there is none. Throws NotDecided when there are several and a start cannot be read. */
export function lastEpisode({ episodesInOrder }: ReturnChild): EpisodeRow | undefined {
  return episodesInOrder.at(-1);
}
