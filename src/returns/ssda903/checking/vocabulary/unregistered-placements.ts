import { OTHER_PLACEMENTS, TEMPORARY_PLACEMENTS } from './placements.ts';

/** Placements with no registered provider to name: with parents, in employment, in care homes, hospitals and custody, short moves, and the others. */
export const UNREGISTERED_PLACEMENTS = [
  'P1',
  'P3',
  'R1',
  'R2',
  'R5',
  ...TEMPORARY_PLACEMENTS,
  ...OTHER_PLACEMENTS,
] as const;
