import type { IsoDay, PersonId } from '#domain/people/person.ts';
import type { Session } from '../ports.ts';
import { keepRecords } from './keep-records.ts';
import type { Kept } from './keeping.ts';
import type { Outcome } from './outcome.ts';

/** A chronology that was read whole on a day, and the pattern that was found in it. */
export interface ReviewChronology {
  readonly child: PersonId;
  readonly reviewedOn: IsoDay;
  readonly pattern?: string;
}

/** Says that the person who signed in has read the whole chronology and found it up to date on a day (R018). */
export function reviewChronology(
  session: Session,
  { child, reviewedOn, pattern }: ReviewChronology,
): Promise<Outcome<Kept>> {
  const answers = { reviewedOn, reviewedBy: session.actor.worker, ...(pattern && { pattern }) };
  return keepRecords(session, {
    command: 'review-chronology',
    type: 'chronology-review',
    how: 'complete',
    children: [{ child, answers }],
  });
}
