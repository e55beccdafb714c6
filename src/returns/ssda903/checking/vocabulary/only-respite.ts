import { isCode, readableFirst } from '../../../engine/given.ts';
import type { ReturnChild } from '../return-child.ts';

/** True when there are episodes, and every one is a short break (V3, V4). Throws NotDecided when a legal status is no code of the year and no other episode decides. */
export function isOnlyInRespite({ episodes }: ReturnChild): boolean {
  const statuses = readableFirst(episodes.map(({ legalStatus }) => legalStatus));
  return statuses.length > 0 && statuses.every((status) => isCode(status, 'V3', 'V4'));
}

/** True when an episode is no short break (V3, V4). Throws NotDecided when a legal status is no code of the year and no other episode decides. */
export function isInCareBeyondRespite(child: ReturnChild): boolean {
  return child.episodes.length > 0 && !isOnlyInRespite(child);
}
