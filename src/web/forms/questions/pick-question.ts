import type { PersonField, RecordField, TeamField, WorkerField } from '#domain/definition/field.ts';
import type { Html } from '#web/components/html.ts';
import { type SelectItem, select } from '#web/components/select.ts';
import { boxed, firstTyped, type Question } from '../question.ts';

type PickField = WorkerField | TeamField | PersonField | RecordField;

/** Somebody or something on the record, picked from those there are. */
export function pickQuestion(question: Question<PickField>): Html {
  const value = firstTyped(question);
  const offered = offeredTo(question);
  const isOffered = value === '' || offered.some((item) => item.value === value);
  const gone: readonly SelectItem[] = isOffered ? [] : [{ value, text: 'No longer in the list' }];
  return select({ ...boxed(question), value, items: [{ value: '', text: 'Choose one' }, ...offered, ...gone] });
}

/** A child’s own question offers the records of that child alone: an event of a brother is not an event of theirs. */
function offeredTo({ field, name, around }: Question<PickField>): readonly SelectItem[] {
  if (field.kind !== 'record') return around.choices[field.kind];
  const [, child] = /^own\.([^.]+)\./.exec(name) ?? [];
  return child === undefined ? Object.values(around.choices.record).flat() : (around.choices.record[child] ?? []);
}
