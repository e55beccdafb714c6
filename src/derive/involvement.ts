import { type ChildHistory, codeIn, dayIn, type RecordId, recordsOf } from '#domain/history/child-history.ts';
import type { IsoDay } from '#domain/people/person.ts';

/** Which team and worker held a child's work, from `from` to before `until`. */
export interface Involvement {
  readonly record: RecordId;
  readonly team: string;
  readonly worker?: string;
  readonly from: IsoDay;
  readonly until?: IsoDay;
}

/** Who held a child's work and when. A later allocation ends the one before it, so that never two workers believe the other holds it. */
export function involvementOf(history: ChildHistory): readonly Involvement[] {
  const allocations = recordsOf(history, 'allocation')
    .flatMap((record) => {
      const [from, team] = [dayIn(record, 'startsOn'), codeIn(record, 'team')];
      return from === undefined || team === undefined ? [] : [{ record, from, team }];
    })
    .sort((one, other) => (one.from < other.from ? -1 : one.from > other.from ? 1 : 0));
  return allocations.flatMap(({ record, from, team }, index) => {
    const until = earliest(dayIn(record, 'endsOn'), allocations[index + 1]?.from);
    const worker = codeIn(record, 'worker');
    if (until !== undefined && until <= from) return [];
    return [
      {
        record: record.id,
        team,
        from,
        ...(worker === undefined ? {} : { worker }),
        ...(until === undefined ? {} : { until }),
      },
    ];
  });
}

function earliest(one: IsoDay | undefined, other: IsoDay | undefined): IsoDay | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return one < other ? one : other;
}
