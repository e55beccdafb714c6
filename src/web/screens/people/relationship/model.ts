import { readDate, type TypedDate, writeDate } from '#domain/definition/reading/read-date.ts';
import { isRefusal, type Refusal } from '#domain/definition/refusal.ts';
import type { PersonId } from '#domain/people/person.ts';
import { changeRelationship } from '#usecases/commands/change-relationship.command.ts';
import { type ChildIssue, isUnfit, notFound, unfit } from '#usecases/commands/outcome.ts';
import type { Session } from '#usecases/ports.ts';
import type { FamilyMember } from '#usecases/queries/family-of.ts';
import { personPage } from '#usecases/queries/person-page.query.ts';
import type { ShownPerson } from '#usecases/queries/shown-person.ts';
import { takeSnapshot } from '#usecases/queries/take-snapshot.ts';
import { type Answer, type Asked, posted } from '#web/server/screen.ts';
import { relationshipView } from './view.ts';

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

/** Changes it, with a reason, or shows the form again with what is wrong. */
export async function change(session: Session, asked: Asked): Promise<Answer | Refusal> {
  const typed = typedIn(asked);
  const model = await relationshipModel(session, asked, typed);
  if (isRefusal(model)) return model;
  const outcome = await tryToChange(session, asked, model);
  if (isRefusal(outcome)) return outcome;
  if (!isUnfit(outcome)) return { goTo: `/people/${model.person.id}` };
  return { page: (frame) => relationshipView({ ...model, problems: outcome.issues }, frame), status: 422 };
}

async function tryToChange(session: Session, asked: Asked, { person, member, typed }: RelationshipModel) {
  const [from, until] = [dateIn(typed.from), dateIn(typed.until)];
  for (const [name, read] of [['from', from] as const, ['until', until] as const])
    if (read !== undefined && 'fault' in read)
      return unfit(name, 'not-a-date', `The ${name === 'from' ? 'first' : 'last'} day ${read.fault}.`, '');
  const { responsibility, isVoid, reason } = typed;
  return changeRelationship(session, {
    of: person.id,
    relationship: member.relationship,
    version: Number(posted(asked, 'version')),
    isVoid,
    reason,
    ...(from !== undefined && 'iso' in from ? { from: from.iso } : {}),
    ...(until !== undefined && 'iso' in until ? { until: until.iso } : {}),
    ...(responsibility === '' ? {} : { parentalResponsibility: responsibility === 'yes' }),
  });
}

function dateIn(typed: TypedDate) {
  return Object.values(typed).every((part) => part === '') ? undefined : readDate(typed);
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

function typedIn(asked: Asked): TypedRelationship {
  const date = (name: string) => ({
    day: posted(asked, `${name}-day`),
    month: posted(asked, `${name}-month`),
    year: posted(asked, `${name}-year`),
  });
  return {
    from: date('from'),
    until: date('until'),
    responsibility: posted(asked, 'responsibility'),
    isVoid: posted(asked, 'void') === 'yes',
    reason: posted(asked, 'reason'),
  };
}
