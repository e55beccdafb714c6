import { isoDay } from '#domain/time/day.ts';
import { yearClosesOn, yearOpensOn } from '../../engine/collection-year.ts';

/** The collection years of the CIN census that Throughline knows, oldest first: 1 April of the first year to 31 March of the second. */
export const cinYears = ['2021-22', '2022-23', '2023-24', '2024-25', '2025-26', '2026-27'] as const;

/** One collection year of the CIN census, as `2025-26`. */
export type CinYear = (typeof cinYears)[number];

/** True when the text names a collection year that Throughline can write. */
export function isCinYear(text: string): text is CinYear {
  return cinYears.some((year) => year === text);
}

/** First day of a collection year (`YYYY-MM-DD`). */
export function cinYearOpensOn(year: CinYear): string {
  return isoDay(yearOpensOn(year));
}

/** The reference date of a collection year, which is its last day (`YYYY-MM-DD`; census rule 100). */
export function cinReferenceDate(year: CinYear): string {
  return isoDay(yearClosesOn(year));
}
