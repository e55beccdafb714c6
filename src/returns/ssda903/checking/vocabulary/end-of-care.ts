import { isCode } from '../../../engine/given.ts';
import type { EpisodeRow } from '../return-rows.ts';

/** Care goes on, in another episode. */
export const GOES_ON = 'X1';
/** Adopted, whether or not it was opposed. */
export const ADOPTED = ['E11', 'E12'] as const;
/** A special guardianship order, to whomever. */
export const GUARDIANSHIP = ['E45', 'E46', 'E47', 'E48'] as const;

/** True when the episode ended, and being looked after with it: a reason is given that is not X1. Throws NotDecided when the reason is no code of the year. */
export function isEndOfCare({ reasonEnded }: EpisodeRow): boolean {
  const reason = reasonEnded.code;
  return reason !== undefined && reason !== GOES_ON;
}

/** True when the episode ended in adoption. Throws NotDecided when the reason is no code of the year. */
export function isAdoption({ reasonEnded }: EpisodeRow): boolean {
  return isCode(reasonEnded, ...ADOPTED);
}
