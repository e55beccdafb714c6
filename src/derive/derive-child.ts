import { type ChronologyEntry, chronologyOf } from '#domain/chronology/chronology.ts';
import { chronologyClocksOf } from '#domain/chronology/chronology-currency.ts';
import type { Clock } from '#domain/clocks/clock.ts';
import { clocksOf } from '#domain/clocks/clocks-of.ts';
import { supervisionClocksOf } from '#domain/clocks/supervision-currency.ts';
import type { Issue } from '#domain/definition/issue.ts';
import type { ChildHistory } from '#domain/history/child-history.ts';
import { type Involvement, involvementOf } from '#domain/history/involvement.ts';
import type { AuthoritySettings } from '#domain/settings/authority-settings.ts';
import type { MeasureFact } from '#measures/engine/measure-fact.ts';
import { measureFacts } from '#measures/index.ts';
import { dataIssuesOf } from './data-issues.ts';
import { type DuePlanAction, planActionsOf } from './plan-actions.ts';
import { type Sighting, sightingsOf } from './sightings.ts';
import { type StatusSpell, statusOf } from './status.ts';
import { type Task, tasksOf } from './tasks.ts';

/** Everything that is shown of one child, drawn from the record and nothing else. */
export interface Derived {
  readonly status: readonly StatusSpell[];
  readonly involvement: readonly Involvement[];
  readonly clocks: readonly Clock[];
  readonly tasks: readonly Task[];
  readonly chronology: readonly ChronologyEntry[];
  readonly sightings: readonly Sighting[];
  readonly planActions: readonly DuePlanAction[];
  readonly facts: readonly MeasureFact[];
  readonly issues: readonly Issue[];
}

/** Draws everything shown of a child from their history: pure, the same for the same history and settings, whatever the day. */
export function deriveChild(history: ChildHistory, settings: AuthoritySettings): Derived {
  const clocks = [
    ...clocksOf(history, settings),
    ...chronologyClocksOf(history, settings),
    ...supervisionClocksOf(history, settings),
  ];
  return {
    status: statusOf(history),
    involvement: involvementOf(history),
    clocks,
    tasks: tasksOf(history, clocks),
    chronology: chronologyOf(history),
    sightings: sightingsOf(history),
    planActions: planActionsOf(history),
    facts: measureFacts(history, settings, clocks),
    issues: dataIssuesOf(history, settings),
  };
}
