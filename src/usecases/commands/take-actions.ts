import type { Answers } from '#domain/definition/answers.ts';
import { writeForm } from '#domain/definition/reading.ts';
import { getRecordType } from '#domain/journey/index.ts';
import { nameOn, type Person } from '#domain/people/person.ts';
import type { Worker } from '#domain/people/worker.ts';
import type { Draft, DraftContent, Session } from '../ports.ts';
import { actionsFromMeetings, type OfferedAction } from '../queries/offered-actions.ts';
import { listThatTakes, type TakingList } from './list-that-takes.ts';

/** Which actions of meetings are taken into a plan: one, by its id, or all that are offered; and under which of its outcomes. */
export interface TakeActions {
  readonly which: string;
  readonly under: number;
}

/**
 * What a draft of a plan holds once actions of meetings are taken into it, each with its id, its words and its day. Who
 * does it was written freely at the meeting: it is put in where it is the name of a worker or of somebody of the family,
 * and left to be chosen where it is not.
 */
export async function takeActions(
  session: Session,
  draft: Draft,
  content: DraftContent,
  { which, under }: TakeActions,
): Promise<DraftContent> {
  const [child] = draft.children;
  const taking = listThatTakes(getRecordType(draft.type));
  if (child === undefined || taking === undefined) return content;
  const records = await session.records.ofChild(child);
  const { offered, places } = actionsFromMeetings(session, { ...draft, content }, records);
  const place = places.some(({ index }) => index === under) ? under : (places[0]?.index ?? 0);
  const workers = await session.workers.all();
  const family = await familyOf(session, draft);
  return offered
    .filter(({ id }) => which === 'all' || id === which)
    .reduce((words, action) => {
      const answers = { what: action.what, by: action.dueOn, ...ownerOf(session, action, workers, family) };
      return withRow(words, taking, place, action, answers);
    }, content);
}

async function familyOf(session: Session, { children }: Draft): Promise<readonly Person[]> {
  const related = await session.people.relationshipsOf(children);
  const ids = related.filter(({ isVoid }) => !isVoid).flatMap(({ person, other }) => [person, other]);
  return [...(await session.people.list([...new Set([...children, ...ids])])).values()];
}

function ownerOf(
  { today }: Session,
  { owner }: OfferedAction,
  workers: readonly Worker[],
  family: readonly Person[],
): Answers {
  const is = (name: string) => name.toLowerCase() === owner.trim().toLowerCase();
  const worker = workers.filter(({ name }) => is(name));
  const person = family.filter(({ facts }) => is(nameOn(facts, today)));
  // Two of one name: whoever writes the plan says which.
  if (worker.length === 1 && person.length === 0) return { who: 'worker', worker: worker[0]?.id };
  if (person.length === 1 && worker.length === 0) return { who: 'family', person: person[0]?.id };
  return { service: owner };
}

/** The words with one row more; a row in which nothing was typed yet is filled first. */
function withRow(
  content: DraftContent,
  { list, name, under }: TakingList,
  place: number,
  { id }: OfferedAction,
  answers: Answers,
): DraftContent {
  const at = under === undefined ? name : `${under}[${place}].${name}`;
  const row = freeRow(content, at);
  const words = Object.entries({ ...writeForm({ fields: list.fields }, answers), id: [id] });
  return { ...content, ...Object.fromEntries(words.map(([part, values]) => [`${at}[${row}].${part}`, values])) };
}

function freeRow(content: DraftContent, at: string): number {
  for (let row = 0; ; row += 1) {
    const inRow = Object.entries(content).filter(([name]) => name.startsWith(`${at}[${row}].`));
    if (inRow.every(([, values]) => values.every((value) => value.trim() === ''))) return row;
  }
}
