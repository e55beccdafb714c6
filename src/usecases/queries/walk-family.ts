import { childrenOfFamily, leadsOn, otherOf } from '#domain/people/family-steps.ts';
import { householdOn } from '#domain/people/household.ts';
import type { IsoDay, Person, PersonId } from '#domain/people/person.ts';
import type { Relationship } from '#domain/people/relationship.ts';
import type { Session, Snapshot } from '../ports.ts';

/** How far a family is followed: the child's own relations, and theirs. */
const MOST_STEPS = 2;
/** How many people a page can show and a reader can hold. */
const MOST_PEOPLE = 60;

/** The people round a child and what they are to each other, as known, as far as the bounds go. */
export interface WalkedFamily {
  readonly child: Person;
  /** The child first, then in the order in which they were reached. */
  readonly people: readonly Person[];
  /** Everything among them that had begun by the day; void ones left out. */
  readonly relationships: readonly Relationship[];
  /** The children whose work belongs together: the child first, then the oldest. */
  readonly children: readonly Person[];
  /** More people are related than are followed. */
  readonly isCutShort: boolean;
}

/** Follows a child's relationships outwards, the nearest people first, never through a friend or a professional. */
export async function walkFamily(session: Session, child: Person, snapshot: Snapshot): Promise<WalkedFamily> {
  const { asAt } = snapshot;
  const reached = new Map<PersonId, Person>([[child.id, child]]);
  let [frontier, isCutShort] = [[child.id] as readonly PersonId[], false];
  for (let step = 0; step < MOST_STEPS && frontier.length > 0; step += 1) {
    const ties = await tiesOf(session, frontier, snapshot);
    const next = nextTo(frontier, ties, reached);
    const wanted = [...next.keys()].slice(0, MOST_PEOPLE - reached.size);
    isCutShort ||= wanted.length < next.size;
    const people = await session.people.list(wanted, snapshot.knownAt);
    for (const id of wanted) {
      const person = people.get(id);
      if (person !== undefined) reached.set(id, person);
    }
    frontier = wanted.filter((id) => next.get(id) === true && people.has(id));
  }
  const among = (await tiesOf(session, [...reached.keys()], snapshot)).filter(
    ({ person, other }) => reached.has(person) && reached.has(other),
  );
  const people = [...reached.values()];
  return { child, people, relationships: among, children: childrenIn(child, people, among, asAt), isCutShort };
}

function childrenIn(child: Person, people: readonly Person[], ties: readonly Relationship[], on: IsoDay) {
  return childrenOfFamily(child, people, ties, householdOn(people, child.id, on));
}

async function tiesOf(session: Session, ids: readonly PersonId[], { asAt, knownAt }: Snapshot) {
  const ties = await session.people.relationshipsOf(ids, knownAt);
  return ties.filter(({ isVoid, from }) => !isVoid && (from === undefined || from <= asAt));
}

/** Whoever is next to those reached last, and whether the walk goes on from them. */
function nextTo(
  frontier: readonly PersonId[],
  ties: readonly Relationship[],
  reached: ReadonlyMap<PersonId, Person>,
): ReadonlyMap<PersonId, boolean> {
  const next = new Map<PersonId, boolean>();
  for (const from of frontier) {
    for (const tie of ties.filter(({ person, other }) => person === from || other === from)) {
      const { id, kind } = otherOf(tie, from);
      if (!reached.has(id)) next.set(id, next.get(id) === true || leadsOn(kind));
    }
  }
  return next;
}
