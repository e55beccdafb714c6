import type { DateField, InstantField } from '#domain/definition/field.ts';
import { type DatePart, dateInput } from '#web/components/date-input.ts';
import type { Html } from '#web/components/html.ts';
import { chosen, type Question } from '../question.ts';

const DATE: readonly DatePart[] = [{ name: 'day' }, { name: 'month' }, { name: 'year' }];
const TIME: DatePart = { name: 'time', label: 'Time', classes: 'govuk-input--width-5', inputmode: 'text' };

/** A date, typed in three boxes. */
export function dateQuestion(question: Question<DateField>): Html {
  return boxes(question, DATE);
}

/** A date and the time of the clock, typed in four boxes. */
export function instantQuestion(question: Question<InstantField>): Html {
  return boxes(question, [...DATE, TIME]);
}

function boxes(question: Question, items: readonly DatePart[]): Html {
  const { name, around } = question;
  const values = Object.fromEntries(
    items.map((part) => [`${name}-${part.name}`, around.typed(`${name}-${part.name}`)[0]]),
  );
  return dateInput({ ...chosen(question), id: name, namePrefix: name, items, values });
}
