/**
 * A condition over the answers of one record. One condition decides whether a field is shown, required, stored and
 * validated, so the four can never disagree. It is data: the server, the browser and the data dictionary all read it.
 */
export type Condition<Name extends string = string> =
  | { readonly op: 'is'; readonly field: Name; readonly value: string }
  | { readonly op: 'isOneOf'; readonly field: Name; readonly values: readonly string[] }
  | { readonly op: 'isAnswered'; readonly field: Name }
  | { readonly op: 'not'; readonly of: Condition<Name> }
  | { readonly op: 'all'; readonly of: readonly Condition<Name>[] }
  | { readonly op: 'any'; readonly of: readonly Condition<Name>[] };

/** The field has exactly this code; for a yes/no, this answer; for a list of codes, this code among them. */
export function is<const Name extends string>(field: Name, value: string): Condition<Name> {
  return { op: 'is', field, value };
}

/** The field has one of these codes. */
export function isOneOf<const Name extends string>(field: Name, ...values: readonly string[]): Condition<Name> {
  return { op: 'isOneOf', field, values };
}

/** The field has an answer, whatever it is. */
export function isAnswered<const Name extends string>(field: Name): Condition<Name> {
  return { op: 'isAnswered', field };
}

/** The condition does not hold. */
export function not<Name extends string>(of: Condition<Name>): Condition<Name> {
  return { op: 'not', of };
}

/** Every one of the conditions holds. */
export function all<Name extends string>(...of: readonly Condition<Name>[]): Condition<Name> {
  return { op: 'all', of };
}

/** At least one of the conditions holds. */
export function any<Name extends string>(...of: readonly Condition<Name>[]): Condition<Name> {
  return { op: 'any', of };
}

/** True when the condition holds for the answers. A field without an answer is neither anything nor one of anything. */
export function holds(condition: Condition, answers: Readonly<Record<string, unknown>>): boolean {
  switch (condition.op) {
    case 'is':
      return codesIn(answers[condition.field]).includes(condition.value);
    case 'isOneOf':
      return codesIn(answers[condition.field]).some((code) => condition.values.includes(code));
    case 'isAnswered':
      return isAnswer(answers[condition.field]);
    case 'not':
      return !holds(condition.of, answers);
    case 'all':
      return condition.of.every((part) => holds(part, answers));
    case 'any':
      return condition.of.some((part) => holds(part, answers));
  }
}

/** True for anything but nothing: no value, an empty text and an empty list are no answer. */
export function isAnswer(value: unknown): boolean {
  if (value === undefined || value === null || value === '') return false;
  return !(Array.isArray(value) && value.length === 0);
}

/** The fields a condition asks about. */
export function fieldsOf(condition: Condition): readonly string[] {
  if ('field' in condition) return [condition.field];
  return condition.op === 'not' ? fieldsOf(condition.of) : condition.of.flatMap(fieldsOf);
}

function codesIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.filter((item): item is string => typeof item === 'string');
  if (typeof value === 'object' && value !== null && 'answer' in value && typeof value.answer === 'string') {
    return [value.answer];
  }
  return [];
}
