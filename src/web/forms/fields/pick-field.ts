import type { PersonField, RecordField, TeamField, WorkerField } from '#domain/definition/field.ts';
import type { Html } from '#web/components/html.ts';
import { type SelectItem, select } from '#web/components/select.ts';
import { boxed, firstTyped, type Question } from '../question.ts';

/** Somebody or something on the record, picked from those there are. */
export function pickQuestion(question: Question<WorkerField | TeamField | PersonField | RecordField>): Html {
  const value = firstTyped(question);
  const offered = question.around.choices[question.field.kind];
  const isOffered = value === '' || offered.some((item) => item.value === value);
  const gone: readonly SelectItem[] = isOffered ? [] : [{ value, text: 'No longer in the list' }];
  return select({ ...boxed(question), value, items: [{ value: '', text: 'Choose one' }, ...offered, ...gone] });
}
