/**
 * Whether a condition holds, given a way to find the answers to a field. It says the same as `holds` in
 * src/domain/definition/condition.ts, to which a test holds it.
 */
export function holds(condition, answersTo) {
  switch (condition.op) {
    case 'is':
      return answersTo(condition.field).includes(condition.value);
    case 'isOneOf':
      return answersTo(condition.field).some((answer) => condition.values.includes(answer));
    case 'isAnswered':
      return answersTo(condition.field).some((answer) => answer !== '');
    case 'not':
      return !holds(condition.of, answersTo);
    case 'all':
      return condition.of.every((part) => holds(part, answersTo));
    case 'any':
      return condition.of.some((part) => holds(part, answersTo));
    default:
      throw new Error(`"${condition.op}" is not a condition this page knows`);
  }
}

/** Whether a control called `name` is part of the answer to `field`: a date's day, a row of a list. */
export function belongsTo(name, field) {
  return name === field || ['-', '.', '['].some((mark) => name.startsWith(field + mark));
}
