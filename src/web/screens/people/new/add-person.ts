import { checkAnswers, mergeIssues } from '#domain/definition/check-answers.ts';
import { keepAsked } from '#domain/definition/keep-asked.ts';
import { readForm } from '#domain/definition/reading.ts';
import { isRefusal, type Refusal } from '#domain/definition/refusal.ts';
import type { PersonFacts, PersonId } from '#domain/people/person.ts';
import { isUnfit } from '#usecases/commands/outcome.ts';
import { type PossibleDuplicates, registerPerson } from '#usecases/commands/register-person.command.ts';
import type { DraftContent, Session } from '#usecases/ports.ts';
import { rowsChanged } from '#web/forms/rows.ts';
import { type Answer, type Asked, posted, wordsOfForm } from '#web/server/screen.ts';
import { duplicatesView } from '../duplicates/view.ts';
import { newPlace } from '../kept/form-places.ts';
import { type KeptForm, keepPosted, leaveForm } from '../kept/kept-form.ts';
import { personOfAnswers } from '../person-answers.ts';
import { newPersonForm } from '../person-form.ts';
import { modelOf, type NewPersonModel } from './model.ts';
import { newPersonView } from './view.ts';

/** Adds somebody, after the people who may be the same have been looked at. Whatever comes of it, the words are kept. */
export async function addPerson(session: Session, asked: Asked): Promise<Answer | Refusal> {
  const pressed = { add: posted(asked, '_add'), remove: posted(asked, '_remove') };
  const content = rowsChanged(newPersonForm, wordsOfForm(asked), pressed);
  const kept = await keepPosted(session, asked, newPlace(asked), content);
  if (isRefusal(kept)) return kept;
  const how = posted(asked, '_do');
  if (how === 'discard') return leaveForm(session, kept, '/work');
  const wasSaved = how === 'keep';
  if (pressed.add !== '' || pressed.remove !== '' || wasSaved)
    return show(modelOf(session, { ...kept, wasSaved }, content), 200);
  return register(session, asked, content, kept);
}

async function register(
  session: Session,
  asked: Asked,
  content: DraftContent,
  kept: KeptForm,
): Promise<Answer | Refusal> {
  const read = readForm(newPersonForm, content);
  const answers = keepAsked(newPersonForm, read.answers);
  const issues = mergeIssues(newPersonForm, read.issues, checkAnswers(newPersonForm, answers, 'save', session.today));
  if (issues.length > 0) return show(modelOf(session, kept, content, issues), 422);
  const facts = personOfAnswers(answers);
  const seen = (asked.form.get('_seen') ?? []).map((id) => id as PersonId);
  const outcome = await registerPerson(session, { facts, seen });
  if (isUnfit(outcome)) return show(modelOf(session, kept, content, outcome.issues), 422);
  if (isRefusal(outcome)) return 'matches' in outcome ? lookFirst(session, facts, content, outcome, kept) : outcome;
  return leaveForm(session, kept, facts.kind === 'child' ? `/children/${outcome.person}` : `/people/${outcome.person}`);
}

function show(model: NewPersonModel, status: number): Answer {
  return { page: (frame) => newPersonView(model, frame), status };
}

function lookFirst(
  session: Session,
  facts: PersonFacts,
  content: DraftContent,
  { matches }: PossibleDuplicates,
  kept: KeptForm,
): Answer {
  return {
    page: (frame) => duplicatesView({ facts, content, matches, kept, today: session.today }, frame),
    status: 409,
  };
}
