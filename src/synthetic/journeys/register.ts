import type { PersonId, WorkerId } from '#domain/people/person.ts';
import type { RelationshipId } from '#domain/people/relationship.ts';
import type { Moment } from '#domain/time/day.ts';
import type { Deed } from '../act.ts';
import type { Adult, Child, Family } from '../population/family.ts';
import { randomness } from '../randomness.ts';
import type { Diary } from './diary.ts';

type Relate = Extract<Deed, { do: 'relate' }>;

/** Puts a family on the record as it first meets us: its people, and what they are to each other. Answers when that was done. */
export function register(diary: Diary, by: WorkerId, from: Moment): Moment {
  let at = from;
  const enter = (act: Deed): void => {
    diary.enter(at, by, act);
    at = (at + diary.random.whole(20, 90) * 1000) as Moment;
  };
  const { adults, children } = diary.family;
  // Whoever somebody hides from is known before the address that is hidden.
  const apart = adults.filter(({ livesApart }) => livesApart);
  const together = adults.filter(({ livesApart }) => !livesApart);
  for (const { id, facts } of [...apart, ...together, ...children]) {
    enter({ do: 'register-person', person: id, facts });
  }
  const said = strengthsSaid(diary);
  for (const relationship of relationshipsOf(diary)) {
    const deed = { do: 'relate' as const, relationship: diary.random.uuid() as RelationshipId, ...relationship };
    enter({ ...deed, ...said(relationship.person) });
  }
  registerKin(diary, by, at);
  return at;
}

/** The further family is written down while the work goes on: it takes nothing of the moments or the chance of the rest. */
function registerKin(diary: Diary, by: WorkerId, from: Moment): void {
  const { enter, family } = diary;
  const { kin } = family;
  const said = strengthsSaid(diary);
  const deeds: readonly Deed[] = [
    ...kin.people.map(({ id, facts }) => ({ do: 'register-person' as const, person: id, facts })),
    ...kin.ties.map((tie) => ({ do: 'relate' as const, ...tie, ...said(tie.person) })),
  ];
  for (const [index, act] of deeds.entries()) enter((from + index * 15_000) as Moment, by, act);
}

/** What a family says of those round it: of about half, the same for each child. It takes nothing of the chance of the rest. */
function strengthsSaid({ county, family }: Diary): (person: PersonId) => Pick<Relate, 'strength'> {
  return (person) => {
    const random = randomness(`${county.seed} strength ${family.number} ${person}`);
    const isOfHome = family.children.some(({ id }) => id === person);
    if (isOfHome || !random.chance(0.55)) return {};
    return { strength: { is: random.weigh(STRENGTHS) } };
  };
}

const STRENGTHS = [
  ['strong', 45],
  ['thin', 30],
  ['stressful', 25],
] as const;

function relationshipsOf(diary: Diary): readonly Omit<Relate, 'do' | 'relationship'>[] {
  const { family } = diary;
  return [
    ...family.adults.flatMap((adult) => family.children.map((child) => kinshipOf(diary, adult, child))),
    ...pairsOf(family.children).map(([one, other]) => siblingsOf(family, one, other)),
    ...coupleOf(family),
    ...professionalsFor(diary),
  ];
}

function siblingsOf({ kin: { halfSibling } }: Family, one: Child, other: Child) {
  const isHalf = [one.id, other.id].some((id) => id === halfSibling);
  return { person: one.id, kind: isHalf ? ('half-sibling' as const) : ('sibling' as const), other: other.id };
}

function kinshipOf({ random, family }: Diary, { part, id }: Adult, child: Child) {
  const isHeld = part === 'mother' || (part === 'father' && random.chance(0.75));
  if (part === 'father' && child.id === family.kin.halfSibling)
    return { person: id, kind: 'step-parent' as const, other: child.id };
  const kind = part === 'grandmother' ? ('grandparent' as const) : ('parent' as const);
  // Whether a father holds parental responsibility is often not known at first; nothing is guessed.
  return { person: id, kind, other: child.id, ...(isHeld ? { parentalResponsibility: true } : {}) };
}

function coupleOf({ adults }: Family) {
  const [mother, father] = [adults.find(({ part }) => part === 'mother'), adults.find(({ part }) => part === 'father')];
  if (mother === undefined || father === undefined || father.livesApart) return [];
  return [{ person: father.id, kind: 'partner' as const, other: mother.id }];
}

function professionalsFor({ county, family, random }: Diary) {
  if (!random.chance(0.3)) return [];
  const professional = random.pick(county.professionals);
  return family.children.map((child) => ({
    person: professional.id as PersonId,
    kind: 'professional-for' as const,
    other: child.id,
  }));
}

function pairsOf<T>(things: readonly T[]): readonly (readonly [T, T])[] {
  return things.flatMap((one, index) => things.slice(index + 1).map((other) => [one, other] as const));
}
