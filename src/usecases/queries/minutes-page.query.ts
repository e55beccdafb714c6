import { may } from '#access/decide.ts';
import { isAnswer } from '#domain/definition/condition.ts';
import { answerInWords } from '#domain/definition/in-words.ts';
import { isAnswers } from '#domain/definition/keep-asked.ts';
import { dayIn, type RecordId } from '#domain/history/child-history.ts';
import { getRecordType } from '#domain/journey/index.ts';
import { meetings } from '#domain/journey/meeting/meetings.ts';
import type { IsoDay } from '#domain/people/person.ts';
import { peopleIn } from '../commands/check-references.ts';
import { isId } from '../is-id.ts';
import type { Session, Snapshot } from '../ports.ts';
import { findKnownPerson } from './find-child.ts';
import { namesFor } from './names.ts';
import { type ShownPerson, showPerson } from './shown-person.ts';

/** A meeting as it is printed: what was asked is left out, what was said stays. */
export interface MinutesPage {
  readonly record: RecordId;
  readonly child: ShownPerson;
  readonly title: string;
  readonly heldOn?: IsoDay;
  /** An agenda until anything is written, then minutes, which are a draft until a manager has approved them. */
  readonly stands: 'agenda' | 'draft' | 'approved';
  /** The answer to a question in words; empty without one. */
  readonly words: (field: string) => string;
  /** The rows of a list, each with the words of its answers. */
  readonly rows: (field: string) => readonly ((part: string) => string)[];
}

/** What is printed of a meeting on one child’s file, or undefined when there is no such meeting to be known. Its reading is kept. */
export async function minutesPage(
  session: Session,
  id: RecordId,
  snapshot: Snapshot,
): Promise<MinutesPage | undefined> {
  const record = isId(id) ? await session.records.findOne(id, snapshot.knownAt) : undefined;
  const type = meetings.find((each) => each.id === record?.type);
  const child = record === undefined ? undefined : await findKnownPerson(session, record.child, snapshot.knownAt);
  if (record === undefined || type === undefined || child === undefined) return undefined;
  if (record.state === 'void' || !may(session.actor, 'read', record.type)) return undefined;
  await session.audit.noteRead('minutes', record.child, record.id);
  const people = await session.people.list(peopleIn(getRecordType(record.type), record.answers), snapshot.knownAt);
  const names = await namesFor(session, { people, on: snapshot.asAt });
  const { answers } = record;
  const wordsOf = (fields: typeof type.fields, within: Readonly<Record<string, unknown>>) => (field: string) => {
    const asked = fields[field];
    return asked === undefined ? '' : answerInWords(asked, within[field], names);
  };
  const heldOn = dayIn(record, type.happenedOn);
  return {
    record: record.id,
    child: showPerson(child, snapshot.asAt),
    title: wordsOf(type.fields, answers)('kind') || type.title,
    ...(heldOn === undefined ? {} : { heldOn }),
    stands: record.state === 'complete' ? 'approved' : isAnswer(answers.notes) ? 'draft' : 'agenda',
    words: wordsOf(type.fields, answers),
    rows: (field) => {
      const [asked, value] = [type.fields[field], answers[field]];
      if (asked?.kind !== 'groups' || !Array.isArray(value)) return [];
      return value.filter(isAnswers).map((row) => wordsOf(asked.fields, row));
    },
  };
}
