import { readDate, type TypedDate } from '#domain/definition/reading/read-date.ts';
import { isRefusal, type Refusal } from '#domain/definition/refusal.ts';
import { changeRelationship } from '#usecases/commands/change-relationship.command.ts';
import { isUnfit, unfit } from '#usecases/commands/outcome.ts';
import type { Session } from '#usecases/ports.ts';
import { type Answer, type Asked, posted } from '#web/server/screen.ts';
import { type RelationshipModel, relationshipModel, type TypedRelationship } from './model.ts';
import { relationshipView } from './view.ts';

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
