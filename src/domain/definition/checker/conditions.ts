import { type Condition, fieldsOf } from '../condition.ts';
import type { Field, Fields } from '../field.ts';
import type { Questions } from '../keep-asked.ts';
import { type DefinitionFault, fault, faultIf } from './fault.ts';

/** The faults of the conditions under which fields are asked: names that are none, answers that cannot be, and circles. */
export function checkOnly(path: string, { fields, only = {} }: Questions): readonly DefinitionFault[] {
  return Object.entries(only).flatMap(([name, condition]) => {
    const at = `${path}.only.${name}`;
    if (!Object.hasOwn(fields, name)) return [fault(at, `there is no field "${name}"`)];
    if (condition === undefined) return [];
    const circle = dependsOnItself(name, only);
    return [...faultIf(circle, at, `"${name}" cannot depend on itself`), ...checkCondition(at, condition, fields)];
  });
}

/** The faults of one condition: fields that are none, and answers a field can never have. */
export function checkCondition(
  path: string,
  condition: Condition | undefined,
  fields: Fields,
): readonly DefinitionFault[] {
  if (condition === undefined) return [];
  switch (condition.op) {
    case 'not':
      return checkCondition(path, condition.of, fields);
    case 'all':
    case 'any':
      return [
        ...faultIf(condition.of.length === 0, path, `"${condition.op}" of no conditions says nothing`),
        ...condition.of.flatMap((part) => checkCondition(path, part, fields)),
      ];
    default:
      return checkAsked(path, condition, fields);
  }
}

function checkAsked(
  path: string,
  condition: Condition & { readonly field: string },
  fields: Fields,
): readonly DefinitionFault[] {
  const field = fields[condition.field];
  if (field === undefined) return [fault(path, `there is no field "${condition.field}"`)];
  if (condition.op === 'isAnswered') return [];
  const values = condition.op === 'is' ? [condition.value] : condition.op === 'isOneOf' ? condition.values : [];
  return [
    ...faultIf(values.length === 0, path, `"${condition.field}" is never one of no answers`),
    ...values
      .filter((value) => !mayBe(field, value))
      .map((value) => fault(path, `"${condition.field}" is never "${value}"`)),
  ];
}

function mayBe(field: Field, value: string): boolean {
  if (field.kind === 'yes-no') return value === 'yes' || value === 'no';
  return (field.kind === 'code' || field.kind === 'codes') && field.set.codes.some((each) => each.code === value);
}

function dependsOnItself(name: string, only: Readonly<Record<string, Condition | undefined>>): boolean {
  const reached = new Set<string>();
  const reach = (from: string): void => {
    const condition = only[from];
    for (const next of condition === undefined ? [] : fieldsOf(condition)) {
      if (reached.has(next)) continue;
      reached.add(next);
      reach(next);
    }
  };
  reach(name);
  return reached.has(name);
}
