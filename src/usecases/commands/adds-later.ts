import type { Answers } from '#domain/definition/answers.ts';
import { isAnswer } from '#domain/definition/condition.ts';
import { keepAsked } from '#domain/definition/keep-asked.ts';
import type { RecordType } from '#domain/definition/record-type.ts';

/** True when nothing of a complete record is changed, and all that is added could only be known later: no correction, so no reason is asked. */
export function addsOnlyLater(type: RecordType, before: Answers, after: Answers): boolean {
  const kept = keepAsked(type, after);
  const changed = [...new Set([...Object.keys(before), ...Object.keys(kept)])].filter(
    (name) => JSON.stringify(before[name]) !== JSON.stringify(kept[name]),
  );
  return changed.length > 0 && changed.every((name) => type.fields[name]?.later === true && !isAnswer(before[name]));
}
