import type { EffortCount, RecordVersion } from '../ports.ts';
import type { EarlierAnswer } from '../queries/earlier-answers.ts';

/** What is added to the counts when somebody opens a record that others wrote: each question shown was read; nothing when it is one’s own. */
export function countOpened(
  { type, typeVersion, state }: Pick<RecordVersion, 'type' | 'typeVersion' | 'state'>,
  fields: readonly string[],
  isOwn: boolean,
): readonly EffortCount[] {
  if (isOwn || state !== 'complete') return [];
  return fields.map((question) => ({ type, version: typeVersion, question, what: 'opened', band: 0, count: 1 }));
}

/** What is added when a form quotes what was answered before. */
export function countQuoted(earlier: readonly EarlierAnswer[]): readonly EffortCount[] {
  return earlier.map(({ from: { type, typeVersion, field } }) => ({
    type,
    version: typeVersion,
    question: field,
    what: 'quoted',
    band: 0,
    count: 1,
  }));
}
