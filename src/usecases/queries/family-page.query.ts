import { type Around, aroundHousehold, type EcomapGroup } from '#domain/people/ecomap/around-household.ts';
import { type Ecomap, ecomapOf } from '#domain/people/ecomap/ecomap.ts';
import { kinInWords, otherOf } from '#domain/people/family-steps.ts';
import { genogramOf } from '#domain/people/genogram/genogram.ts';
import type { Genogram } from '#domain/people/genogram/genogram-line.ts';
import { isKinship } from '#domain/people/genogram/ties.ts';
import { householdOn } from '#domain/people/household.ts';
import { addressOn, type IsoDay, isCurrent, nameOn, type Person, type PersonId } from '#domain/people/person.ts';
import { type Relationship, type RelationshipStrength, relationshipKinds } from '#domain/people/relationship.ts';
import { type Place, whereaboutsOn } from '#domain/people/whereabouts.ts';
import type { Session, Snapshot } from '../ports.ts';
import { findChild } from './find-child.ts';
import { type ShownAddress, type ShownPerson, showPerson } from './shown-person.ts';
import { type WalkedFamily, walkFamily } from './walk-family.ts';

/** Somebody of a family, and where they lived on the day asked about. */
export interface FamilyPerson {
  readonly person: ShownPerson;
  /** What they are to the child: "Parent", "Parent of Wren Ash". */
  readonly kin: string;
  readonly place: Place;
  readonly address?: ShownAddress & { readonly until?: IsoDay };
  /** The names of those who must never learn that address. */
  readonly keptFrom: readonly string[];
  /** The child's address of that day must be kept from them. */
  readonly isKeptFrom: boolean;
}

/** One relationship of a family in words. */
export interface FamilyTie {
  readonly person: string;
  readonly kind: string;
  readonly other: string;
  readonly from?: IsoDay;
  readonly until?: IsoDay;
  readonly hasEnded: boolean;
}

/** A family round a child: who, who lived where on a day, and how it is drawn. */
export interface FamilyPage {
  readonly child: ShownPerson;
  /** The day of the household. */
  readonly livedOn: IsoDay;
  /** The family, then whoever else lived at the child’s address that day. */
  readonly people: readonly FamilyPerson[];
  readonly ties: readonly FamilyTie[];
  readonly genogram: Genogram;
  /** The kin that the genogram draws, as they are named on it. */
  readonly drawn: readonly ShownPerson[];
  /** Everybody outside the household who is tied to it, and how they are drawn round it. */
  readonly around: readonly PersonAround[];
  readonly ecomap: Ecomap;
  /** How many people live with the child. */
  readonly atHome: number;
  readonly isCutShort: boolean;
}

/** Somebody of the ecomap in words. */
export interface PersonAround {
  readonly person: ShownPerson;
  readonly group: EcomapGroup;
  /** What they are: "Grandparent", "Class teacher, Thistleford Primary School". */
  readonly part: string;
  /** Whom of the household they are tied to. */
  readonly to: string;
  readonly strength?: RelationshipStrength;
  readonly strengthFrom?: IsoDay;
}

/** The family of a child on a day, with its household on another; undefined when there is no such child to be known. Its reading is kept. */
export async function familyPage(
  session: Session,
  id: PersonId,
  snapshot: Snapshot,
  livedOn: IsoDay,
): Promise<FamilyPage | undefined> {
  const child = await findChild(session, id, snapshot.knownAt);
  if (child === undefined) return undefined;
  await session.audit.noteRead('family', id);
  const family = await walkFamily(session, child, snapshot);
  const kin = kinIn(family);
  const others = await othersAtHome(session, family, snapshot, livedOn);
  const around = aroundHousehold(family.people, family.relationships, id, snapshot.asAt);
  return {
    child: showPerson(child, snapshot.asAt),
    around: aroundInWords(around, family, snapshot.asAt),
    ecomap: ecomapOf(around),
    atHome: householdOn(family.people, id, snapshot.asAt).length,
    livedOn,
    people: peopleOf(family, others, snapshot.asAt, livedOn),
    ties: tiesInWords(family, snapshot.asAt),
    genogram: genogramOf(kin, family.relationships, child, snapshot.asAt),
    drawn: kin.map((person) => showPerson(person, snapshot.asAt)),
    isCutShort: family.isCutShort,
  };
}

