import { isCode } from '../../../engine/given.ts';
import type { Row } from '../return-rows.ts';

/** True when two people adopted, whatever their sex. Throws NotDecided when their sex is no code of the year. */
export function isCouple({ adoptersSex }: Row<'adoptions'>): boolean {
  return isCode(adoptersSex, 'MM', 'FF', 'MF');
}

/** True when a man and a woman adopted. Throws as isCouple. */
export function isOfDifferentSex({ adoptersSex }: Row<'adoptions'>): boolean {
  return isCode(adoptersSex, 'MF');
}

/** True when two men or two women adopted. Throws as isCouple. */
export function isOfSameSex({ adoptersSex }: Row<'adoptions'>): boolean {
  return isCode(adoptersSex, 'MM', 'FF');
}
