import type { Place } from './return-issue.ts';

/** Thrown by a value that cannot be read to whoever needs it, and caught by the run: the rule is then not decided for that row, and says so. */
export class NotDecided extends Error {
  readonly place: Place;
  /** What is wrong with the value: "is not a date". */
  readonly fault: string;

  constructor(place: Place, fault: string) {
    // Thousands are thrown in a file with mistakes, and a call stack would take longer than all the rest of each.
    const limit = Error.stackTraceLimit;
    Error.stackTraceLimit = 0;
    super(`${place.field} ${fault}`);
    Error.stackTraceLimit = limit;
    this.name = 'NotDecided';
    this.place = place;
    this.fault = fault;
  }
}
