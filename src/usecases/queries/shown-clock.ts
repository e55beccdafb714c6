import { type Clock, type ClockState, clockStateOn } from '#domain/clocks/clock.ts';
import { journey } from '#domain/journey/index.ts';
import type { IsoDay } from '#domain/people/person.ts';

/** A clock as a page shows it: what must happen, by when, how it stands, and the arithmetic behind it. */
export interface ShownClock extends Clock {
  readonly title: string;
  readonly state: ClockState;
}

const titles: ReadonlyMap<string, string> = new Map([
  ['chronology-current', 'Chronology reviewed'],
  ['supervision-current', 'Supervision about the child'],
  ...journey.flatMap((type) => type.timescales.map(({ id, title }) => [id, title] as const)),
]);

/** A clock as it stands on a day. */
function showClock(clock: Clock, asAt: IsoDay): ShownClock {
  return { ...clock, title: titles.get(clock.clock) ?? clock.clock, state: clockStateOn(clock, asAt) };
}

/** The clocks that still run on a day, the one due first before the others. */
export function runningClocks(clocks: readonly Clock[], asAt: IsoDay): readonly ShownClock[] {
  return clocks
    .filter((clock) => clock.startedOn <= asAt)
    .map((clock) => showClock(clock, asAt))
    .filter(({ state }) => state === 'due' || state === 'overdue')
    .sort((one, other) => ((one.dueOn ?? '') < (other.dueOn ?? '') ? -1 : 1));
}
