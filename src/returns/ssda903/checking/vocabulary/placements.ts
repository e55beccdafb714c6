import { isCode } from '../../../engine/given.ts';
import type { EpisodeRow } from '../return-rows.ts';

/** Foster care of every kind. */
export const FOSTER_PLACEMENTS = ['U1', 'U2', 'U3', 'U4', 'U5', 'U6'] as const;
/** Placed for adoption. */
export const ADOPTIVE_PLACEMENTS = ['A3', 'A4', 'A5', 'A6'] as const;
/** Short moves away from a placement that goes on. */
export const TEMPORARY_PLACEMENTS = ['T0', 'T1', 'T2', 'T3', 'T4'] as const;
/** What is listed on a schedule of its own: Z1, and since 2025-26 its four kinds. */
export const OTHER_PLACEMENTS = ['Z1', 'Z11', 'Z12', 'Z13', 'Z14'] as const;

/** Placements of which no provider is told. */
const WITHOUT_PROVIDER = [...TEMPORARY_PLACEMENTS, ...OTHER_PLACEMENTS];

/** True for a temporary placement. Throws NotDecided when the placement is no code of the year. */
export function isTemporary({ placement }: EpisodeRow): boolean {
  return isCode(placement, ...TEMPORARY_PLACEMENTS);
}

/** True for a placement for adoption. Throws NotDecided when the placement is no code of the year. */
export function isAdoptive({ placement }: EpisodeRow): boolean {
  return isCode(placement, ...ADOPTIVE_PLACEMENTS);
}

/** True for a placement of which no provider is told: temporary ones, and those on a schedule of their own. Throws NotDecided when the placement is no code of the year. */
export function isWithoutProvider({ placement }: EpisodeRow): boolean {
  return isCode(placement, ...WITHOUT_PROVIDER);
}
