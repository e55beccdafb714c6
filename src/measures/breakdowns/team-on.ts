import { type ChildHistory, codeIn, type HistoryRecord, recordsOf } from '#domain/history/child-history.ts';
import type { IsoDay } from '#domain/people/person.ts';
import { realDayIn } from '#measures/engine/finding.ts';

/** A team and the days on which it held a child's work. */
export interface TeamSpell {
  readonly team: string;
  readonly from: IsoDay;
  readonly until?: IsoDay;
}

/** Which team held a child's work and when: an allocation that starts later ends the one before it, so no day has two. */
export function teamSpellsOf(history: ChildHistory): readonly TeamSpell[] {
  const starts = recordsOf(history, 'allocation').flatMap(startOf).toSorted(inOrder);
  return starts.flatMap(({ team, from, record }, index) => {
    const until = [realDayIn(record, 'endsOn'), starts[index + 1]?.from]
      .filter((day) => day !== undefined)
      .toSorted()[0];
    if (until !== undefined && until <= from) return [];
    return [{ team, from, ...(until !== undefined && { until }) }];
  });
}

/** The team that held a child's work on a day; undefined when none did. */
export function teamOn(spells: readonly TeamSpell[], on: IsoDay): string | undefined {
  return spells.find(({ from, until }) => from <= on && (until === undefined || on < until))?.team;
}

interface Start {
  readonly team: string;
  readonly from: IsoDay;
  readonly record: HistoryRecord;
}

function startOf(record: HistoryRecord): readonly Start[] {
  const [from, team] = [realDayIn(record, 'startsOn'), codeIn(record, 'team')];
  return from === undefined || team === undefined ? [] : [{ team, from, record }];
}

/** Of two that start on one day the one recorded later stands, whatever order they are read in. */
function inOrder(one: Start, other: Start): number {
  const [first, second] = [one, other].map(({ from, record }) => `${from} ${record.firstRecordedAt} ${record.id}`);
  return `${first}` < `${second}` ? -1 : 1;
}
