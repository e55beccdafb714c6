import type { IsoDay, PersonFacts, PersonId } from '#domain/people/person.ts';
import type { RelationshipId, RelationshipKind } from '#domain/people/relationship.ts';
import type { Day } from '#domain/time/day.ts';
import type { Town } from '../counties/county.ts';
import type { Struggle } from './struggle.ts';

/** A child of the pretend county. */
export interface Child {
  readonly id: PersonId;
  readonly given: string;
  readonly bornOn: Day;
  /** Set for a child who is not yet born when the family first meets us. */
  readonly expectedOn?: Day;
  /** What is known when the family first meets us: it may be wrong, and much may be missing. */
  readonly facts: PersonFacts;
}

/** An adult of a family. */
export interface Adult {
  readonly id: PersonId;
  readonly part: 'mother' | 'father' | 'grandmother';
  /** Does not live with the children. */
  readonly livesApart: boolean;
  readonly facts: PersonFacts;
}

/** What two people of a family are to each other, in days. */
export interface Tie {
  readonly relationship: RelationshipId;
  readonly person: PersonId;
  readonly kind: RelationshipKind;
  readonly other: PersonId;
  readonly from?: IsoDay;
  readonly until?: IsoDay;
}

/** Somebody of the further family, or somebody who lives with it. */
export interface Relative {
  readonly id: PersonId;
  readonly facts: PersonFacts;
  /** Lives with the children, and moves when they move. */
  readonly livesIn: boolean;
}

/** The further family: grandparents, partners of before and now, an aunt, a friend, a lodger. */
export interface Kin {
  readonly people: readonly Relative[];
  readonly ties: readonly Tie[];
  /** The eldest child, when another man than the father of the others is the father. */
  readonly halfSibling?: PersonId;
}

/** A family of the pretend county, as it is when it first meets us. */
export interface Family {
  /** Its place in the county, from 1. */
  readonly number: number;
  readonly town: Town;
  readonly struggle: Struggle;
  /** How the family describes its ethnicity when it is asked: a code. */
  readonly ethnicity: string;
  readonly children: readonly Child[];
  readonly adults: readonly Adult[];
  readonly kin: Kin;
}

/** True for children who have been born by the end of a day. */
export function isBornBy(child: Child, day: Day): boolean {
  return child.bornOn <= day;
}
