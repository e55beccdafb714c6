import type { Sighting } from '#derive/sightings.ts';
import { labelOf } from '#domain/code-sets/code-set.ts';
import { visitOutcome } from '#domain/code-sets/visit-outcome.codes.ts';
import { codeIn, type HistoryRecord, type RecordId } from '#domain/history/child-history.ts';
import { missedVisits } from '#domain/history/missed-visits.ts';
import type { IsoDay } from '#domain/people/person.ts';

/** A visit since a child was last seen that did not see them, as it is shown. */
export interface MissedShown {
  readonly on: IsoDay;
  readonly record: RecordId;
  /** "Nobody in"; "Not seen" when the visit took place. */
  readonly why: string;
}

/** The visits since a child was last seen that did not see them, each with why. */
export function showMissed(
  records: readonly HistoryRecord[],
  sightings: readonly Sighting[],
  asAt: IsoDay,
): readonly MissedShown[] {
  const seen = sightings.filter(({ kind }) => kind === 'seen');
  return missedVisits(records, seen, asAt).map(({ record, on, told }) => ({
    on,
    record: record.id,
    why: told === 'not-seen' ? 'Not seen' : whyOf(record),
  }));
}

/** Case notes, which told of visits before there were visits, say no more than that. */
function whyOf(record: HistoryRecord): string {
  const outcome = codeIn(record, 'outcome');
  return outcome === undefined ? 'Unsuccessful' : labelOf(visitOutcome, outcome);
}
