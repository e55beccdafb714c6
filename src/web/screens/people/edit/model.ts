import { answerInWords, type Names } from '#domain/definition/in-words.ts';
import { writeForm } from '#domain/definition/reading.ts';
import { isRefusal, type Refusal } from '#domain/definition/refusal.ts';
import type { PersonFacts, PersonId } from '#domain/people/person.ts';
import type { PersonConflict } from '#usecases/commands/change-person.command.ts';
import { REASON } from '#usecases/commands/correction-reason.ts';
import { type ChildIssue, notFound } from '#usecases/commands/outcome.ts';
import type { DraftContent, Session } from '#usecases/ports.ts';
import { type PersonPage, personPage } from '#usecases/queries/person-page.query.ts';
import type { ShownPerson } from '#usecases/queries/shown-person.ts';
import { takeSnapshot } from '#usecases/queries/take-snapshot.ts';
import type { FormModel } from '#web/forms/form-model.ts';
import type { Asked } from '#web/server/screen.ts';
import { editPlace } from '../kept/form-places.ts';
import { type KeptForm, keptForm } from '../kept/kept-form.ts';
import { answersOfPerson } from '../person-answers.ts';
import { personForm } from '../person-form.ts';
import { personFormModel } from '../person-form-model.ts';

/** A person's details to be changed. */
export interface EditModel {
  readonly person: ShownPerson;
  /** The version the words were typed over; once what somebody else changed was shown, theirs. */
  readonly version: string;
  readonly kept: KeptForm;
  readonly form: FormModel;
  readonly reason: string;
  /** What somebody else changed since the page was opened, question by question. */
  readonly theirs: readonly { readonly ask: string; readonly theirs: string; readonly yours: string }[];
}

/** The form as it was typed, with what came of it. */
export interface TypedDetails {
  readonly content: DraftContent;
  readonly kept: KeptForm;
  readonly issues?: readonly ChildIssue[];
  readonly conflict?: PersonConflict;
}

/** The form with what is known now, or as it was typed and left. */
export async function editModel(session: Session, asked: Asked, typed?: TypedDetails): Promise<EditModel | Refusal> {
  const page = await findPage(session, asked.params.person ?? '');
  if (isRefusal(page)) return page;
  const kept = typed?.kept ?? (await keptForm(session, asked, editPlace(asked)));
  const known: DraftContent = writeForm(personForm, answersOfPerson(page.facts));
  const content = typed?.content ?? kept.content ?? known;
  const people = page.family.map(({ person }) => ({ value: person.id, text: person.name }));
  const form = personFormModel(personForm, content, { people, on: session.today, issues: typed?.issues ?? [] });
  const theirs = typed?.conflict === undefined ? [] : differences(typed.conflict, page);
  const isAsKnown = typed?.conflict !== undefined || content === known;
  const version = isAsKnown ? String(page.version) : (content.version?.[0] ?? '');
  return { person: page.person, version, kept, form, reason: content[REASON]?.[0] ?? '', theirs };
}

/** The person whose details are to be changed. */
export async function findPage(session: Session, id: string): Promise<PersonPage | Refusal> {
  const snapshot = await takeSnapshot(session);
  if (isRefusal(snapshot)) return snapshot;
  return (await personPage(session, id as PersonId, snapshot)) ?? notFound('person');
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
