import { roleNames } from '#domain/definition/role.ts';
import { contactsMadeIn } from '#domain/history/contacts-made.ts';
import { type IsoDay, isCurrent, nameOn } from '#domain/people/person.ts';
import type { Worker } from '#domain/people/worker.ts';
import { type AuthoritySettings, teamName } from '#domain/settings/authority-settings.ts';
import type { ChildStory } from './family-stories.ts';
import { inOrderOfUse, type Knower, lastOf, type Seen } from './services-knowing.ts';

/** Every worker of ours who holds or held the work, met the family, or manages a team that holds it now. */
export function workersKnowing(
  stories: readonly ChildStory[],
  workers: readonly Worker[],
  settings: AuthoritySettings,
  on: IsoDay,
): readonly Knower[] {
  const met = Map.groupBy(contactsWith(stories, on), ({ worker }) => worker);
  const teamsNow = new Set(
    holdings(stories, on)
      .filter(({ isNow }) => isNow)
      .map(({ team }) => team),
  );
  return workers
    .flatMap((worker) => {
      const held = holdings(stories, on).filter((each) => each.worker === worker.id);
      const manages = worker.role === 'team-manager' && teamsNow.has(worker.team ?? '');
      const seen = met.get(worker.id) ?? [];
      if (held.length === 0 && seen.length === 0 && !manages) return [];
      return [knowerOf(worker, held, seen, { settings, manages })];
    })
    .toSorted(inOrderOfUse);
}

interface Holding {
  readonly child: string;
  readonly team: string;
  readonly worker: string | undefined;
  readonly from: IsoDay;
  readonly until?: IsoDay;
  readonly isNow: boolean;
}

function holdings(stories: readonly ChildStory[], on: IsoDay): readonly Holding[] {
  return stories.flatMap(({ child, derived }) =>
    derived.involvement
      .filter(({ from }) => from <= on)
      .map(({ team, worker, from, until }) => ({
        child: nameOn(child.facts, on),
        isNow: isCurrent({ from, ...(until === undefined ? {} : { until }) }, on),
        ...{ team, worker, from, ...(until === undefined ? {} : { until }) },
      })),
  );
}

function contactsWith(stories: readonly ChildStory[], on: IsoDay): readonly (Seen & { readonly worker: string })[] {
  return stories.flatMap(({ child, records }) =>
    contactsMadeIn(records)
      .filter((contact) => contact.on <= on)
      .map((contact) => ({ ...contact, child: nameOn(child.facts, on), type: typeIn(records, contact.record) })),
  );
}

function typeIn(records: ChildStory['records'], record: string): Seen['type'] {
  return records.find(({ id }) => id === record)?.type ?? 'case-note';
}

function knowerOf(
  worker: Worker,
  held: readonly Holding[],
  seen: readonly Seen[],
  { settings, manages }: { readonly settings: AuthoritySettings; readonly manages: boolean },
): Knower {
  const last = lastOf(seen);
  const now = held.filter(({ isNow }) => isNow);
  const from = (now.length > 0 ? now : held).map((each) => each.from).toSorted()[0];
  const until =
    now.length > 0
      ? undefined
      : held
          .flatMap((each) => each.until ?? [])
          .toSorted()
          .at(-1);
  return {
    name: worker.name,
    role: roleNames[worker.role],
    agency: worker.team === undefined ? settings.name : teamName(settings, worker.team),
    involvement:
      now.length > 0
        ? 'holds the work'
        : manages
          ? 'manages the team'
          : held.length > 0
            ? 'held the work'
            : 'met the family',
    children: [...new Set([...(now.length > 0 ? now : held), ...seen].map(({ child }) => child))],
    isNow: now.length > 0 || manages,
    ...(worker.phone === undefined ? {} : { phone: worker.phone }),
    ...(from === undefined ? {} : { from }),
    ...(until === undefined ? {} : { until }),
    ...(last === undefined ? {} : { last }),
  };
}
