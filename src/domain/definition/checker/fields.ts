import { parseDay } from '#domain/time/day.ts';
import { fieldsOf } from '../condition.ts';
import type { CodeField, CodesField, Field, GroupsField } from '../field.ts';
import type { RecordType } from '../record-type.ts';
import { checkCondition, checkOnly } from './conditions.ts';
import { type DefinitionFault, fault, faultIf, repeated } from './fault.ts';

/** The faults of the fields of a record type, each by itself. */
export function checkFields(type: RecordType): readonly DefinitionFault[] {
  return Object.entries(type.fields).flatMap(([name, field]) => checkField(`${type.id}.fields.${name}`, name, field));
}

/** The faults of the headings: every field asked stands under exactly one, and what is each child's own stands apart. */
export function checkSections(type: RecordType): readonly DefinitionFault[] {
  const path = `${type.id}.sections`;
  const placed = type.sections.flatMap((section) => section.fields);
  const unplaced = Object.keys(type.fields).filter((name) => isAsked(type.fields[name]) && !placed.includes(name));
  return [
    ...repeated(placed).map((name) => fault(path, `"${name}" is asked twice`)),
    ...placed
      .filter((name) => !Object.hasOwn(type.fields, name))
      .map((name) => fault(path, `there is no field "${name}"`)),
    ...placed
      .filter((name) => type.fields[name]?.setBy !== undefined)
      .map((name) => fault(path, `"${name}" is set by a step, so nobody may be asked it`)),
    ...unplaced.map((name) => fault(path, `"${name}" stands under no heading, so nobody would be asked it`)),
    ...type.sections.flatMap((section) => checkOwn(path, type, section.title, section.fields)),
  ];
}

/** The faults of answers shared by all children that hang on an answer each child has of their own. */
export function checkShared(type: RecordType): readonly DefinitionFault[] {
  if (!type.forSeveralChildren) return [];
  return Object.entries(type.only).flatMap(([name, condition]) => {
    if (condition === undefined || type.fields[name]?.own === true) return [];
    return fieldsOf(condition)
      .filter((asked) => type.fields[asked]?.own === true)
      .map((asked) =>
        fault(
          `${type.id}.only.${name}`,
          `"${name}" is the same for every child and cannot hang on "${asked}", which is not`,
        ),
      );
  });
}

function checkOwn(path: string, type: RecordType, title: string, names: readonly string[]): readonly DefinitionFault[] {
  const own = names.filter((name) => type.fields[name]?.own === true);
  const isMixed = type.forSeveralChildren && own.length > 0 && own.length < names.length;
  return faultIf(isMixed, path, `"${title}" mixes what is the same for every child with what is each child’s own`);
}

function isAsked(field: Field | undefined): boolean {
  return field !== undefined && field.setBy === undefined;
}

function checkField(path: string, name: string, field: Field): readonly DefinitionFault[] {
  return [
    ...faultIf(!/^[a-z][A-Za-z0-9]*$/.test(name), path, 'a field is named in letters and figures, from a small letter'),
    ...faultIf(field.ask.trim() === '', path, 'a field must ask something'),
    ...faultIf(
      field.setBy !== undefined && field.required !== undefined,
      path,
      'what a step sets cannot be required of the worker',
    ),
    ...checkUsual(path, field),
    ...(field.kind === 'code' || field.kind === 'codes' ? checkCodes(path, field) : []),
    ...(field.kind === 'groups' ? checkGroup(path, field) : []),
    ...faultIf(
      field.kind === 'worker' && field.roles?.length === 0,
      path,
      'nobody could be chosen: name a role, or none',
    ),
  ];
}

function checkUsual(path: string, field: Field): readonly DefinitionFault[] {
  const { usual, own } = field;
  if (usual === undefined) return [];
  return [
    ...faultIf(
      !usualsOf(field).includes(usual),
      path,
      `"${usual}" cannot be what it usually is: it is no answer to this question`,
    ),
    ...faultIf(own === true, path, 'what is of each child alone is answered for each child, never put in'),
  ];
}

function usualsOf(field: Field): readonly string[] {
  switch (field.kind) {
    case 'code':
      return field.set.codes.map(({ code }) => code);
    case 'yes-no':
      return ['yes', 'no'].filter((answer) => answer !== field.reasonFor);
    case 'date':
      return ['today'];
    case 'instant':
      return ['now'];
    case 'worker':
      return ['the writer'];
    default:
      return [];
  }
}

function checkGroup(path: string, field: GroupsField): readonly DefinitionFault[] {
  return [
    ...faultIf(Object.keys(field.fields).length === 0, path, 'a group must ask something'),
    ...faultIf(field.each.trim() === '', path, 'a group must have a name for each of its rows'),
    ...faultIf(
      field.atLeast !== undefined && field.required === undefined,
      path,
      'a list that must hold some must be required',
    ),
    ...Object.entries(field.fields).flatMap(([name, each]) => checkField(`${path}.${name}`, name, each)),
    ...Object.entries(field.fields)
      .filter(([, each]) => each.setBy !== undefined || each.own !== undefined)
      .map(([name]) => fault(`${path}.${name}`, 'who answers, and for whom, is said of the whole list')),
    ...checkQuoted(path, field),
    ...checkCondition(`${path}.carriedWhile`, field.carriedWhile, field.fields),
    ...checkOnly(path, field),
  ];
}

function checkQuoted(path: string, { fields, keepsId }: GroupsField): readonly DefinitionFault[] {
  return Object.entries(fields).flatMap(([name, each]) => [
    ...faultIf(
      keepsId !== undefined && name === 'id',
      `${path}.${name}`,
      'the id of a row is made and kept, never asked',
    ),
    ...faultIf(
      each.quoted === true && keepsId !== 'carried',
      `${path}.${name}`,
      'only a row that was handed on can quote',
    ),
    ...faultIf(
      each.quoted === true && each.required !== undefined,
      `${path}.${name}`,
      'what is quoted cannot be required of the worker',
    ),
  ]);
}

function checkCodes(path: string, { set, ...field }: CodeField | CodesField): readonly DefinitionFault[] {
  const alone = field.kind === 'codes' ? field.alone : undefined;
  const dates = set.codes.flatMap(({ from, until }) => [from, until]).filter((date) => date !== undefined);
  const backwards = set.codes.filter(({ from, until }) => from !== undefined && until !== undefined && until <= from);
  return [
    ...repeated(set.codes.map((each) => each.code)).map((each) =>
      fault(path, `code set "${set.id}" holds "${each}" twice`),
    ),
    ...faultIf(set.codes.length === 0, path, `code set "${set.id}" is empty`),
    ...dates
      .filter((date) => parseDay(date) === undefined)
      .map((date) => fault(path, `code set "${set.id}" has the date "${date}", which is none`)),
    ...backwards.map((each) => fault(path, `code "${each.code}" of "${set.id}" ends before it begins`)),
    ...faultIf(
      alone !== undefined && set.codes.every((each) => each.code !== alone),
      path,
      `"${alone}" is not a code of "${set.id}"`,
    ),
  ];
}
