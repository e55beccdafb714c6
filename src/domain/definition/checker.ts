import { type Condition, fieldsOf } from './condition.ts';
import type { Field, Fields, GroupsField } from './field.ts';
import type { RecordType } from './record-type.ts';
import type { Timescale } from './timescale.ts';

/** A fault in a definition, with the path to it: `contact.only.grade`. */
export interface DefinitionFault {
  readonly path: string;
  readonly fault: string;
}

/** Reads every definition and reports every fault together, each with its path. The server refuses to start on one. */
export function checkDefinitions(types: readonly RecordType[]): readonly DefinitionFault[] {
  return [
    ...repeated(types.map((type) => type.id)).map((id) => fault(id, 'two record types have this id')),
    ...repeated(types.flatMap((type) => type.timescales.map((clock) => clock.id))).map((id) =>
      fault(id, 'two timescales have this id'),
    ),
    ...repeated(types.flatMap((type) => type.checks.map((check) => check.code))).map((id) =>
      fault(id, 'two checks have this code'),
    ),
    ...types.flatMap((type) => checkType(type, types)),
  ];
}

function checkType(type: RecordType, types: readonly RecordType[]): readonly DefinitionFault[] {
  return [
    ...checkIdentity(type),
    ...checkFields(type),
    ...checkSections(type),
    ...checkConditions(type),
    ...checkRules(type),
    ...checkTimescales(type, types),
    ...checkTransitions(type, types),
    ...checkSignOff(type),
    ...checkLine(type),
  ];
}

function checkIdentity(type: RecordType): readonly DefinitionFault[] {
  const found: DefinitionFault[] = [];
  if (!/^[a-z][a-z0-9-]*$/.test(type.id)) found.push(fault(type.id, 'an id is lower-case words joined by hyphens'));
  if (!Number.isInteger(type.version) || type.version < 1) {
    found.push(fault(`${type.id}.version`, 'a version is a whole number from 1'));
  }
  const happened = type.fields[type.happenedOn];
  if (happened === undefined) found.push(fault(`${type.id}.happenedOn`, `there is no field "${type.happenedOn}"`));
  else if (happened.kind !== 'date' && happened.kind !== 'instant') {
    found.push(fault(`${type.id}.happenedOn`, `"${type.happenedOn}" is neither a date nor an instant`));
  } else if (happened.required !== 'save') {
    found.push(
      fault(
        `${type.id}.happenedOn`,
        `"${type.happenedOn}" must be required to save: a record without a day has no place`,
      ),
    );
  }
  return found;
}

function checkFields(type: RecordType): readonly DefinitionFault[] {
  return Object.entries(type.fields).flatMap(([name, field]) => {
    const path = `${type.id}.fields.${name}`;
    return [
      ...(field.ask.trim() === '' ? [fault(path, 'a field must ask something')] : []),
      ...(field.setBy !== undefined && field.required !== undefined
        ? [fault(path, 'what a step sets cannot be required of the worker')]
        : []),
      ...checkCodes(path, field),
      ...(field.kind === 'groups' ? checkGroup(path, field) : []),
    ];
  });
}

function checkCodes(path: string, field: Field): readonly DefinitionFault[] {
  if (field.kind !== 'code' && field.kind !== 'codes') return [];
  const found = repeated(field.set.codes.map((each) => each.code)).map((each) =>
    fault(path, `code set "${field.set.id}" holds "${each}" twice`),
  );
  if (field.set.codes.length === 0) found.push(fault(path, `code set "${field.set.id}" is empty`));
  if (field.kind === 'codes' && field.alone !== undefined && !hasCode(field, field.alone)) {
    found.push(fault(path, `"${field.alone}" is not a code of "${field.set.id}"`));
  }
  return found;
}

function checkGroup(path: string, field: GroupsField): readonly DefinitionFault[] {
  return [
    ...Object.entries(field.fields).flatMap(([name, each]) => checkCodes(`${path}.${name}`, each)),
    ...Object.entries(field.only ?? {}).flatMap(([name, condition]) => [
      ...(name in field.fields ? [] : [fault(`${path}.only.${name}`, `there is no field "${name}"`)]),
      ...(condition === undefined ? [] : checkCondition(`${path}.only.${name}`, condition, field.fields)),
    ]),
  ];
}

