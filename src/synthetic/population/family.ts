import type { PersonFacts, PersonId } from '#domain/people/person.ts';
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
}

/** True for children who have been born by the end of a day. */
export function isBornBy(child: Child, day: Day): boolean {
  return child.bornOn <= day;
}
