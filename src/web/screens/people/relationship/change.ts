import { readDate, type TypedDate } from '#domain/definition/reading/read-date.ts';
import { isRefusal, type Refusal } from '#domain/definition/refusal.ts';
import { changeRelationship } from '#usecases/commands/change-relationship.command.ts';
import { isUnfit, unfit } from '#usecases/commands/outcome.ts';
import type { Session } from '#usecases/ports.ts';
import { type Answer, type Asked, posted, wordsOfForm } from '#web/server/screen.ts';
import { relationshipPlace } from '../kept/form-places.ts';
import { keepPosted, leaveForm } from '../kept/kept-form.ts';
import { readStrength } from '../strength-fields.ts';
import { modelOf, type RelationshipModel } from './model.ts';
import { relationshipView } from './view.ts';

/** Changes it, with a reason, or shows the form again with what is wrong, or what somebody else changed; the words are kept first. */
export async function change(session: Session, asked: Asked): Promise<Answer | Refusal> {
  const content = wordsOfForm(asked);
  const kept = await keepPosted(session, asked, relationshipPlace(asked), content);
  if (isRefusal(kept)) return kept;
  const how = posted(asked, '_do');
  if (how === 'discard') return leaveForm(session, kept, `/people/${asked.params.person ?? ''}`);
  const model = await modelOf(session, asked, { ...kept, content, wasSaved: how === 'keep' });
  if (isRefusal(model)) return model;
  const show = (shown: RelationshipModel, status: number): Answer => ({
    page: (frame) => relationshipView(shown, frame),
    status,
  });
  if (how === 'keep') return show(model, 200);
  const outcome = await tryToChange(session, model);
  if (isUnfit(outcome)) return show({ ...model, problems: outcome.issues }, 422);
  if (!isRefusal(outcome)) return leaveForm(session, kept, `/people/${model.person.id}`);
  if (outcome.refused !== 'changed-meanwhile') return outcome;
  return show({ ...model, isChanged: true, version: String(model.member.version) }, 409);
}

async function tryToChange(session: Session, { person, member, typed, version }: RelationshipModel) {
  const [from, until] = [dateIn(typed.from), dateIn(typed.until)];
  for (const [name, read] of [['from', from] as const, ['until', until] as const])
    if (read !== undefined && 'fault' in read)
      return unfit(name, 'not-a-date', `The ${name === 'from' ? 'first' : 'last'} day ${read.fault}.`, '');
  const { responsibility, isVoid, reason } = typed;
  const strength = readStrength(typed.strength);
  if (strength !== undefined && isUnfit(strength)) return strength;
  return changeRelationship(session, {
    of: person.id,
    relationship: member.relationship,
    version: Number(version),
    isVoid,
    reason,
    ...(from !== undefined && 'iso' in from ? { from: from.iso } : {}),
    ...(until !== undefined && 'iso' in until ? { until: until.iso } : {}),
    ...(responsibility === '' ? {} : { parentalResponsibility: responsibility === 'yes' }),
    ...(strength === undefined ? {} : { strength }),
  });
}

function dateIn(typed: TypedDate) {
  return Object.values(typed).every((part) => part === '') ? undefined : readDate(typed);
}
