import type { IsoDay, PersonId } from './person.ts';

/** The id of a relationship between two people. */
export type RelationshipId = string & { readonly kind: 'relationship' };

/** What one person is to another: `from` is the … of `to`. */
export const relationshipKinds = {
  parent: { label: 'Parent', inverse: 'child' },
  child: { label: 'Child', inverse: 'parent' },
  'step-parent': { label: 'Step-parent', inverse: 'step-child' },
  'step-child': { label: 'Step-child', inverse: 'step-parent' },
  sibling: { label: 'Brother or sister', inverse: 'sibling' },
  'half-sibling': { label: 'Half-brother or half-sister', inverse: 'half-sibling' },
  partner: { label: 'Partner', inverse: 'partner' },
  grandparent: { label: 'Grandparent', inverse: 'grandchild' },
  grandchild: { label: 'Grandchild', inverse: 'grandparent' },
  'aunt-or-uncle': { label: 'Aunt or uncle', inverse: 'niece-or-nephew' },
  'niece-or-nephew': { label: 'Niece or nephew', inverse: 'aunt-or-uncle' },
  'other-relative': { label: 'Other relative', inverse: 'other-relative' },
  friend: { label: 'Family friend', inverse: 'friend' },
  'professional-for': { label: 'Professional working with', inverse: 'works-with-professional' },
  'works-with-professional': { label: 'Worked with by', inverse: 'professional-for' },
} as const satisfies Record<string, { label: string; inverse: string }>;

/** One of the kinds of relationship. */
export type RelationshipKind = keyof typeof relationshipKinds;

/** What a relationship is like: the lines of an ecomap. */
export const relationshipStrengths = {
  strong: { label: 'Strong' },
  thin: { label: 'Thin' },
  stressful: { label: 'Stressful' },
} as const satisfies Record<string, { label: string }>;

/** One of the ways a relationship can be. */
export type RelationshipStrength = keyof typeof relationshipStrengths;

/** What a relationship is like, and since when where that is known. */
export interface SaidStrength {
  readonly is: RelationshipStrength;
  readonly from?: IsoDay;
}

/** A relationship between two people, with the days it stood and who holds parental responsibility. */
export interface Relationship {
  readonly id: RelationshipId;
  readonly version: number;
  readonly person: PersonId;
  /** `person` is the `kind` of `other`. */
  readonly kind: RelationshipKind;
  readonly other: PersonId;
  readonly from?: IsoDay;
  readonly until?: IsoDay;
  /** `person` holds parental responsibility for `other`; undefined: not known. */
  readonly parentalResponsibility?: boolean;
  /** Undefined: nobody has said. */
  readonly strength?: SaidStrength;
  readonly isVoid: boolean;
}

/** The same relationship read from the other side. */
export function inverseKind(kind: RelationshipKind): RelationshipKind {
  return relationshipKinds[kind].inverse;
}

/** True when the text is a kind of relationship. */
export function isRelationshipKind(text: string): text is RelationshipKind {
  return Object.hasOwn(relationshipKinds, text);
}

/** True when the text is a way a relationship can be. */
export function isRelationshipStrength(text: string): text is RelationshipStrength {
  return Object.hasOwn(relationshipStrengths, text);
}

/** What a relationship was like on a day: what is said of a later day says nothing of it. */
export function strengthOn({ strength }: Pick<Relationship, 'strength'>, on: IsoDay): RelationshipStrength | undefined {
  return strength !== undefined && (strength.from ?? '') <= on ? strength.is : undefined;
}
