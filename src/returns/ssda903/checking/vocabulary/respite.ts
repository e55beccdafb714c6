import { isCode } from '../../../engine/given.ts';
import type { EpisodeRow } from '../return-rows.ts';

/** Short breaks of an agreed series: each stay recorded, or the agreement. */
export const RESPITE = ['V3', 'V4'] as const;

/** True for a short break of an agreed series (V3, V4), which most rules leave out. Throws NotDecided when the legal status is no code of the year. */
export function isRespite({ legalStatus }: EpisodeRow): boolean {
  return isCode(legalStatus, ...RESPITE);
}
