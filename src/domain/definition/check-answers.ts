import { isoDay } from '#domain/time/day.ts';
import type { Answers } from './answers.ts';
import { checkEach, type Level } from './checking/check-answer.ts';
import { holds } from './condition.ts';
import { dayOfAnswer, isDatedBefore } from './day-of-answer.ts';
import type { Issue } from './issue.ts';
import { keepAsked } from './keep-asked.ts';
import type { Check, RecordType } from './record-type.ts';

/**
 * Everything that is wrong with the answers of one record, at once and in the order of the form. To be saved it needs
 * little; to be completed, all that is asked, and what must hold between its fields. `now` is today (`YYYY-MM-DD`) or
 * this moment (ISO text in UTC), from which the future begins.
 */
export function checkAnswers(type: RecordType, answers: Answers, level: Level, now: string): readonly Issue[] {
  const happened = dayOfAnswer(answers[type.happenedOn]);
  const happenedOn = happened === undefined ? undefined : isoDay(happened);
  return inFormOrder(type, [
    ...checkEach(type, answers, { path: '', lead: '' }, { level, now, happenedOn }),
    ...(level === 'complete' ? brokenChecks(type, keepAsked(type, answers)) : []),
  ]);
}

/** What reading a form found and what checking its answers found, each fault told once: what could not be read is not also missing. */
export function mergeIssues(type: RecordType, reading: readonly Issue[], checking: readonly Issue[]): readonly Issue[] {
  const told = new Set(reading.map((issue) => issue.field));
  return inFormOrder(type, [...reading, ...checking.filter((issue) => !told.has(issue.field))]);
}

/** True when what a check asks for does not hold of the answers, or of the facts of a record. */
export function isBroken({ only, must }: Check, answers: Answers): boolean {
  if (only !== undefined && !holds(only, answers)) return false;
  if (must.rule === 'holds') return !holds(must.condition, answers);
  return isDatedBefore(answers[must.later], answers[must.earlier]);
}

function brokenChecks(type: RecordType, answers: Answers): readonly Issue[] {
  return type.checks
    .filter((check) => isBroken(check, answers))
    .map(({ code, severity, field, message, because }) => ({ code, severity, field, message, because }));
}

/** Issues in the order in which a worker meets their questions, and row by row. */
function inFormOrder(type: RecordType, issues: readonly Issue[]): readonly Issue[] {
  const order = [...type.sections.flatMap((section) => section.fields), ...Object.keys(type.fields)];
  const place = ({ field = '' }: Issue): readonly [number, number] => {
    const [, name = '', row = '-1'] = /^([^[.]*)(?:\[(\d+)\])?/.exec(field) ?? [];
    return [order.indexOf(name), Number(row)];
  };
  return issues.toSorted((one, other) => {
    const [[field, row], [otherField, otherRow]] = [place(one), place(other)];
    return field - otherField || row - otherRow;
  });
}
