import type { Derived } from '#derive/derive-child.ts';
import type { Sighting } from '#derive/sightings.ts';
import { type Status, statusNames } from '#derive/status.ts';
import type { RecordId } from '#domain/history/child-history.ts';
import type { IsoDay, Person } from '#domain/people/person.ts';
import { isCurrent } from '#domain/people/person.ts';
import { parseDay } from '#domain/time/day.ts';
import { runningClocks, type ShownClock } from './shown-clock.ts';
import { type ShownAddress, showAddress } from './shown-person.ts';

/** A status that stands, in words, since a day. */
export interface ShownStatus {
  readonly status: Status;
  readonly words: string;
  readonly since: IsoDay;
  readonly record: RecordId;
}

/** The last time something was seen of a child. */
export interface LastSighting {
  readonly on: IsoDay;
  readonly daysAgo: number;
  readonly record: RecordId;
}

/** What stands at the top of a child's page: where, how things stand, who holds the work, what is due, and when the child was last seen and heard. */
export interface Banner {
  readonly address?: ShownAddress;
  readonly statuses: readonly ShownStatus[];
  readonly team?: string;
  readonly worker?: string;
  /** The team the child is to move to, once it accepts. */
  readonly moving?: { readonly team: string; readonly since: IsoDay; readonly record: RecordId };
  readonly clocks: readonly ShownClock[];
  readonly lastSeen?: LastSighting;
  readonly lastSeenAlone?: LastSighting;
  readonly lastHeard?: LastSighting;
  readonly lastOversight?: LastSighting;
}

const CLOCKS_SHOWN = 2;

/** The banner of a child on a day. Team and worker are ids. */
export function bannerOf(child: Person, derived: Derived, asAt: IsoDay): Banner {
  const address = showAddress(child.facts, asAt);
  const holder = derived.involvement.filter((each) => isCurrent(each, asAt)).at(-1);
  return {
    statuses: derived.status
      .filter((spell) => isCurrent(spell, asAt))
      .map(({ status, from, record }) => ({ status, words: statusNames[status], since: from, record })),
    clocks: runningClocks(derived.clocks, asAt).slice(0, CLOCKS_SHOWN),
    ...(address && { address }),
    ...(holder && { team: holder.team }),
    ...(holder?.worker && { worker: holder.worker }),
    ...movingOf(derived, asAt),
    ...last('lastSeen', derived.sightings, 'seen', asAt),
    ...last('lastSeenAlone', derived.sightings, 'seen-alone', asAt),
    ...last('lastHeard', derived.sightings, 'words', asAt),
    ...last('lastOversight', derived.sightings, 'oversight', asAt),
  };
}

function movingOf({ tasks }: Derived, asAt: IsoDay): Pick<Banner, 'moving'> {
  const found = tasks.find(({ forTeam, on }) => forTeam !== undefined && on <= asAt);
  if (found?.forTeam === undefined) return {};
  return { moving: { team: found.forTeam, since: found.on, record: found.record } };
}

function last<const Name extends string>(
  name: Name,
  sightings: readonly Sighting[],
  kind: Sighting['kind'],
  asAt: IsoDay,
): { readonly [K in Name]?: LastSighting } {
  const found = sightings
    .filter((each) => each.kind === kind && each.on <= asAt)
    .sort((one, other) => (one.on < other.on ? -1 : 1))
    .at(-1);
  if (found === undefined) return {};
  const { on, record } = found;
  return { [name]: { on, record, daysAgo: daysBetween(on, asAt) } } as { readonly [K in Name]?: LastSighting };
}

function daysBetween(from: IsoDay, to: IsoDay): number {
  const [first, second] = [parseDay(from), parseDay(to)];
  return first === undefined || second === undefined ? 0 : second - first;
}
