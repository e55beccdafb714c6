import { answerInWords, type Names } from '#domain/definition/in-words.ts';
import { getRecordType } from '#domain/journey/index.ts';
import type { RecordVersion } from '../ports.ts';

/** An answer that differs between two versions of a record. */
export interface ChangedAnswer {
  readonly field: string;
  readonly ask: string;
  /** Empty when it was not answered. */
  readonly before: string;
  readonly after: string;
}

/** What differs between two versions, field by field in the order of the form. */
export function changedAnswers(
  before: Pick<RecordVersion, 'answers'> | undefined,
  after: Pick<RecordVersion, 'answers' | 'type'>,
  names: Names,
): readonly ChangedAnswer[] {
  return Object.entries(getRecordType(after.type).fields).flatMap(([field, definition]) => {
    const [was, is] = [before?.answers[field], after.answers[field]];
    if (same(was, is)) return [];
    const inWords = (value: unknown) => answerInWords(definition, value, names);
    return [{ field, ask: definition.ask, before: inWords(was), after: inWords(is) }];
  });
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(inOrder(one)) === JSON.stringify(inOrder(other));
}

// The store does not keep the order of names within an answer.
function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== 'object' || value === null) return value ?? null;
  return Object.entries(value)
    .map(([name, part]) => [name, inOrder(part)])
    .sort(([one], [other]) => (String(one) < String(other) ? -1 : 1));
}
