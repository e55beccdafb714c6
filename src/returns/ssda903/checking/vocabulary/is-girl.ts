import { isCode } from '../../../engine/given.ts';
import type { HeaderRow } from '../return-rows.ts';

/** True for a girl: F since 2024-25, 2 before. Throws NotDecided when the sex is no code of the year. */
export function isGirl({ sex }: HeaderRow): boolean {
  return isCode(sex, 'F', '2');
}

/** True for a boy: M since 2024-25, 1 before. Throws NotDecided when the sex is no code of the year. */
export function isBoy({ sex }: HeaderRow): boolean {
  return isCode(sex, 'M', '1');
}
