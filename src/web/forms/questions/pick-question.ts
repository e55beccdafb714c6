import {
  acceptsRole,
  type PersonField,
  type RecordField,
  type TeamField,
  type WorkerField,
} from '#domain/definition/field.ts';
import type { Html } from '#web/components/html.ts';
import { type SelectItem, select } from '#web/components/select.ts';
import { boxed, firstTyped, type Question } from '../question.ts';

type PickField = WorkerField | TeamField | PersonField | RecordField;

/** Somebody or something on the record, picked from those there are. */
export function pickQuestion(question: Question<PickField>): Html {
  const value = firstTyped(question);
  const offered = offeredTo(question);
  const isOffered = value === '' || offered.some((item) => item.value === value);
  const held: readonly SelectItem[] = isOffered ? [] : [{ value, text: heldText(question, value) }];
  return select({ ...boxed(question), value, items: [{ value: '', text: 'Choose one' }, ...offered, ...held] });
}

/** A child’s own question offers the records of that child alone: an event of a brother is not an event of theirs. */
function offeredTo({ field, name, around }: Question<PickField>): readonly SelectItem[] {
  if (field.kind === 'worker') return acceptedBy(field, around.choices.worker);
  if (field.kind !== 'record') return around.choices[field.kind];
  const [, child] = /^own\.([^.]+)\./.exec(name) ?? [];
  return child === undefined ? Object.values(around.choices.record).flat() : (around.choices.record[child] ?? []);
}

/** Whoever works here and plays the part that is asked for, as recording demands: “Which manager?” offers managers. */
function acceptedBy(field: WorkerField, workers: Question['around']['choices']['worker']): readonly SelectItem[] {
  return workers
    .filter(({ active, role }) => active && acceptsRole(field, role))
    .map(({ id, name }) => ({ value: id, text: name }));
}

/** An answer that could not be chosen anew keeps its name: people change their roles, and leave. */
function heldText({ field, around }: Question<PickField>, value: string): string {
  const worker = field.kind === 'worker' ? around.choices.worker.find(({ id }) => id === value) : undefined;
  return worker?.name ?? 'No longer in the list';
}
