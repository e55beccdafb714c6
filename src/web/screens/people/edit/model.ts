import { checkAnswers, mergeIssues } from '#domain/definition/check-answers.ts';
import { answerInWords, type Names } from '#domain/definition/in-words.ts';
import { keepAsked } from '#domain/definition/keep-asked.ts';
import { readForm, writeForm } from '#domain/definition/reading.ts';
import { isRefusal, type Refusal } from '#domain/definition/refusal.ts';
import type { PersonFacts, PersonId } from '#domain/people/person.ts';
import { changePerson, type PersonConflict } from '#usecases/commands/change-person.command.ts';
import { type ChildIssue, isUnfit, notFound } from '#usecases/commands/outcome.ts';
import type { DraftContent, Session } from '#usecases/ports.ts';
import { type PersonPage, personPage } from '#usecases/queries/person-page.query.ts';
import type { ShownPerson } from '#usecases/queries/shown-person.ts';
import { takeSnapshot } from '#usecases/queries/take-snapshot.ts';
import type { FormModel } from '#web/forms/form-model.ts';
import { REASON } from '#web/forms/posted-name.ts';
import { rowsChanged } from '#web/forms/rows.ts';
import { type Answer, type Asked, posted, wordsOfForm } from '#web/server/screen.ts';
import { answersOfPerson, personOfAnswers } from '../person-answers.ts';
import { personForm } from '../person-form.ts';
import { personFormModel } from '../person-form-model.ts';
import { editView } from './view.ts';

/** A person's details to be changed. */
export interface EditModel {
  readonly person: ShownPerson;
  readonly version: number;
  readonly form: FormModel;
  readonly reason: string;
  /** What somebody else changed since the page was opened, question by question. */
  readonly theirs: readonly { readonly ask: string; readonly theirs: string; readonly yours: string }[];
}

interface Typed {
  readonly content: DraftContent;
  readonly reason: string;
  readonly issues?: readonly ChildIssue[];
  readonly conflict?: PersonConflict;
}

/** The form with what is known now, or as it was typed. */
export async function editModel(session: Session, { params }: Asked, typed?: Typed): Promise<EditModel | Refusal> {
  const page = await findPage(session, params.person ?? '');
  if (isRefusal(page)) return page;
  const content = typed?.content ?? writeForm(personForm, answersOfPerson(page.facts));
  const people = page.family.map(({ person }) => ({ value: person.id, text: person.name }));
  const form = personFormModel(personForm, content, { people, on: session.today, issues: typed?.issues ?? [] });
  const theirs = typed?.conflict === undefined ? [] : differences(typed.conflict, page);
  return { person: page.person, version: page.version, form, reason: typed?.reason ?? '', theirs };
}

/** Keeps the change, or shows the form again with what is wrong, or with what somebody else changed meanwhile. */
export async function edit(session: Session, asked: Asked): Promise<Answer | Refusal> {
  const page = await findPage(session, asked.params.person ?? '');
  if (isRefusal(page)) return page;
  const pressed = { add: posted(asked, '_add'), remove: posted(asked, '_remove') };
  const content = rowsChanged(personForm, wordsOfForm(asked), pressed);
  const typed = { content, reason: posted(asked, REASON) };
  if (pressed.add !== '' || pressed.remove !== '') return show(session, asked, typed, 200);
  const read = readForm(personForm, content);
  const answers = keepAsked(personForm, read.answers);
  const issues = mergeIssues(personForm, read.issues, checkAnswers(personForm, answers, 'save', session.today));
  if (issues.length > 0) return show(session, asked, { ...typed, issues }, 422);
  const outcome = await changePerson(session, {
    person: page.person.id,
    version: Number(posted(asked, '_version')),
    facts: personOfAnswers(answers, page.facts),
    reason: typed.reason,
  });
  if (isRefusal(outcome)) return outcome;
  if (isUnfit(outcome)) return show(session, asked, { ...typed, issues: outcome.issues }, 422);
  if ('theirs' in outcome) return show(session, asked, { ...typed, conflict: outcome }, 409);
  return { goTo: `/people/${page.person.id}` };
}

async function findPage(session: Session, id: string): Promise<PersonPage | Refusal> {
  const snapshot = await takeSnapshot(session);
  if (isRefusal(snapshot)) return snapshot;
  return (await personPage(session, id as PersonId, snapshot)) ?? notFound('person');
}

async function show(session: Session, asked: Asked, typed: Typed, status: number): Promise<Answer | Refusal> {
  const model = await editModel(session, asked, typed);
  return isRefusal(model) ? model : { page: (frame) => editView(model, frame), status };
}

function differences({ yours, theirs }: PersonConflict, { family }: PersonPage): EditModel['theirs'] {
  const names: Names = {
    worker: (id) => id,
    team: (id) => id,
    record: (id) => id,
    person: (id) => family.find(({ person }) => person.id === id)?.person.name ?? 'Somebody on the record',
  };
  const told = (facts: PersonFacts, name: keyof typeof personForm.fields) =>
    answerInWords(personForm.fields[name], answersOfPerson(facts)[name], names);
  return (Object.keys(personForm.fields) as (keyof typeof personForm.fields)[])
    .map((name) => ({ ask: personForm.fields[name].ask, theirs: told(theirs.facts, name), yours: told(yours, name) }))
    .filter((each) => each.theirs !== each.yours);
}
