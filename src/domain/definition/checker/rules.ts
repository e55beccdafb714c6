import type { Field } from '../field.ts';
import { namesIn } from '../in-words.ts';
import type { Check, RecordType } from '../record-type.ts';
import { checkCondition } from './conditions.ts';
import { type DefinitionFault, fault, faultIf } from './fault.ts';

/** The faults of the checks between fields. */
export function checkRules(type: RecordType): readonly DefinitionFault[] {
  return type.checks.flatMap((check) => checkRule(`${type.id}.checks.${check.code}`, type, check));
}

/** The faults of the line in the chronology: no story in it, and what may be missing in brackets. */
export function checkLine(type: RecordType): readonly DefinitionFault[] {
  const path = `${type.id}.line`;
  const outside = namesIn(type.line.replace(/\[[^\]]*\]/g, ''));
  return [
    ...faultIf(
      !/^[^[\]{}]*(?:(?:\[[^[\]]*\]|\{[^[\]{}]*\})[^[\]{}]*)*$/.test(type.line),
      path,
      'its brackets do not pair',
    ),
    ...namesIn(type.line).flatMap((name) => checkInLine(path, name, type.fields[name])),
    ...outside
      .filter((name) => !isAlwaysAnswered(type, name))
      .map((name) => fault(path, `"${name}" may be missing: put what is said of it in square brackets`)),
  ];
}

/** True for a field that holds a day: a date, or a date and time. */
export function isDated(field: Field | undefined): boolean {
  return field?.kind === 'date' || field?.kind === 'instant';
}

function checkRule(path: string, type: RecordType, { must, only, ...check }: Check): readonly DefinitionFault[] {
  const compared = must.rule === 'not before' ? [must.later, must.earlier] : [];
  return [
    ...[check.field, ...compared]
      .filter((name) => !Object.hasOwn(type.fields, name))
      .map((name) => fault(path, `there is no field "${name}"`)),
    ...compared
      .filter((name) => Object.hasOwn(type.fields, name) && !isDated(type.fields[name]))
      .map((name) => fault(path, `"${name}" is not a date`)),
    ...(must.rule === 'holds' ? checkCondition(path, must.condition, type.fields) : []),
    ...checkCondition(path, only, type.fields),
    ...faultIf(check.message.trim() === '' || check.because.trim() === '', path, 'it must say what is wrong, and why'),
  ];
}

function checkInLine(path: string, name: string, field: Field | undefined): readonly DefinitionFault[] {
  if (field === undefined) return [fault(path, `there is no field "${name}"`)];
  return faultIf(field.kind === 'prose', path, `"${name}" is prose, which never leaves the record it was written in`);
}

function isAlwaysAnswered(type: RecordType, name: string): boolean {
  const field = type.fields[name];
  return field === undefined || (field.required === 'save' && type.only[name] === undefined);
}
