import type { ReturnChild } from '../return-child.ts';
import { readableEpisodesFirst } from './readable-episodes-first.ts';
import { isRespite } from './respite.ts';

/** True when there are episodes, and every one is a short break. Throws NotDecided when a legal status is no code of the year and no other episode decides. */
export function isOnlyInRespite(child: ReturnChild): boolean {
  const episodes = readableEpisodesFirst(child, 'legalStatus');
  return episodes.length > 0 && episodes.every(isRespite);
}

/** True when an episode is no short break. Throws NotDecided when a legal status is no code of the year and no other episode decides. */
export function isInCareBeyondRespite(child: ReturnChild): boolean {
  return child.episodes.length > 0 && !isOnlyInRespite(child);
}