/** Everybody whom a kinship ties to another of the family: friends and professionals are not drawn. */
function kinIn({ child, people, relationships }: WalkedFamily): readonly Person[] {
  const tied = new Set(
    relationships.filter(({ kind }) => isKinship(kind)).flatMap(({ person, other }) => [person, other]),
  );
  return people.filter(({ id, facts }) => id === child.id || (tied.has(id) && facts.kind !== 'professional'));
}

/** Lodgers and others whom nobody related to the family, and who lived at the child’s address on the day. */
async function othersAtHome(
  session: Session,
  { child, people }: WalkedFamily,
  { knownAt }: Snapshot,
  livedOn: IsoDay,
): Promise<readonly Person[]> {
  const near = await session.people.neighboursOf([child.id], livedOn, knownAt);
  const household = new Set(householdOn([...near.values()], child.id, livedOn));
  const known = new Set(people.map(({ id }) => id));
  return [...near.values()].filter(({ id }) => household.has(id) && !known.has(id));
}

function peopleOf(
  { child, people: walked, relationships }: WalkedFamily,
  others: readonly Person[],
  on: IsoDay,
  livedOn: IsoDay,
): readonly FamilyPerson[] {
  const people = [...walked, ...others];
  const family = people.filter(({ facts }) => facts.kind !== 'professional');
  const strangers = new Set(others.map(({ id }) => id));
  const places = whereaboutsOn(family, child, livedOn);
  const nameOf = nameIn(people, on);
  const hiddenFrom = addressOn(child.facts, livedOn)?.keepSafeFrom ?? [];
  return family.map((person) => {
    const { place = 'not known', address } = places.get(person.id) ?? {};
    return {
      person: showPerson(person, on),
      kin: strangers.has(person.id)
        ? 'No relationship recorded'
        : person.id === child.id
          ? 'The child'
          : kinInWords(person.id, child.id, relationships, nameOf, on),
      place,
      ...(address === undefined ? {} : { address }),
      keptFrom: (address?.keepSafeFrom ?? []).map(nameOf),
      isKeptFrom: hiddenFrom.includes(person.id),
    };
  });
}

function tiesInWords({ people, relationships }: WalkedFamily, on: IsoDay): readonly FamilyTie[] {
  const nameOf = nameIn(people, on);
  return relationships.map((each: Relationship) => ({
    person: nameOf(each.person),
    kind: relationshipKinds[each.kind].label,
    other: nameOf(each.other),
    hasEnded: !isCurrent(each, on),
    ...(each.from === undefined ? {} : { from: each.from }),
    ...(each.until === undefined ? {} : { until: each.until }),
  }));
}

function aroundInWords(
  around: readonly Around[],
  { child, people }: WalkedFamily,
  on: IsoDay,
): readonly PersonAround[] {
  const byId = new Map(people.map((person) => [person.id, person]));
  const nameOf = nameIn(people, on);
  return around.flatMap(({ person: id, to, tie, group, strength }) => {
    const person = byId.get(id);
    if (person === undefined) return [];
    const { kind, role, agency } = person.facts;
    const part =
      kind === 'professional' ? [role, agency].filter((each) => each).join(', ') : kinTo(tie, to, child.id, nameOf);
    const since = strength === undefined ? undefined : tie.strength?.from;
    return [
      {
        person: showPerson(person, on),
        group,
        part,
        to: nameOf(to),
        ...(strength === undefined ? {} : { strength }),
        ...(since === undefined ? {} : { strengthFrom: since }),
      },
    ];
  });
}

/** "Parent" of the child; of anybody else of the household it says of whom. */
function kinTo(tie: Relationship, to: PersonId, child: PersonId, nameOf: (id: PersonId) => string): string {
  const { label } = relationshipKinds[otherOf(tie, to).kind];
  return to === child ? label : `${label} of ${nameOf(to)}`;
}

function nameIn(people: readonly Person[], on: IsoDay): (id: PersonId) => string {
  const names = new Map(people.map(({ id, facts }) => [id, nameOn(facts, on)]));
  return (id) => names.get(id) ?? 'Somebody on the record';
}
