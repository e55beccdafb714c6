import type { Field } from '../field.ts';
import type { RecordType } from '../record-type.ts';
import { type DefinitionFault, fault } from './fault.ts';

/** A fault for each question that another record type asks in the same words without saying what becomes of the earlier answer: nobody is asked twice by accident. */
export function checkRecurring(
  types: readonly Pick<RecordType, 'id' | 'fields' | 'recurs'>[],
): readonly DefinitionFault[] {
  const asked = types.flatMap((type) =>
    Object.entries(type.fields).flatMap(([name, field]) =>
      field.setBy === undefined ? [{ type, name, field, words: wordsOf(field) }] : [],
    ),
  );
  const byWords = Map.groupBy(asked, ({ words }) => words);
  return asked.flatMap(({ type, name, field, words }) => {
    const others = [...new Set((byWords.get(words) ?? []).map((each) => each.type.id))].filter((id) => id !== type.id);
    if (others.length === 0 || (field.recurs ?? type.recurs) !== undefined) return [];
    return [
      fault(
        `${type.id}.fields.${name}`,
        `${others.join(' and ')} asks “${field.ask}” too: say what it means that it was answered before`,
      ),
    ];
  });
}

/** True when two fields ask the same question, whatever the record type. */
export function isSameQuestion(one: Field, other: Field): boolean {
  return one.kind === other.kind && wordsOf(one) === wordsOf(other);
}

function wordsOf({ ask }: Field): string {
  return ask.trim().toLowerCase();
}
