import type { Answers } from '#domain/definition/answers.ts';
import { isAnswer } from '#domain/definition/condition.ts';
import { dayOfAnswer } from '#domain/definition/day-of-answer.ts';
import type { Field } from '#domain/definition/field.ts';
import { handedOn } from '#domain/definition/handed-on.ts';
import type { RecordType, Transition } from '#domain/definition/record-type.ts';
import { isoDay } from '#domain/time/day.ts';

/** The answers that go with a step from one record to the next. They are shown with where they came from, and may be changed. */
export function carriedAnswers(from: RecordType, { to, carries = {} }: Transition, preceding: Answers): Answers {
  return Object.fromEntries(
    Object.entries(carries).flatMap(([target, source]) => {
      const value = valueFor(to.fields[target], from.fields[source], preceding[source]);
      return isAnswer(value) ? [[target, value]] : [];
    }),
  );
}

function valueFor(to: Field | undefined, from: Field | undefined, value: unknown): unknown {
  if (to?.kind === 'date') return dayOnly(value);
  return to?.kind === 'groups' && from?.kind === 'groups' ? handedOn(from, to, value) : value;
}

function dayOnly(value: unknown): string | undefined {
  const day = dayOfAnswer(value);
  return day === undefined ? undefined : isoDay(day);
}
