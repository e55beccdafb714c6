import { type TypedDate, writeDate } from '#domain/definition/reading/read-date.ts';
import { isRefusal, type Refusal } from '#domain/definition/refusal.ts';
import type { PersonId } from '#domain/people/person.ts';
import { type ChildIssue, notFound } from '#usecases/commands/outcome.ts';
import type { Session } from '#usecases/ports.ts';
import type { FamilyMember } from '#usecases/queries/family-of.ts';
import { personPage } from '#usecases/queries/person-page.query.ts';
import type { ShownPerson } from '#usecases/queries/shown-person.ts';
import { takeSnapshot } from '#usecases/queries/take-snapshot.ts';
import type { Asked } from '#web/server/screen.ts';

/** How two people are related, to be ended, corrected or voided. */
export interface RelationshipModel {
  readonly person: ShownPerson;
  readonly member: FamilyMember;
  readonly typed: TypedRelationship;
  readonly problems: readonly ChildIssue[];
}

/** The form as it was typed. */
export interface TypedRelationship {
  readonly from: TypedDate;
  readonly until: TypedDate;
  readonly responsibility: string;
  readonly isVoid: boolean;
  readonly reason: string;
}

const blank: TypedDate = { day: '', month: '', year: '' };

/** A relationship as it stands, or as it was typed. */
export async function relationshipModel(
  session: Session,
  { params }: Asked,
  typed?: TypedRelationship,
  problems: readonly ChildIssue[] = [],
): Promise<RelationshipModel | Refusal> {
  const snapshot = await takeSnapshot(session);
  if (isRefusal(snapshot)) return snapshot;
  const page = await personPage(session, (params.person ?? '') as PersonId, snapshot);
  const member = page?.family.find(({ relationship }) => relationship === params.relationship);
  if (page === undefined || member === undefined) return notFound('relationship');
  return { person: page.person, member, problems, typed: typed ?? asKnown(member) };
}

function asKnown({ from, until, parentalResponsibility }: FamilyMember): TypedRelationship {
  return {
    from: writeDate(from ?? '') ?? blank,
    until: writeDate(until ?? '') ?? blank,
    responsibility: parentalResponsibility === 'not known' ? '' : parentalResponsibility,
    isVoid: false,
    reason: '',
  };
}
