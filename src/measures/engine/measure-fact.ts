import type { RecordId } from '#domain/history/child-history.ts';
import type { IsoDay, PersonId } from '#domain/people/person.ts';

/** How a fact counts: `in` the numerator and the denominator, `out` of the numerator only, or `excluded` from both. */
export type Counted = 'in' | 'out' | 'excluded';

/** What a figure can be broken down by. A value that is not known is said so, never left out. */
export interface Breakdowns {
  /** The team that held the child's work on the day, by id; `not-allocated` when none did. */
  readonly team: string;
  /** `unborn`, `under-1`, `1-4`, `5-9`, `10-15`, `16-17`, `18-and-over` or `not-known`. */
  readonly ageBand: string;
  /** The code of the record; `not-known` when there is none. */
  readonly sex: string;
  /** The code of the record, from which its group follows; `not-known` when there is none. */
  readonly ethnicity: string;
  /** Who made the contact or referral; `not-applicable` where the measure has no source. */
  readonly source: string;
  /** The level of need a contact was decided at (R043); `not-applicable` where the measure counts no contacts. */
  readonly level: string;
}

/** One dated fact of one measure about one child, with the reason it counts as it does. A figure is a count of these. */
export interface MeasureFact {
  readonly measure: string;
  /** An event has `on`; a spell runs from `on` to before `until` (open when absent). */
  readonly kind: 'event' | 'spell';
  /** The day of an event, or the first day of a spell. */
  readonly on: IsoDay;
  readonly until?: IsoDay;
  readonly counted: Counted;
  /** In plain words: "Decided on 4 April, within 1 working day of 3 April". Never prose of a record, never a name. */
  readonly because: string;
  readonly record: RecordId;
  /** How many working days it took, where the measure is timed in them and shows bands (R007). */
  readonly workingDays?: number;
  readonly breakdowns: Breakdowns;
}

/** A fact and the child it is about. */
export interface ChildFact extends MeasureFact {
  readonly child: PersonId;
}
