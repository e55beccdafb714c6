import type { Answers } from '#domain/definition/answers.ts';
import type { ImportedDoubt, ImportedRecord } from '#domain/exchange/imported-child.ts';
import type { HistoryRecord } from '#domain/history/child-history.ts';
import { getRecordType } from '#domain/journey/index.ts';
import { sameAnswer } from './same-answer.ts';

/** An answer in which a file's record and the one that is held are not the same. */
export interface DifferingAnswer {
  readonly name: string;
  readonly value: unknown;
  /** True when a person wrote or corrected what is held. */
  readonly isByHand: boolean;
  /** False when the file said the same before: a person who corrected it knew that, and there is nothing new to tell. */
  readonly isNew: boolean;
}

/** The answers in which a file's record and the one held are not the same. `before`: what files said last, when it was changed since. */
export function differingAnswers(
  record: ImportedRecord,
  held: HistoryRecord,
  before: Answers | undefined,
): readonly DifferingAnswer[] {
  return Object.entries(record.answers)
    .filter(([name, value]) => !sameAnswer(value, held.facts[name]))
    .map(([name, value]) => ({
      name,
      value,
      isByHand: held.source === undefined || (before !== undefined && !sameAnswer(before[name], held.facts[name])),
      isNew: before === undefined || !sameAnswer(value, before[name]),
    }));
}

/** An answer of a file that was left alone, in the words of its question, and why. */
export function notTaken(record: ImportedRecord, name: string, value: unknown, why: string): ImportedDoubt {
  return {
    line: record.line,
    what: getRecordType(record.type).fields[name]?.ask ?? name,
    value: typeof value === 'string' ? value : JSON.stringify(value),
    why,
    fitted: false,
  };
}
