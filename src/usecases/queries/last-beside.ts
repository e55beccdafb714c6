import { isCopyable } from '#domain/definition/copying.ts';
import type { Names } from '#domain/definition/in-words.ts';
import { type Wording, wordingOf } from '#domain/definition/wording.ts';
import { dayIn, type RecordId } from '#domain/history/child-history.ts';
import { getRecordType } from '#domain/journey/index.ts';
import type { PersonId } from '#domain/people/person.ts';
import type { Draft, RecordVersion, Session } from '../ports.ts';
import { isAboutWorker } from './about-worker.ts';
import { lastForAll, lastRecords, writerOf } from './last-records.ts';
import { titleOf } from './names.ts';
import { answersInSections, type ShownAnswer } from './shown-answers.ts';
import { asWording } from './worded-field.ts';

/** An answer of last time, beside the question that asks for it now. */
export interface AnswerBeside extends ShownAnswer {
  /** It can be copied; what cannot is answered anew each time. */
  readonly isCopyable: boolean;
}

/** The last record of the same kind about a child, to be read beside the form. */
export interface LastBeside {
  readonly child: PersonId;
  readonly record: RecordId;
  /** "Child and family assessment of 3 April 2026". */
  readonly title: string;
  readonly on?: string;
  /** Who wrote it, and when; not who signed it off. */
  readonly by: string;
  readonly at: string;
  /** By the sections of the form: what was answered there. */
  readonly sections: readonly (readonly AnswerBeside[])[];
  /** What it says of all the children stands for all of them now. */
  readonly isForAll: boolean;
}

/** The last records of the same kind, as they are read beside a draft. Each is kept as a reading, as when it is opened. */
export async function lastBeside(
  session: Session,
  draft: Draft,
  records: readonly RecordVersion[],
  names: Names,
): Promise<readonly LastBeside[]> {
  const last = lastRecords(session, draft, records);
  const forAll = lastForAll(draft, last);
  const beside: LastBeside[] = [];
  for (const [child, record] of last) {
    await session.audit.noteRead('record', child, record.id);
    const wording = asWording(await session.records.wordingOf(record.type, record.typeVersion));
    const writer = writerOf(await session.records.versionsOf(record.id));
    const on = dayIn(record, getRecordType(record.type).happenedOn);
    beside.push({
      child,
      record: record.id,
      title: titleOf(record),
      ...(on === undefined ? {} : { on }),
      by: names.worker(writer?.by ?? record.recordedBy),
      at: writer?.at ?? record.recordedAt,
      sections: sectionsOf(record, wording ?? wordingOf(getRecordType(record.type)), names),
      isForAll: forAll?.occasion === record.occasion,
    });
  }
  return beside;
}

/** What was answered, under the headings of today; what is no longer asked stands where it stood, if that heading still is. */
function sectionsOf(record: RecordVersion, wording: Wording, names: Names): LastBeside['sections'] {
  const type = getRecordType(record.type);
  const told = answersInSections(record, wording, names);
  const placed = new Set(type.sections.flatMap(({ fields }) => fields));
  const all = told.flatMap(({ answers }) => answers);
  return type.sections.map(({ title, fields }) => {
    const now = fields.flatMap((field) => all.filter((answer) => answer.field === field));
    const gone = told
      .filter((section) => section.title === title)
      .flatMap(({ answers }) => answers.filter(({ field }) => !placed.has(field)));
    return [...now, ...gone]
      .filter(({ field }) => !isAboutWorker(record.type, field))
      .map((answer) => ({ ...answer, isCopyable: isCopyable(type, answer.field) }));
  });
}
