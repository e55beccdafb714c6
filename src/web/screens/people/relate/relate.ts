import { readDate } from '#domain/definition/reading/read-date.ts';
import { isRefusal, type Refusal } from '#domain/definition/refusal.ts';
import type { PersonId } from '#domain/people/person.ts';
import { isRelationshipKind } from '#domain/people/relationship.ts';
import { isUnfit, unfit } from '#usecases/commands/outcome.ts';
import { relatePeople } from '#usecases/commands/relate-people.command.ts';
import type { Session } from '#usecases/ports.ts';
import { type Answer, type Asked, posted, wordsOfForm } from '#web/server/screen.ts';
import { relatePlace } from '../kept/form-places.ts';
import { keepPosted, keptForm, leaveForm } from '../kept/kept-form.ts';
import { readStrength, typedStrength } from '../strength-fields.ts';
import { isSearchTyped, modelOf } from './model.ts';
import { relateView } from './view.ts';

/** Searches, or relates the two people when the other was chosen; the words are kept first. */
export async function relate(session: Session, asked: Asked): Promise<Answer | Refusal> {
  const how = posted(asked, '_do');
  const { content, revision } = await wordsOf(session, asked);
  const kept = await keepPosted(session, asked, relatePlace(asked), content, revision);
  if (isRefusal(kept)) return kept;
  if (how === 'discard') return leaveForm(session, kept, `/people/${asked.params.person ?? ''}`);
  const wasSaved = how === 'keep';
  const isSearched = !wasSaved || isSearchTyped(content);
  const model = await modelOf(session, asked, { kept: { ...kept, wasSaved }, content, isSearched });
  if (isRefusal(model)) return model;
  const other = posted(asked, 'other');
  if (wasSaved) return { page: (frame) => relateView(model, frame) };
  if (other === '' || how === 'search')
    return { page: (frame) => relateView(model, frame), status: model.people ? 200 : 422 };
  const outcome = await tryToRelate(session, asked, model.person.id, other as PersonId);
  if (isRefusal(outcome) && outcome.refused === 'not-found') return outcome;
  const problem = isRefusal(outcome) ? outcome.because : isUnfit(outcome) ? outcome.issues[0]?.message : undefined;
  if (problem === undefined) return leaveForm(session, kept, `/people/${model.person.id}`);
  return { page: (frame) => relateView({ ...model, problem }, frame), status: 422 };
}

/** A further search goes on with what was already typed of how the two are related, and with nobody yet. */
async function wordsOf(session: Session, asked: Asked) {
  const words = wordsOfForm(asked);
  if (posted(asked, '_again') === '') return { content: words, revision: Number(posted(asked, '_revision')) };
  const { content = {}, revision } = await keptForm(session, asked, relatePlace(asked));
  return { content: { ...content, ...words, other: [] }, revision };
}

async function tryToRelate(session: Session, asked: Asked, person: PersonId, other: PersonId) {
  const kind = posted(asked, 'kind');
  if (!isRelationshipKind(kind)) return unfit('kind', 'no-kind', 'Choose how they are related.', '');
  const typed = {
    day: posted(asked, 'from-day'),
    month: posted(asked, 'from-month'),
    year: posted(asked, 'from-year'),
  };
  const isDated = Object.values(typed).some((part) => part !== '');
  const from = isDated ? readDate(typed) : undefined;
  if (from !== undefined && !('iso' in from)) return unfit('from', 'not-a-date', `The first day ${from.fault}.`, '');
  const strength = readStrength(typedStrength((name) => posted(asked, name)));
  if (strength !== undefined && isUnfit(strength)) return strength;
  const held = posted(asked, 'responsibility');
  // The other is the … of the person whose page it is, as one says it: "Jo is the parent".
  return relatePeople(session, {
    person: other,
    kind,
    other: person,
    ...(from === undefined ? {} : { from: from.iso }),
    ...(held === '' ? {} : { parentalResponsibility: held === 'yes' }),
    ...(strength === undefined ? {} : { strength }),
  });
}
