import type { IsoDay, PersonFacts } from '../person.ts';

/** The conventional signs: a square for a male, a circle for a female, a triangle before birth, a diamond where the sex is not known. */
export type GenogramShape = 'square' | 'circle' | 'triangle' | 'diamond';

/** The sign of a person on a day. */
export function shapeOf({ sex, bornOn, expectedOn }: PersonFacts, on: IsoDay): GenogramShape {
  const isUnborn = bornOn === undefined ? expectedOn !== undefined : on < bornOn;
  if (isUnborn) return 'triangle';
  if (sex === 'male') return 'square';
  return sex === 'female' ? 'circle' : 'diamond';
}
