import { checkAnswers, mergeIssues } from '#domain/definition/check-answers.ts';
import { keepAsked } from '#domain/definition/keep-asked.ts';
import { readForm } from '#domain/definition/reading.ts';
import { isRefusal, type Refusal } from '#domain/definition/refusal.ts';
import { changePerson } from '#usecases/commands/change-person.command.ts';
import { REASON } from '#usecases/commands/correction-reason.ts';
import { isUnfit } from '#usecases/commands/outcome.ts';
import type { Session } from '#usecases/ports.ts';
import type { PersonPage } from '#usecases/queries/person-page.query.ts';
import { rowsChanged } from '#web/forms/rows.ts';
import { type Answer, type Asked, posted, wordsOfForm } from '#web/server/screen.ts';
import { editPlace } from '../kept/form-places.ts';
import { keepPosted, leaveForm } from '../kept/kept-form.ts';
import { personOfAnswers } from '../person-answers.ts';
import { personForm } from '../person-form.ts';
import { editModel, findPage, type TypedDetails } from './model.ts';
import { editView } from './view.ts';

/** Keeps the change, or shows the form again with what is wrong, or with what somebody else changed meanwhile; the words first. */
export async function edit(session: Session, asked: Asked): Promise<Answer | Refusal> {
  const page = await findPage(session, asked.params.person ?? '');
  if (isRefusal(page)) return page;
  const pressed = { add: posted(asked, '_add'), remove: posted(asked, '_remove') };
  const content = rowsChanged(personForm, wordsOfForm(asked), pressed);
  const kept = await keepPosted(session, asked, editPlace(asked), content);
  if (isRefusal(kept)) return kept;
  const how = posted(asked, '_do');
  if (how === 'discard') return leaveForm(session, kept, `/people/${page.person.id}`);
  const typed = { content, kept: { ...kept, wasSaved: how === 'keep' } };
  if (pressed.add !== '' || pressed.remove !== '' || how === 'keep') return show(session, asked, typed, 200);
  return change(session, asked, page, typed);
}

async function change(
  session: Session,
  asked: Asked,
  page: PersonPage,
  typed: Pick<TypedDetails, 'content' | 'kept'>,
): Promise<Answer | Refusal> {
  const { content, kept } = typed;
  const read = readForm(personForm, content);
  const answers = keepAsked(personForm, read.answers);
  const issues = mergeIssues(personForm, read.issues, checkAnswers(personForm, answers, 'save', session.today));
  if (issues.length > 0) return show(session, asked, { ...typed, issues }, 422);
  const outcome = await changePerson(session, {
    person: page.person.id,
    version: Number(posted(asked, 'version')),
    facts: personOfAnswers(answers, page.facts),
    reason: posted(asked, REASON),
  });
  if (isRefusal(outcome)) return outcome;
  if (isUnfit(outcome)) return show(session, asked, { ...typed, issues: outcome.issues }, 422);
  if ('theirs' in outcome) return show(session, asked, { ...typed, conflict: outcome }, 409);
  return leaveForm(session, kept, `/people/${page.person.id}`);
}

async function show(session: Session, asked: Asked, typed: TypedDetails, status: number): Promise<Answer | Refusal> {
  const model = await editModel(session, asked, typed);
  return isRefusal(model) ? model : { page: (frame) => editView(model, frame), status };
}
