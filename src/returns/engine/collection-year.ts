import { type Day, dayOf } from '#domain/time/day.ts';

/** First day of a collection year written `2025-26`: 1 April. */
export function yearOpensOn(year: string): Day {
  return dayOf(`${year.slice(0, 4)}-04-01`);
}

/** Last day of a collection year written `2025-26`: 31 March. */
export function yearClosesOn(year: string): Day {
  return dayOf(`${Number(year.slice(0, 4)) + 1}-03-31`);
}

/** The collection year before: `2024-25` for `2025-26`. */
export function yearBefore(year: string): string {
  return yearWrittenFrom(Number(year.slice(0, 4)) - 1);
}

/** The collection year that began in April of a year: `2025-26` for 2025. */
export function yearWrittenFrom(first: number): string {
  return `${first}-${String((first + 1) % 100).padStart(2, '0')}`;
}
