import { addDays, dayOf } from '#domain/time/day.ts';
import { dayInWords } from '#domain/time/in-words.ts';
import type { CodeField, Codes, CodesField } from '../field.ts';
import type { Issue } from '../issue.ts';
import { answerIssue, type Place, quoted } from './answer-issue.ts';

type CodeOf = Codes['codes'][number];
type Asked = CodeField | CodesField;

/** What is wrong with one chosen code: not of the list, or not in use on the day the record happened. */
export function checkCode(
  field: Asked,
  value: unknown,
  place: Place,
  happenedOn: string | undefined,
): readonly Issue[] {
  const code = field.set.codes.find((each) => each.code === value);
  if (code === undefined) {
    return [answerIssue(place, 'unknown-code', `Choose an answer to ${quoted(field)} from the list`)];
  }
  if (happenedOn === undefined || isOpenOn(code, happenedOn)) return [];
  return [answerIssue(place, 'code-not-open', `${inUse(code)}. Choose another answer to ${quoted(field)}`)];
}

/** What is wrong with several chosen codes: each of them, and one that must stand alone beside others. */
export function checkCodes(
  field: CodesField,
  value: unknown,
  place: Place,
  happenedOn: string | undefined,
): readonly Issue[] {
  const values: readonly unknown[] = Array.isArray(value) ? value : [value];
  const alone = field.set.codes.find((each) => each.code === field.alone);
  const crowded = alone !== undefined && values.length > 1 && values.includes(alone.code);
  return [
    ...values.flatMap((each) => checkCode(field, each, place, happenedOn)),
    ...(crowded
      ? [answerIssue(place, 'not-alone', `Choose “${alone.label}” or the other answers to ${quoted(field)}, not both`)]
      : []),
  ];
}

function isOpenOn(code: CodeOf, onIso: string): boolean {
  return (code.from === undefined || code.from <= onIso) && (code.until === undefined || onIso < code.until);
}

function inUse({ label, from, until }: CodeOf): string {
  const first = from === undefined ? '' : ` from ${dayInWords(dayOf(from))}`;
  const last = until === undefined ? '' : ` to ${dayInWords(addDays(dayOf(until), -1))}`;
  return `“${label}” is in use only${first}${last}`;
}
