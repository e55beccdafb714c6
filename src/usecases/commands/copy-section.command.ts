import { copyAnswers } from '#domain/definition/copying.ts';
import { dayOfAnswer } from '#domain/definition/day-of-answer.ts';
import { ownPrefix, readOccasionForm } from '#domain/definition/reading.ts';
import type { RecordType } from '#domain/definition/record-type.ts';
import { getRecordType } from '#domain/journey/index.ts';
import type { PersonId } from '#domain/people/person.ts';
import { isoDay } from '#domain/time/day.ts';
import type { Copied, Draft, DraftContent, RecordVersion, Session } from '../ports.ts';
import { lastForAll, lastRecords, writerOf } from '../queries/last-records.ts';

/** Which part of a form is to take over what was answered last time. */
export interface CopySection {
  /** The place of the section in the form, from 0. */
  readonly section: number;
  /** The child whose own part of the section it is; absent: what is the same for all, or of the only child. */
  readonly child?: PersonId;
}

/** The form with what was copied, where each copy came from, and how many answers were left as they stood. */
export interface SectionCopied {
  readonly content: DraftContent;
  readonly from: Copied;
  readonly copied: number;
  readonly answered: number;
}

/**
 * Copies what was answered last time into the questions of one part of a form that are still empty. Nothing typed is
 * written over, and nothing is saved yet. It is a reading of the record it copies from.
 */
export async function copySection(session: Session, draft: Draft, asked: CopySection): Promise<SectionCopied> {
  const type = getRecordType(draft.type);
  const nothing = { content: draft.content, from: {}, copied: 0, answered: 0 };
  const section = type.sections[asked.section];
  const last = section === undefined ? undefined : await lastOf(session, draft, asked.child);
  if (section === undefined || last === undefined) return nothing;
  await session.audit.noteRead('record', last.child, last.id);
  const writer = writerOf(await session.records.versionsOf(last.id));
  const from = { record: last.id, version: last.version, by: writer?.by ?? last.recordedBy };
  const parts = partsOf(type, draft, section.fields, asked.child).map(({ names, prefix, child }) =>
    copyOnePart(session, type, draft, { names, prefix, child, last }),
  );
  const prefixed = parts.flatMap(({ copied, prefix }) => copied.map((name) => prefix + name));
  return {
    content: Object.assign({}, draft.content, ...parts.map(({ content }) => content)),
    from: Object.fromEntries(prefixed.map((name) => [name, from])),
    copied: prefixed.length,
    answered: parts.reduce((sum, { answered }) => sum + answered.length, 0),
  };
}

interface Part {
  readonly names: readonly string[];
  readonly prefix: string;
  readonly child: PersonId | undefined;
}

/** One child’s form has the own questions of a section among the others; that of brothers and sisters has each child’s apart. */
function partsOf(
  type: RecordType,
  { children }: Draft,
  fields: readonly string[],
  child: PersonId | undefined,
): readonly Part[] {
  const isOwn = (name: string) => type.fields[name]?.own === true;
  const [only] = children;
  const own = child ?? (children.length === 1 ? only : undefined);
  return [
    ...(child === undefined ? [{ names: fields.filter((name) => !isOwn(name)), prefix: '', child: only }] : []),
    ...(own === undefined ? [] : [{ names: fields.filter(isOwn), prefix: ownPrefix(own), child: own }]),
  ];
}

function copyOnePart(
  { today }: Session,
  type: RecordType,
  draft: Draft,
  { names, prefix, child, last }: Part & { readonly last: RecordVersion },
) {
  const { common, own } = readOccasionForm(type, draft.children, draft.content);
  const given = { ...common.answers, ...(child === undefined ? {} : own[child]?.answers) };
  const happened = dayOfAnswer(given[type.happenedOn]);
  const on = happened === undefined ? today : isoDay(happened);
  const copying = copyAnswers(type, { names, earlier: last.answers, content: draft.content, given, prefix, on });
  return { ...copying, prefix };
}

async function lastOf(session: Session, draft: Draft, child: PersonId | undefined): Promise<RecordVersion | undefined> {
  if (child !== undefined && !draft.children.includes(child)) return undefined;
  const records: RecordVersion[] = [];
  for (const each of draft.children) records.push(...(await session.records.ofChild(each)));
  const last = lastRecords(session, draft, records);
  return child === undefined ? lastForAll(draft, last) : last.get(child);
}
