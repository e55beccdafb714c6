import type { Answers } from '#domain/definition/answers.ts';
import { isAnswer } from '#domain/definition/condition.ts';
import { dayOfAnswer } from '#domain/definition/day-of-answer.ts';
import type { Transition } from '#domain/definition/record-type.ts';
import { isoDay } from '#domain/time/day.ts';

/** The answers that go with a step from one record to the next. They are shown with where they came from, and may be changed. */
export function carriedAnswers({ to, carries = {} }: Transition, preceding: Answers): Answers {
  return Object.fromEntries(
    Object.entries(carries).flatMap(([target, source]) => {
      const value = to.fields[target]?.kind === 'date' ? dayOnly(preceding[source]) : preceding[source];
      return isAnswer(value) ? [[target, value]] : [];
    }),
  );
}

function dayOnly(value: unknown): string | undefined {
  const day = dayOfAnswer(value);
  return day === undefined ? undefined : isoDay(day);
}
