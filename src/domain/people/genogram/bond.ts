import type { PersonId } from '../person.ts';
import type { RelationshipId } from '../relationship.ts';

/** Two people with or without children: together, separated, or only known by their children. */
export interface Couple {
  readonly kind: 'couple';
  readonly pair: readonly [PersonId, PersonId];
  readonly state: 'together' | 'separated' | 'supposed';
  readonly shows: readonly RelationshipId[];
}

/** Children and the one or two parents they come from, or a step-parent. */
export interface Descent {
  readonly kind: 'descent' | 'step';
  readonly parents: readonly [PersonId] | readonly [PersonId, PersonId];
  readonly children: readonly PersonId[];
  readonly shows: readonly RelationshipId[];
}

/** Brothers and sisters whose parents in common are not recorded. */
export interface Bracket {
  readonly kind: 'siblings' | 'half-siblings';
  readonly children: readonly PersonId[];
  readonly shows: readonly RelationshipId[];
}

/** A tie that no other line tells. */
export interface LooseTie {
  readonly kind: 'tie';
  readonly from: PersonId;
  readonly to: PersonId;
  readonly shows: readonly RelationshipId[];
}

/** Everything a line is drawn for. */
export interface Bonds {
  readonly couples: readonly Couple[];
  readonly descents: readonly Descent[];
  readonly brackets: readonly Bracket[];
  readonly ties: readonly LooseTie[];
}
