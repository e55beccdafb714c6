import { countInWords } from '#domain/time/in-words.ts';
import type { Condition } from './condition.ts';

/** A length of time with its unit. `same-working-day` is due on the day itself, or the next working day when it is none. */
export type Within =
  | { readonly unit: 'working days' | 'days' | 'months'; readonly count: number }
  | { readonly unit: 'same working day' };

/** So many working days of England and Wales; the day of the event is day 0. */
export const workingDays = (count: number): Within => ({ unit: 'working days', count });
/** So many days, every day counted. */
export const days = (count: number): Within => ({ unit: 'days', count });
/** So many calendar months. */
export const months = (count: number): Within => ({ unit: 'months', count });
/** The working day itself, or the next when the day is none. */
export const sameWorkingDay: Within = { unit: 'same working day' };

/** A length of time in words: "5 working days", "the same working day". */
export function withinInWords(within: Within): string {
  return within.unit === 'same working day'
    ? 'the same working day'
    : countInWords(within.count, within.unit.replace(/s$/, ''));
}

/** A length of time as it stood over a stretch of days: the law changes, and so do local standards. */
export interface DatedWithin {
  /** First day on which a clock may start under it (`YYYY-MM-DD`). */
  readonly from: string;
  readonly within: Within;
  /** Document, year and paragraph, with its evidence mark. */
  readonly basis: string;
}

/** A limit with its dated values. `statutory` ones are the law's; `local` ones are an authority setting, here with their default. */
export interface Limit {
  readonly id: string;
  readonly kind: 'statutory' | 'local';
  readonly values: readonly DatedWithin[];
}

/** Where a clock starts: a field of the record itself, or of the record it follows. */
export type Start<Name extends string> =
  | { readonly field: Name }
  | { readonly preceding: string; readonly field: string };

/** What stops a clock: a field of the record itself, or of the finished record that follows it. */
export type Evidence<Name extends string> = Name | { readonly following: string; readonly field: string };

/** A clock: from one fact to another, within a limit. The form, the task list, the chronology, the measures and the explanation all read this. */
export interface Timescale<Name extends string = string> {
  /** Permanent and public. */
  readonly id: string;
  /** What must have happened: "Contact screened". */
  readonly title: string;
  readonly from: Start<Name>;
  /** The field that is the evidence: the clock stops on nothing else. */
  readonly to: Evidence<Name>;
  readonly limit: Limit;
  /** The clock runs only when this holds; otherwise it is not applicable, for the reason given. */
  readonly only?: Condition<Name>;
  readonly notApplicable?: string;
  /** The record type whose coming into being ends the need for this clock without its having been met. */
  readonly supersededBy?: string;
  /** What the person who must act should do, as a task: "Screen the contact". */
  readonly task: string;
  /** The stage before: the clock runs, but nobody is asked for this before that field is answered. */
  readonly askedAfter?: Name;
}

/** The value of a limit for a clock that starts on a day (`YYYY-MM-DD`); undefined when none was in force. */
export function limitOn(limit: Limit, onIso: string): DatedWithin | undefined {
  let found: DatedWithin | undefined;
  for (const value of limit.values)
    if (value.from <= onIso && (found === undefined || found.from < value.from)) found = value;
  return found;
}
