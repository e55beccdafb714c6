import type { Place } from './return-issue.ts';

/** Thrown by a value that cannot be read to whoever needs it, and caught by the run: the rule is then not decided for that row, and says so. */
export class NotDecided extends Error {
  readonly place: Place;
  /** What is wrong with the value: "is not a date". */
  readonly fault: string;

  constructor(place: Place, fault: string) {
    super(`${place.field} ${fault}`);
    this.name = 'NotDecided';
    this.place = place;
    this.fault = fault;
  }
}
