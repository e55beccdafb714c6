import { type TypedDate, writeDate } from '#domain/definition/reading/read-date.ts';
import { isRefusal, type Refusal } from '#domain/definition/refusal.ts';
import type { PersonId } from '#domain/people/person.ts';
import { type ChildIssue, notFound } from '#usecases/commands/outcome.ts';
import type { DraftContent, Session } from '#usecases/ports.ts';
import type { FamilyMember } from '#usecases/queries/family-of.ts';
import { personPage } from '#usecases/queries/person-page.query.ts';
import type { ShownPerson } from '#usecases/queries/shown-person.ts';
import { takeSnapshot } from '#usecases/queries/take-snapshot.ts';
import type { Asked } from '#web/server/screen.ts';
import { relationshipPlace } from '../kept/form-places.ts';
import { type KeptForm, keptForm } from '../kept/kept-form.ts';
import { type TypedStrength, typedStrength } from '../strength-fields.ts';

/** How two people are related, to be ended, corrected or voided. */
export interface RelationshipModel {
  readonly person: ShownPerson;
  readonly member: FamilyMember;
  readonly kept: KeptForm;
  /** The version the words were typed over; once what somebody else changed was shown, theirs. */
  readonly version: string;
  readonly typed: TypedRelationship;
  readonly problems: readonly ChildIssue[];
  /** True when somebody else changed it since the page was opened. */
  readonly isChanged: boolean;
}

/** The form as it was typed. */
export interface TypedRelationship {
  readonly from: TypedDate;
  readonly until: TypedDate;
  readonly responsibility: string;
  readonly strength: TypedStrength;
  readonly isVoid: boolean;
  readonly reason: string;
}

const blank: TypedDate = { day: '', month: '', year: '' };

/** A relationship as it stands, or as it was typed and left. */
export async function relationshipModel(session: Session, asked: Asked): Promise<RelationshipModel | Refusal> {
  return modelOf(session, asked, await keptForm(session, asked, relationshipPlace(asked)));
}

/** A relationship with what was typed of it. */
export async function modelOf(
  session: Session,
  { params }: Asked,
  kept: KeptForm,
): Promise<RelationshipModel | Refusal> {
  const snapshot = await takeSnapshot(session);
  if (isRefusal(snapshot)) return snapshot;
  const page = await personPage(session, (params.person ?? '') as PersonId, snapshot);
  const member = page?.family.find(({ relationship }) => relationship === params.relationship);
  if (page === undefined || member === undefined) return notFound('relationship');
  const { content } = kept;
  return {
    ...{ person: page.person, member, kept, problems: [], isChanged: false },
    version: content === undefined ? String(member.version) : (content.version?.[0] ?? ''),
    typed: content === undefined ? asKnown(member) : typedIn(content),
  };
}

function asKnown({ from, until, parentalResponsibility, strength }: FamilyMember): TypedRelationship {
  return {
    from: writeDate(from ?? '') ?? blank,
    until: writeDate(until ?? '') ?? blank,
    responsibility: parentalResponsibility === 'not known' ? '' : parentalResponsibility,
    strength: { strength: strength?.is ?? '', since: writeDate(strength?.from ?? '') ?? blank },
    isVoid: false,
    reason: '',
  };
}

function typedIn(content: DraftContent): TypedRelationship {
  const typed = (name: string) => content[name]?.[0]?.trim() ?? '';
  const date = (name: string) => ({
    day: typed(`${name}-day`),
    month: typed(`${name}-month`),
    year: typed(`${name}-year`),
  });
  return {
    from: date('from'),
    until: date('until'),
    responsibility: typed('responsibility'),
    strength: typedStrength(typed),
    isVoid: typed('void') === 'yes',
    reason: typed('reason'),
  };
}