function checkSections(type: RecordType): readonly DefinitionFault[] {
  const placed = type.sections.flatMap((section) => section.fields);
  return [
    ...repeated(placed).map((name) => fault(`${type.id}.sections`, `"${name}" is asked twice`)),
    ...placed
      .filter((name) => !(name in type.fields))
      .map((name) => fault(`${type.id}.sections`, `there is no field "${name}"`)),
    ...Object.entries(type.fields)
      .filter(([name, field]) => field.setBy === undefined && !placed.includes(name))
      .map(([name]) => fault(`${type.id}.sections`, `"${name}" stands under no heading, so nobody would be asked it`)),
  ];
}

function checkConditions(type: RecordType): readonly DefinitionFault[] {
  return Object.entries(type.only).flatMap(([name, condition]) => {
    const path = `${type.id}.only.${name}`;
    if (!(name in type.fields)) return [fault(path, `there is no field "${name}"`)];
    if (condition === undefined) return [];
    const circle = fieldsOf(condition).includes(name) ? [fault(path, `"${name}" cannot depend on itself`)] : [];
    return [...circle, ...checkCondition(path, condition, type.fields)];
  });
}

function checkRules(type: RecordType): readonly DefinitionFault[] {
  return type.checks.flatMap((check) => {
    const path = `${type.id}.checks.${check.code}`;
    const rule = check.must;
    const named = rule.rule === 'not before' ? [rule.later, rule.earlier] : [];
    return [
      ...[check.field, ...named]
        .filter((name) => !(name in type.fields))
        .map((name) => fault(path, `there is no field "${name}"`)),
      ...named
        .filter((name) => name in type.fields && !isTimed(type.fields[name]))
        .map((name) => fault(path, `"${name}" is not a date`)),
      ...(rule.rule === 'holds' ? checkCondition(path, rule.condition, type.fields) : []),
      ...(check.only === undefined ? [] : checkCondition(path, check.only, type.fields)),
    ];
  });
}

function checkTimescales(type: RecordType, types: readonly RecordType[]): readonly DefinitionFault[] {
  return type.timescales.flatMap((clock) => {
    const path = `${type.id}.timescales.${clock.id}`;
    return [
      ...checkStart(path, clock, type, types),
      ...(isTimed(type.fields[clock.to]) ? [] : [fault(path, `"${clock.to}" is no date or instant to stop on`)]),
      ...(clock.limit.values.length === 0 ? [fault(path, 'a limit has no value')] : []),
      ...repeated(clock.limit.values.map((value) => value.from)).map((from) =>
        fault(path, `two values of the limit begin on ${from}`),
      ),
      ...(clock.only === undefined ? [] : checkCondition(path, clock.only, type.fields)),
      ...(clock.only !== undefined && clock.notApplicable === undefined
        ? [fault(path, 'a clock that may not apply must say why, in notApplicable')]
        : []),
      ...(clock.supersededBy !== undefined && types.every((other) => other.id !== clock.supersededBy)
        ? [fault(path, `there is no record type "${clock.supersededBy}"`)]
        : []),
    ];
  });
}

function checkStart(
  path: string,
  clock: Timescale,
  type: RecordType,
  types: readonly RecordType[],
): readonly DefinitionFault[] {
  const { from } = clock;
  if (!('preceding' in from)) {
    return isTimed(type.fields[from.field]) ? [] : [fault(path, `"${from.field}" is no date or instant to start on`)];
  }
  const preceding = types.find((other) => other.id === from.preceding);
  if (preceding === undefined) return [fault(path, `there is no record type "${from.preceding}"`)];
  return isTimed(preceding.fields[from.field])
    ? []
    : [fault(path, `"${from.preceding}.${from.field}" is no date or instant to start on`)];
}

