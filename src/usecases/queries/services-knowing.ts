import { labelOf } from '#domain/code-sets/code-set.ts';
import { meetingPart } from '#domain/code-sets/meeting-part.codes.ts';
import { referralSource } from '#domain/code-sets/referral-source.codes.ts';
import { type AgencyMet, agenciesMetIn } from '#domain/history/agencies-met.ts';
import type { RecordId } from '#domain/history/child-history.ts';
import type { RecordTypeId } from '#domain/journey/index.ts';
import { folded } from '#domain/people/folded.ts';
import { type IsoDay, isCurrent, nameOn, type Person, type PersonId } from '#domain/people/person.ts';
import type { ChildStory } from './family-stories.ts';
import type { WalkedFamily } from './walk-family.ts';

/** Somebody who works with a family, and how to reach them. */
export interface Knower {
  readonly name: string;
  readonly role: string;
  /** Their team, or the agency they work for. */
  readonly agency: string;
  /** "holds the work", "works with the children". */
  readonly involvement: string;
  /** The children they know, by name. */
  readonly children: readonly string[];
  readonly isNow: boolean;
  readonly person?: PersonId;
  readonly phone?: string;
  readonly from?: IsoDay;
  readonly until?: IsoDay;
  readonly last?: LastContact;
}

/** The last time somebody met or spoke with us or the family. */
export interface LastContact {
  readonly on: IsoDay;
  readonly type: RecordTypeId;
  readonly record: RecordId;
}

/** One contact with a child of the family. */
export interface Seen extends LastContact {
  readonly child: string;
}

/** The latest of some contacts. */
export function lastOf(seen: readonly Seen[]): LastContact | undefined {
  const last = seen.toSorted((one, other) => (one.on < other.on ? -1 : 1)).at(-1);
  return last === undefined ? undefined : { on: last.on, type: last.type, record: last.record };
}

/** Whoever is involved now first; then the one with the latest contact. */
export function inOrderOfUse(one: Knower, other: Knower): number {
  if (one.isNow !== other.isNow) return one.isNow ? -1 : 1;
  const [first, second] = [one, other].map(({ last, until }) => last?.on ?? until ?? '');
  return first === second ? one.name.localeCompare(other.name, 'en-GB') : `${first}` < `${second}` ? 1 : -1;
}

/** Every professional recorded as working with a child of the family, and everybody of another agency whom a record names. */
export function servicesKnowing(
  { people, relationships }: WalkedFamily,
  stories: readonly ChildStory[],
  on: IsoDay,
): readonly Knower[] {
  const met = stories.flatMap((story) => metIn(story, on));
  const recorded = people
    .filter(({ facts }) => facts.kind === 'professional')
    .flatMap((person) => recordedOf(person, { relationships, stories, met }, on));
  const known = recorded.map(({ name }) => folded(name));
  const unknown = met.filter(({ who }) => !known.some((name) => folded(who).includes(name)));
  const named = [...Map.groupBy(unknown, ({ who }) => folded(who)).values()].flatMap(namedOf);
  return [...recorded, ...named].toSorted(inOrderOfUse);
}

interface Met extends Seen {
  readonly who: string;
  readonly as: AgencyMet['as'];
  readonly set: AgencyMet['set'];
}

function metIn({ child, records }: ChildStory, on: IsoDay): readonly Met[] {
  return agenciesMetIn(records)
    .filter((each) => each.on <= on)
    .map((each) => {
      const type = records.find(({ id }) => id === each.record)?.type ?? 'contact';
      return { ...each, type, child: nameOn(child.facts, on) };
    });
}

function recordedOf(
  person: Person,
  {
    relationships,
    stories,
    met,
  }: {
    readonly relationships: WalkedFamily['relationships'];
    readonly stories: readonly ChildStory[];
    readonly met: readonly Met[];
  },
  on: IsoDay,
): readonly Knower[] {
  const names = new Map(stories.map(({ child }) => [child.id, nameOn(child.facts, on)]));
  const ties = relationships.filter(
    (tie) => (tie.person === person.id && names.has(tie.other)) || (tie.other === person.id && names.has(tie.person)),
  );
  if (ties.length === 0) return [];
  const { facts, id } = person;
  const name = nameOn(facts, on);
  const standing = ties.filter((tie) => isCurrent(tie, on));
  const last = lastOf(met.filter(({ who }) => folded(who).includes(folded(name))));
  const from = ties.flatMap((tie) => tie.from ?? []).toSorted()[0];
  const until =
    standing.length > 0
      ? undefined
      : ties
          .flatMap((tie) => tie.until ?? [])
          .toSorted()
          .at(-1);
  return [
    {
      name,
      person: id,
      role: facts.role ?? '',
      agency: facts.agency ?? '',
      involvement: standing.length > 0 ? 'works with the children' : 'worked with the children',
      children: [...new Set(ties.map((tie) => names.get(tie.person === id ? tie.other : tie.person) ?? ''))],
      isNow: standing.length > 0,
      ...(facts.phone === undefined ? {} : { phone: facts.phone }),
      ...(from === undefined ? {} : { from }),
      ...(until === undefined ? {} : { until }),
      ...(last === undefined ? {} : { last }),
    },
  ];
}

function namedOf(met: readonly Met[]): readonly Knower[] {
  const [first] = met;
  if (first === undefined) return [];
  const last = lastOf(met);
  return [
    {
      name: first.who,
      role: '',
      agency: labelOf(first.set === 'meeting-part' ? meetingPart : referralSource, first.as),
      involvement: first.set === 'meeting-part' ? 'came to a meeting' : 'got in touch with us',
      children: [...new Set(met.map(({ child }) => child))],
      isNow: false,
      ...(last === undefined ? {} : { last }),
    },
  ];
}
