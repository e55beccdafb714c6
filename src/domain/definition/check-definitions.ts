import { checkCondition, checkOnly } from './checker/conditions.ts';
import { type DefinitionFault, fault, faultIf, repeated } from './checker/fault.ts';
import { checkFields, checkSections, checkShared } from './checker/fields.ts';
import { checkRecurring } from './checker/recurring.ts';
import { checkLine, checkRules, isDated } from './checker/rules.ts';
import { checkLimits, checkTimescales } from './checker/timescales.ts';
import { checkSignOff, checkTransitions } from './checker/transitions.ts';
import { answerRules } from './checking/answer-issue.ts';
import type { RecordType } from './record-type.ts';

const ID = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

/** Reads every definition and reports every fault together, each with its path. The server refuses to start on one. */
export function checkDefinitions(types: readonly RecordType[]): readonly DefinitionFault[] {
  return [
    ...checkIds(types),
    ...checkLimits(types),
    ...checkRecurring(types),
    ...types.flatMap((type) => checkType(type, types)),
  ];
}

function checkType(type: RecordType, types: readonly RecordType[]): readonly DefinitionFault[] {
  return [
    ...checkIdentity(type),
    ...checkHappenedOn(type),
    ...checkFields(type),
    ...checkSections(type),
    ...checkOnly(type.id, type),
    ...checkShared(type),
    ...checkRules(type),
    ...checkTimescales(type, types),
    ...checkTransitions(type, types),
    ...checkSignOff(type),
    ...checkLine(type),
  ];
}

function checkIds(types: readonly RecordType[]): readonly DefinitionFault[] {
  const clocks = types.flatMap((type) => type.timescales.map((clock) => clock.id));
  const codes = types.flatMap((type) => type.checks.map((check) => check.code));
  return [
    ...repeated(types.map((type) => type.id)).map((id) => fault(id, 'two record types have this id')),
    ...repeated(clocks).map((id) => fault(id, 'two timescales have this id')),
    ...repeated(codes).map((id) => fault(id, 'two checks have this code')),
    ...codes.filter((code) => code in answerRules).map((code) => fault(code, 'every field already has this code')),
    ...[...types.map((type) => type.id), ...clocks, ...codes]
      .filter((id) => !ID.test(id))
      .map((id) => fault(id, 'an id is lower-case words joined by hyphens')),
  ];
}

function checkIdentity(type: RecordType): readonly DefinitionFault[] {
  return [
    ...faultIf(
      !Number.isInteger(type.version) || type.version < 1,
      `${type.id}.version`,
      'a version is a whole number from 1',
    ),
    ...(['title', 'plural', 'purpose', 'basis'] as const)
      .filter((part) => type[part].trim() === '')
      .map((part) => fault(`${type.id}.${part}`, 'it must say something')),
    ...(typeof type.inChronology === 'object'
      ? checkCondition(`${type.id}.inChronology`, type.inChronology, type.fields)
      : []),
  ];
}

function checkHappenedOn({ id, fields, only, happenedOn }: RecordType): readonly DefinitionFault[] {
  const path = `${id}.happenedOn`;
  const field = fields[happenedOn];
  if (field === undefined) return [fault(path, `there is no field "${happenedOn}"`)];
  if (!isDated(field)) return [fault(path, `"${happenedOn}" is neither a date nor an instant`)];
  const isCertain = field.required === 'save' && only[happenedOn] === undefined;
  const why = 'a record without a day has no place';
  return faultIf(!isCertain, path, `"${happenedOn}" must be required to save, and always be asked: ${why}`);
}
