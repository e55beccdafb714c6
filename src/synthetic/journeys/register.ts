import type { PersonId, WorkerId } from '#domain/people/person.ts';
import type { RelationshipId } from '#domain/people/relationship.ts';
import type { Moment } from '#domain/time/day.ts';
import type { Deed } from '../act.ts';
import type { Adult, Child, Family } from '../population/family.ts';
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
  for (const relationship of relationshipsOf(diary)) {
    enter({ do: 'relate', relationship: diary.random.uuid() as RelationshipId, ...relationship });
  }
  return at;
}

function relationshipsOf(diary: Diary): readonly Omit<Relate, 'do' | 'relationship'>[] {
  const { family } = diary;
  return [
    ...family.adults.flatMap((adult) => family.children.map((child) => kinshipOf(diary, adult, child))),
    ...pairsOf(family.children).map(([one, other]) => ({
      person: one.id,
      kind: 'sibling' as const,
      other: other.id,
    })),
    ...coupleOf(family),
    ...professionalsFor(diary),
  ];
}

function kinshipOf({ random }: Diary, { part, id }: Adult, child: Child) {
  const kind = part === 'grandmother' ? ('grandparent' as const) : ('parent' as const);
  const isHeld = part === 'mother' || (part === 'father' && random.chance(0.75));
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
