import type { Condition } from '#domain/definition/condition.ts';

/** A condition that speaks of a form's own names, for the page: a child's own answers stand under the child, those of all do not. */
export function placeCondition(condition: Condition, nameOf: (field: string) => string): Condition {
  switch (condition.op) {
    case 'not':
      return { op: 'not', of: placeCondition(condition.of, nameOf) };
    case 'all':
    case 'any':
      return { op: condition.op, of: condition.of.map((part) => placeCondition(part, nameOf)) };
    default:
      return { ...condition, field: nameOf(condition.field) };
  }
}
