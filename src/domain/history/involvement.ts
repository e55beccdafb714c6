import type { IsoDay } from '#domain/people/person.ts';
import { type ChildHistory, codeIn, type HistoryRecord, type RecordId, realDayIn, recordsOf } from './child-history.ts';

/** Which team and worker held a child's work, from `from` to before `until`. */
export interface Involvement {
  readonly record: RecordId;
  readonly team: string;
  readonly worker?: string;
  readonly from: IsoDay;
  readonly until?: IsoDay;
}

/**
 * Who held a child's work and when: by an allocation, or by a transfer that was accepted. A later one ends the one before
 * it on the day it begins, so that never two believe the other holds the child, and nobody stands between.
 */
export function involvementOf(history: ChildHistory): readonly Involvement[] {
  const accepted = recordsOf(history, 'transfer-answer').filter((record) => codeIn(record, 'answer') === 'accepted');
  const starts = [...recordsOf(history, 'allocation'), ...accepted].flatMap(startOf).toSorted(inOrder);
  return starts.flatMap(({ record, from, team }, index) => {
    const until = [realDayIn(record, 'endsOn'), starts[index + 1]?.from]
      .filter((day) => day !== undefined)
      .toSorted()[0];
    const worker = codeIn(record, 'worker');
    if (until !== undefined && until <= from) return [];
    return [{ record: record.id, team, ...(worker && { worker }), from, ...(until !== undefined && { until }) }];
  });
}

/** Who held a child's work on a day; undefined when nobody did. */
export function involvementOn(held: readonly Involvement[], on: IsoDay): Involvement | undefined {
  return held.find(({ from, until }) => from <= on && (until === undefined || on < until));
}

interface Start {
  readonly record: HistoryRecord;
  readonly from: IsoDay;
  readonly team: string;
}

function startOf(record: HistoryRecord): readonly Start[] {
  const [from, team] = [realDayIn(record, 'startsOn'), codeIn(record, 'team')];
  return from === undefined || team === undefined ? [] : [{ record, from, team }];
}

/** Of two that start on one day the one recorded later stands, whatever order they are read in. */
function inOrder(one: Start, other: Start): number {
  const [first, second] = [one, other].map(({ from, record }) => `${from} ${record.firstRecordedAt} ${record.id}`);
  return `${first}` < `${second}` ? -1 : 1;
}
