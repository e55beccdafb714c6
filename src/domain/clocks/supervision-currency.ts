import { limitOn } from '#domain/definition/timescale.ts';
import { type ChildHistory, type RecordId, realDayIn, recordsOf } from '#domain/history/child-history.ts';
import { involvementOf } from '#domain/history/involvement.ts';
import { supervisionLimit } from '#domain/journey/limits.ts';
import type { IsoDay } from '#domain/people/person.ts';
import { type AuthoritySettings, limitFor } from '#domain/settings/authority-settings.ts';
import { isoDay, parseDay } from '#domain/time/day.ts';
import type { Clock } from './clock.ts';
import { dueDay, explainDue } from './due.ts';

/** A stretch of days without a gap on which some worker held a child, whoever it was. */
export interface Holding {
  /** The allocation that began it. */
  readonly record: RecordId;
  readonly from: IsoDay;
  readonly until?: IsoDay;
}

/** The days on which a child was held by a worker: a change from one to the next makes no gap. */
export function holdingsOf(history: ChildHistory): readonly Holding[] {
  const holdings: Holding[] = [];
  for (const { record, worker, from, until } of involvementOf(history)) {
    if (worker === undefined) continue;
    const last = holdings.at(-1);
    const isGoingOn = last?.until === from;
    const begun = isGoingOn && last !== undefined ? last : { record, from };
    if (isGoingOn) holdings.pop();
    holdings.push({ record: begun.record, from: begun.from, ...(until === undefined ? {} : { until }) });
  }
  return holdings;
}

/** The days on which a child was thought about in a supervision that is complete, each once, the first first. */
function supervisedDaysOf(history: ChildHistory): readonly IsoDay[] {
  const complete = recordsOf(history, 'supervision').filter(({ state }) => state === 'complete');
  return [...new Set(complete.flatMap((record) => realDayIn(record, 'supervisedOn') ?? []))].sort();
}

/** The clock from one supervision about a child to the next, while a worker holds the child (R081). */
export function supervisionClocksOf(history: ChildHistory, settings: AuthoritySettings): readonly Clock[] {
  const supervised = supervisedDaysOf(history);
  return holdingsOf(history).flatMap((holding) => {
    const within = supervised.filter((on) => on > holding.from && (holding.until === undefined || on < holding.until));
    const starts = [holding.from, ...within];
    return starts.flatMap((startedOn, index) => clockFrom(startedOn, starts[index + 1], holding, settings) ?? []);
  });
}

function clockFrom(
  startedOn: IsoDay,
  metOn: IsoDay | undefined,
  holding: Holding,
  settings: AuthoritySettings,
): Clock | undefined {
  const start = parseDay(startedOn);
  const value = limitOn(limitFor(supervisionLimit, settings), startedOn);
  const due = start === undefined || value === undefined ? undefined : dueDay(value.within, start);
  if (start === undefined || value === undefined || due === undefined) return undefined;
  return {
    clock: 'supervision-current',
    record: holding.record,
    startedOn,
    dueOn: isoDay(due),
    ...(metOn === undefined ? {} : { metOn }),
    ...(metOn === undefined && holding.until !== undefined ? { supersededOn: holding.until } : {}),
    explained: `${explainDue(value.within, start)} ${value.basis}.`,
  };
}
