import { isAnswer } from '#domain/definition/condition.ts';
import type { Names } from '#domain/definition/in-words.ts';
import { getRecordType } from '#domain/journey/index.ts';
import type { RecordVersion, Session } from '../ports.ts';
import { sourcesOf } from './copied-in-draft.ts';

/** An answer that was copied from an earlier record: which, whose words, and what became of them. */
export interface ShownCopied {
  /** The record the answer was copied from. */
  readonly record: string;
  readonly title: string;
  readonly by: string;
  /** It was changed since; otherwise it is word for word as it was. */
  readonly isChanged: boolean;
  /** The question. */
  readonly ask: string;
  /** It is an answer in words: left as it was, whoever approves is told. */
  readonly isInWords: boolean;
}

/** Field → from which earlier record its answer was copied, for each answer that was. */
export async function copiedInRecord(
  session: Session,
  { type, answers, copied = {} }: RecordVersion,
  names: Names,
): Promise<Readonly<Record<string, ShownCopied>>> {
  const { fields } = getRecordType(type);
  const sources = await sourcesOf(session, Object.values(copied));
  return Object.fromEntries(
    // In the order in which they are asked.
    Object.entries(fields).flatMap(([name, field]) => {
      const from = copied[name];
      if (from === undefined || !isAnswer(answers[name])) return [];
      const { record, version, by } = from;
      const source = sources.find((each) => each.id === record && each.version === version);
      const shown: ShownCopied = {
        record,
        title: names.record(record),
        by: names.worker(by),
        isChanged: JSON.stringify(source?.answers[name]) !== JSON.stringify(answers[name]),
        ask: field.ask,
        isInWords: field.kind === 'prose' || field.kind === 'text' || field.kind === 'groups',
      };
      return [[name, shown] as const];
    }),
  );
}
