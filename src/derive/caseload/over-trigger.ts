import type { IsoDay } from '#domain/people/person.ts';
import { type CaseloadSettings, caseloadChanges, standardOn, weightsOn } from '#domain/settings/caseload-settings.ts';
import { addDays, dayOf, isoDay } from '#domain/time/day.ts';
import { type WorkerHolding, weighCaseload } from './weigh-caseload.ts';

/** The days on end on which a worker's caseload was heavier than the trigger of the team. */
export interface OverTrigger {
  readonly from: IsoDay;
  /** The first day on which it no longer was; absent while it is. */
  readonly until?: IsoDay;
  /** The heaviest it was, and the trigger that then stood. */
  readonly peak: number;
  readonly trigger: number;
  /** The day an alert was raised: over the trigger for as long as the standard allows. */
  readonly raisedOn: IsoDay;
}

/** Every stretch of days on which a caseload was over the trigger for long enough to raise an alert, up to a day (R084). */
export function overTrigger(
  holding: WorkerHolding,
  settings: CaseloadSettings | undefined,
  team: string,
  asAt: IsoDay,
): readonly OverTrigger[] {
  const stretches: OverTrigger[] = [];
  let open: OverTrigger | undefined;
  for (const day of daysOfChange(holding, settings, team, asAt)) {
    const over = overOn(holding, settings, team, day);
    if (over === undefined && open !== undefined) {
      stretches.push({ ...open, until: day });
      open = undefined;
    } else if (over !== undefined) open = open === undefined ? over : heavier(open, over);
  }
  const all = open === undefined ? stretches : [...stretches, open];
  return all.filter(({ raisedOn, until }) => raisedOn <= asAt && (until === undefined || raisedOn < until));
}

/** A caseload changes on no other days than these. */
function daysOfChange(
  { held, statuses }: WorkerHolding,
  settings: CaseloadSettings | undefined,
  team: string,
  asAt: IsoDay,
): readonly IsoDay[] {
  const days = [...held, ...statuses].flatMap(({ from, until }) => [from, ...(until === undefined ? [] : [until])]);
  return [...new Set([...days, ...caseloadChanges(settings, team)])].filter((day) => day <= asAt).sort();
}

function overOn(
  holding: WorkerHolding,
  settings: CaseloadSettings | undefined,
  team: string,
  day: IsoDay,
): OverTrigger | undefined {
  const [standard, weights] = [standardOn(settings, team, day), weightsOn(settings, day)];
  if (standard === undefined || weights === undefined) return undefined;
  const { total } = weighCaseload(holding, weights, day);
  if (total <= standard.trigger) return undefined;
  const raisedOn = isoDay(addDays(dayOf(day), standard.forDays));
  return { from: day, peak: total, trigger: standard.trigger, raisedOn };
}

function heavier(open: OverTrigger, now: OverTrigger): OverTrigger {
  return now.peak > open.peak ? { ...open, peak: now.peak, trigger: now.trigger } : open;
}
