import type { Day } from '#domain/time/day.ts';
import { countInWords, dayInWords } from '#domain/time/in-words.ts';
import { addMonths } from '#domain/time/months.ts';
import type { CensusYear } from '../checking/census-year.ts';

/** Months from the start of a plan to its first review, and from each review to the next (Working Together 2023 [V]). */
const TO_FIRST = 3;
const TO_NEXT = 6;

/**
 * Whether an open plan was reviewed in time up to the reference date, and why; undefined for one that had not stood long
 * enough. A file that holds no review from before the year leaves open when the last one was: then it cannot be late
 * within six months of the first day of the year.
 */
export function reviewedInTime(
  startedOn: Day,
  reviews: readonly Day[],
  { opensOn, closesOn }: CensusYear,
): { readonly isInTime: boolean; readonly because: string } | undefined {
  const firstDue = addMonths(startedOn, TO_FIRST);
  if (firstDue > closesOn) return undefined;
  const held = reviews.filter((day) => day >= startedOn && day <= closesOn).toSorted((one, other) => one - other);
  const isEarlierUnknown = startedOn < opensOn && (held[0] ?? opensOn) >= opensOn;
  let due = isEarlierUnknown ? laterOf(firstDue, addMonths(opensOn, TO_NEXT)) : firstDue;
  for (const day of held) {
    if (day > due) return { isInTime: false, because: `Reviewed on ${dayInWords(day)}, due by ${dayInWords(due)}.` };
    due = addMonths(day, TO_NEXT);
  }
  return closesOn > due
    ? { isInTime: false, because: `A review was due by ${dayInWords(due)} and none is told.` }
    : { isInTime: true, because: toldInTime(held.length, dayInWords(due)) };
}

function toldInTime(reviews: number, due: string): string {
  if (reviews === 0) return `The first review is due by ${due}.`;
  return `${countInWords(reviews, 'review')} told, ${reviews === 1 ? '' : 'each '}in time; the next is due by ${due}.`;
}

function laterOf(one: Day, other: Day): Day {
  return one > other ? one : other;
}
