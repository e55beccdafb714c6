import { isCode } from '../../../engine/given.ts';
import type { EpisodeRow } from '../return-rows.ts';

/** True for a short break of an agreed series (V3, V4), which most rules leave out. Throws NotDecided when the legal status is no code of the year. */
export function isRespite({ legalStatus }: EpisodeRow): boolean {
  return isCode(legalStatus, 'V3', 'V4');
}
