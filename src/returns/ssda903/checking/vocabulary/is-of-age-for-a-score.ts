import type { Row } from '../return-rows.ts';
import type { ReturnYear } from '../return-year.ts';
import { hasReachedAge, isBelowAge } from './age.ts';

/** True when a strengths and difficulties score is asked of the child’s age all year: 4 or over when it began, and not yet 17 when it ended. False where there is no date of birth; throws NotDecided when it cannot be read. */
export function isOfAgeForAScore({ bornOn }: Row<'outcomes'>, { opensOn, closesOn }: ReturnYear): boolean {
  return hasReachedAge(4, bornOn, opensOn) && isBelowAge(17, bornOn, closesOn);
}