function checkTransitions(type: RecordType, types: readonly RecordType[]): readonly DefinitionFault[] {
  return type.transitions.flatMap((transition) => {
    const path = `${type.id}.transitions.${transition.to.id}`;
    const carried = Object.entries(transition.carries ?? {});
    return [
      ...(types.includes(transition.to) ? [] : [fault(path, `"${transition.to.id}" is not one of the record types`)]),
      ...(transition.by.length === 0 ? [fault(path, 'nobody may take this step')] : []),
      ...(transition.when === undefined ? [] : checkCondition(path, transition.when, type.fields)),
      ...carried.flatMap(([target, source]) =>
        checkCarried(path, type.fields[source], source, transition.to.fields[target], target),
      ),
    ];
  });
}

function checkCarried(
  path: string,
  from: Field | undefined,
  source: string,
  to: Field | undefined,
  target: string,
): readonly DefinitionFault[] {
  if (from === undefined) return [fault(path, `there is no field "${source}" to carry`)];
  if (to === undefined) return [fault(path, `there is no field "${target}" to carry to`)];
  const sameKind = from.kind === to.kind || (isTimed(from) && isTimed(to));
  return sameKind ? [] : [fault(path, `"${source}" is a ${from.kind} and cannot start "${target}", a ${to.kind}`)];
}

function checkSignOff(type: RecordType): readonly DefinitionFault[] {
  const { signOff } = type;
  if (signOff === undefined) return [];
  const path = `${type.id}.signOff`;
  return [
    ...(signOff.by.length === 0 ? [fault(path, 'nobody may sign it off')] : []),
    ...(type.fields[signOff.onField]?.kind === 'date' ? [] : [fault(path, `"${signOff.onField}" is not a date`)]),
    ...(type.fields[signOff.byField]?.kind === 'worker' ? [] : [fault(path, `"${signOff.byField}" is not a worker`)]),
  ];
}

function checkLine(type: RecordType): readonly DefinitionFault[] {
  const path = `${type.id}.line`;
  return [...type.line.matchAll(/\{([^}]*)\}/g)].flatMap(([, name = '']) => {
    const field = type.fields[name];
    if (field === undefined) return [fault(path, `there is no field "${name}"`)];
    return field.kind === 'prose'
      ? [fault(path, `"${name}" is prose, which never leaves the record it was written in`)]
      : [];
  });
}

function checkCondition(path: string, condition: Condition, fields: Fields): readonly DefinitionFault[] {
  switch (condition.op) {
    case 'not':
      return checkCondition(path, condition.of, fields);
    case 'all':
    case 'any':
      return condition.of.flatMap((part) => checkCondition(path, part, fields));
    default:
      return checkAsked(path, condition, fields);
  }
}

function checkAsked(
  path: string,
  condition: Condition & { field: string },
  fields: Fields,
): readonly DefinitionFault[] {
  const field = fields[condition.field];
  if (field === undefined) return [fault(path, `there is no field "${condition.field}"`)];
  if (condition.op === 'isAnswered') return [];
  const values = condition.op === 'is' ? [condition.value] : condition.op === 'isOneOf' ? condition.values : [];
  return values
    .filter((value) => !mayBe(field, value))
    .map((value) => fault(path, `"${condition.field}" is never "${value}"`));
}

function mayBe(field: Field, value: string): boolean {
  if (field.kind === 'yes-no') return value === 'yes' || value === 'no';
  return (field.kind === 'code' || field.kind === 'codes') && hasCode(field, value);
}

function hasCode(field: Extract<Field, { kind: 'code' | 'codes' }>, code: string): boolean {
  return field.set.codes.some((each) => each.code === code);
}

function isTimed(field: Field | undefined): boolean {
  return field?.kind === 'date' || field?.kind === 'instant';
}

function repeated(values: readonly string[]): string[] {
  return [...new Set(values.filter((value, index) => values.indexOf(value) !== index))];
}

function fault(path: string, sentence: string): DefinitionFault {
  return { path, fault: sentence };
}
