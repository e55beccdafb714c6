import type { Day } from '#domain/time/day.ts';
import { lastDayOf, yearEndingMarch } from '#domain/time/period.ts';

/** First day of a collection year written `2025-26`: 1 April. */
export function yearOpensOn(year: string): Day {
  return yearEndingMarch(yearEndsIn(year)).from;
}

/** Last day of a collection year written `2025-26`: 31 March. */
export function yearClosesOn(year: string): Day {
  return lastDayOf(yearEndingMarch(yearEndsIn(year)));
}

/** The calendar year in which a collection year ends: 2026 for `2025-26`. */
export function yearEndsIn(year: string): number {
  return yearBeginsIn(year) + 1;
}

/** The collection year before: `2024-25` for `2025-26`. */
export function yearBefore(year: string): string {
  return yearWrittenFrom(yearBeginsIn(year) - 1);
}

/** The collection year that began in April of a year: `2025-26` for 2025. */
export function yearWrittenFrom(first: number): string {
  return `${first}-${String((first + 1) % 100).padStart(2, '0')}`;
}

function yearBeginsIn(year: string): number {
  return Number(year.slice(0, 4));
}
