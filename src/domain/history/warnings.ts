import type { IsoDay } from '#domain/people/person.ts';
import { codeIn, dayIn, type HistoryRecord } from './child-history.ts';

/** A warning as it stands on a day. */
export interface StandingWarning {
  readonly record: HistoryRecord;
  readonly raisedOn: IsoDay;
  readonly reviewBy: IsoDay;
}

/** The warnings of some records that nobody has ended, whatever the day; void ones and those of no day are left out. */
export function unendedWarnings(records: readonly HistoryRecord[]): readonly StandingWarning[] {
  return records.flatMap((record) => {
    const [raisedOn, reviewBy] = [dayIn(record, 'raisedOn'), dayIn(record, 'reviewBy')];
    const stands = record.type === 'warning' && record.state === 'complete' && codeIn(record, 'endsOn') === undefined;
    return stands && raisedOn !== undefined && reviewBy !== undefined ? [{ record, raisedOn, reviewBy }] : [];
  });
}
