import { checkAnswers, mergeIssues } from '#domain/definition/check-answers.ts';
import { keepAsked } from '#domain/definition/keep-asked.ts';
import { readForm } from '#domain/definition/reading.ts';
import { isRefusal, type Refusal } from '#domain/definition/refusal.ts';
import type { PersonFacts, PersonId } from '#domain/people/person.ts';
import { isUnfit } from '#usecases/commands/outcome.ts';
import { type PossibleDuplicates, registerPerson } from '#usecases/commands/register-person.command.ts';
import type { Session } from '#usecases/ports.ts';
import { rowsChanged } from '#web/forms/rows.ts';
import { type Answer, type Asked, posted, wordsOfForm } from '#web/server/screen.ts';
import { duplicatesView } from '../duplicates/view.ts';
import { personOfAnswers } from '../person-answers.ts';
import { newPersonForm } from '../person-form.ts';
import { personFormModel } from '../person-form-model.ts';
import { newPersonView } from './view.ts';

/** The form to add somebody, with whatever a search or a try before has said of them. */
export async function openNewPerson(session: Session, asked: Asked): Promise<Answer> {
  const pressed = { add: posted(asked, '_add'), remove: posted(asked, '_remove') };
  const content = rowsChanged(newPersonForm, wordsOfForm(asked), pressed);
  const form = personFormModel(newPersonForm, { kind: ['child'], ...content }, { on: session.today });
  return { page: (frame) => newPersonView(form, frame) };
}

/** Adds somebody, after the people who may be the same have been looked at. */
export async function addPerson(session: Session, asked: Asked): Promise<Answer | Refusal> {
  if (posted(asked, '_add') !== '' || posted(asked, '_remove') !== '') return openNewPerson(session, asked);
  const content = wordsOfForm(asked);
  const read = readForm(newPersonForm, content);
  const answers = keepAsked(newPersonForm, read.answers);
  const issues = mergeIssues(newPersonForm, read.issues, checkAnswers(newPersonForm, answers, 'save', session.today));
  const again = (wrong: typeof issues): Answer => {
    const form = personFormModel(newPersonForm, content, { issues: wrong, on: session.today });
    return { page: (frame) => newPersonView(form, frame), status: 422 };
  };
  if (issues.length > 0) return again(issues);
  const facts = personOfAnswers(answers);
  const seen = (asked.form.get('_seen') ?? []).map((id) => id as PersonId);
  const outcome = await registerPerson(session, { facts, seen });
  if (isUnfit(outcome)) return again(outcome.issues);
  if (isRefusal(outcome)) return 'matches' in outcome ? lookFirst(session, facts, content, outcome) : outcome;
  return { goTo: facts.kind === 'child' ? `/children/${outcome.person}` : `/people/${outcome.person}` };
}

function lookFirst(
  session: Session,
  facts: PersonFacts,
  content: Readonly<Record<string, readonly string[]>>,
  { matches }: PossibleDuplicates,
): Answer {
  return { page: (frame) => duplicatesView({ facts, content, matches, today: session.today }, frame), status: 409 };
}
