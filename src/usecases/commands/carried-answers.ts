import type { Answers } from '#domain/definition/answers.ts';
import { isAnswer } from '#domain/definition/condition.ts';
import { dayOfAnswer } from '#domain/definition/day-of-answer.ts';
import type { Field, Fields } from '#domain/definition/field.ts';
import { isAnswers } from '#domain/definition/keep-asked.ts';
import type { Transition } from '#domain/definition/record-type.ts';
import { isoDay } from '#domain/time/day.ts';

/** The answers that go with a step from one record to the next. They are shown with where they came from, and may be changed. */
export function carriedAnswers({ to, carries = {} }: Transition, preceding: Answers): Answers {
  return Object.fromEntries(
    Object.entries(carries).flatMap(([target, source]) => {
      const value = takenBy(to.fields[target], preceding[source]);
      return isAnswer(value) ? [[target, value]] : [];
    }),
  );
}

function takenBy(field: Field | undefined, value: unknown): unknown {
  if (field?.kind === 'date') return dayOnly(value);
  if (field?.kind !== 'groups' || !Array.isArray(value)) return value;
  // Of a row goes along what the next record asks of its own rows, and nothing else.
  return value.filter(isAnswers).map((row) => ownAnswersOf(field.fields, row));
}

function ownAnswersOf(fields: Fields, row: Answers): Answers {
  return Object.fromEntries(Object.keys(fields).flatMap((name) => (isAnswer(row[name]) ? [[name, row[name]]] : [])));
}

function dayOnly(value: unknown): string | undefined {
  const day = dayOfAnswer(value);
  return day === undefined ? undefined : isoDay(day);
}
