import type { RecordId } from '#domain/history/child-history.ts';
import type { IsoDay } from '#domain/people/person.ts';

/** One clock of one record: what must happen, by when, by which arithmetic, and the evidence that stopped it. */
export interface Clock {
  /** The id of the timescale. */
  readonly clock: string;
  readonly record: RecordId;
  readonly startedOn: IsoDay;
  /** Absent only when the clock does not apply. */
  readonly dueOn?: IsoDay;
  /** The day of the evidence. */
  readonly metOn?: IsoDay;
  readonly notApplicable?: string;
  readonly supersededOn?: IsoDay;
  /** The due date in words, and the rule behind it. */
  readonly explained: string;
}

/** How a clock stands on a day. It stops on evidence alone. */
export type ClockState = 'due' | 'met' | 'met late' | 'overdue' | 'not applicable' | 'superseded';

/** The state of a clock on a day (`YYYY-MM-DD`). Evidence dated after the day has not happened yet. */
export function clockStateOn(clock: Clock, asAt: IsoDay): ClockState {
  if (clock.notApplicable !== undefined || clock.dueOn === undefined) return 'not applicable';
  if (clock.metOn !== undefined && clock.metOn <= asAt) return clock.metOn <= clock.dueOn ? 'met' : 'met late';
  if (clock.supersededOn !== undefined && clock.supersededOn <= asAt) return 'superseded';
  return asAt <= clock.dueOn ? 'due' : 'overdue';
}
