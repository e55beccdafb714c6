import { isSameQuestion } from '#domain/definition/checker/recurring.ts';
import { isAnswer } from '#domain/definition/condition.ts';
import type { Field } from '#domain/definition/field.ts';
import { answerInWords, type Names } from '#domain/definition/in-words.ts';
import { ownPrefix, writeForm } from '#domain/definition/reading.ts';
import type { RecordType } from '#domain/definition/record-type.ts';
import { dayIn, type RecordId } from '#domain/history/child-history.ts';
import { getRecordType } from '#domain/journey/index.ts';
import type { PersonId, WorkerId } from '#domain/people/person.ts';
import type { Draft, DraftContent, RecordVersion } from '../ports.ts';
import { titleOf } from './names.ts';

/** What was answered last time the same question was asked of a child: where, by whom, and in which words. */
export interface EarlierAnswer {
  readonly record: RecordId;
  /** Which question of which record it is, when it was given. */
  readonly from: Pick<RecordVersion, 'type' | 'typeVersion' | 'version'> & {
    readonly field: string;
    readonly writer: WorkerId;
    readonly writtenAt: string;
  };
  /** "Child in need plan of 3 April 2026". */
  readonly title: string;
  readonly by: string;
  readonly words: string;
  /** What the form holds once it was said to be still true; absent where it must be answered anew. */
  readonly standing?: DraftContent;
}

/** The last answer to each question of a draft that was asked before, under the name the question is posted under. */
export function earlierAnswers(
  draft: Draft,
  type: RecordType,
  records: readonly RecordVersion[],
  names: Names,
): Readonly<Record<string, EarlierAnswer>> {
  const told = records
    .filter(({ id, state }) => state === 'complete' && !(id in draft.base))
    .toSorted((one, other) => (orderOf(one) > orderOf(other) ? -1 : 1));
  const asked = Object.entries(type.fields).filter(([, field]) => isQuoted(field));
  return Object.fromEntries(
    asked.flatMap(([name, field]) =>
      placesOf(draft, field).flatMap(({ prefix, child }) => {
        const found = newestAnswer(told, field, child);
        return found === undefined ? [] : [[prefix + name, earlierOf(found, { name, field, prefix }, names)] as const];
      }),
    ),
  );
}

/** True when the form holds an earlier answer word for word: then it says whose it is. */
export function isStanding({ standing }: EarlierAnswer, content: DraftContent): boolean {
  return (
    standing !== undefined &&
    Object.entries(standing).every(([name, values]) => JSON.stringify(values) === JSON.stringify(content[name] ?? ['']))
  );
}

function isQuoted({ recurs, setBy }: Field): boolean {
  return setBy === undefined && (recurs === 'quoted' || recurs === 'may stand');
}

interface Place {
  readonly prefix: string;
  readonly child: PersonId | undefined;
}

// What is the same for all children may have been said of any of them.
function placesOf({ children }: Draft, field: Field): readonly Place[] {
  if (field.own !== true) return [{ prefix: '', child: children.length === 1 ? children[0] : undefined }];
  return children.map((child) => ({ prefix: ownPrefix(child), child }));
}

interface Found {
  readonly record: RecordVersion;
  readonly value: unknown;
  /** The question in the record it was answered in. */
  readonly field: string;
}

function newestAnswer(told: readonly RecordVersion[], field: Field, child: PersonId | undefined): Found | undefined {
  for (const record of told) {
    if (child !== undefined && record.child !== child) continue;
    const [name] =
      Object.entries(getRecordType(record.type).fields).find(([, each]) => isSameQuestion(field, each)) ?? [];
    const value = name === undefined ? undefined : record.answers[name];
    if (name !== undefined && isAnswer(value)) return { record, value, field: name };
  }
  return undefined;
}

function earlierOf(
  { record, value, field: answered }: Found,
  { name, field, prefix }: { readonly name: string; readonly field: Field; readonly prefix: string },
  names: Names,
): EarlierAnswer {
  const given = Object.entries(writeForm({ fields: { [name]: field } }, { [name]: value }));
  return {
    record: record.id,
    from: {
      type: record.type,
      typeVersion: record.typeVersion,
      version: record.version,
      field: answered,
      writer: record.recordedBy,
      writtenAt: record.recordedAt,
    },
    title: titleOf(record),
    by: names.worker(record.recordedBy),
    words: answerInWords(field, value, names),
    ...(field.recurs === 'may stand'
      ? { standing: Object.fromEntries(given.map(([each, values]) => [prefix + each, values])) }
      : {}),
  };
}

function orderOf(record: RecordVersion): string {
  return `${dayIn(record, getRecordType(record.type).happenedOn) ?? ''} ${record.firstRecordedAt}`;
}
