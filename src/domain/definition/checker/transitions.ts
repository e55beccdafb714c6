import type { Field, GroupsField } from '../field.ts';
import type { RecordType } from '../record-type.ts';
import { checkCondition } from './conditions.ts';
import { type DefinitionFault, fault, faultIf } from './fault.ts';
import { isDated } from './rules.ts';

/** The faults of what may follow a record, and of what it must follow. */
export function checkTransitions(type: RecordType, types: readonly RecordType[]): readonly DefinitionFault[] {
  return [
    ...checkMustFollow(type, types),
    ...type.transitions.flatMap((step) => {
      const path = `${type.id}.transitions.${step.to.id}`;
      return [
        ...faultIf(!types.some(({ id }) => id === step.to.id), path, `"${step.to.id}" is not one of the record types`),
        ...faultIf(step.by.length === 0, path, 'nobody may take this step'),
        ...checkCondition(path, step.when, type.fields),
        ...Object.entries(step.carries ?? {}).flatMap(([target, source]) =>
          checkCarried(
            path,
            { name: source, field: type.fields[source] },
            { name: target, field: step.to.fields[target] },
          ),
        ),
      ];
    }),
  ];
}

/** The faults of signing a record off. */
export function checkSignOff({ id, fields, signOff }: RecordType): readonly DefinitionFault[] {
  if (signOff === undefined) return [];
  const path = `${id}.signOff`;
  const { by, onField, byField } = signOff;
  return [
    ...faultIf(by.length === 0, path, 'nobody may sign it off'),
    ...faultIf(fields[onField]?.kind !== 'date', path, `"${onField}" is not a date`),
    ...faultIf(fields[byField]?.kind !== 'worker', path, `"${byField}" is not a worker`),
    ...[onField, byField]
      .filter((name) => fields[name] !== undefined && fields[name].setBy !== 'sign-off')
      .map((name) => fault(path, `"${name}" must be set by the sign-off, so that nobody can type it`)),
  ];
}

function checkMustFollow({ id, mustFollow }: RecordType, types: readonly RecordType[]): readonly DefinitionFault[] {
  if (mustFollow === undefined) return [];
  const path = `${id}.mustFollow`;
  const preceding = types.find((other) => other.id === mustFollow);
  if (preceding === undefined) return [fault(path, `there is no record type "${mustFollow}"`)];
  const leads = preceding.transitions.some((step) => step.to.id === id);
  return faultIf(!leads, path, `no step leads from "${mustFollow}" to it`);
}

interface Named {
  readonly name: string;
  readonly field: Field | undefined;
}

function checkCarried(path: string, from: Named, to: Named): readonly DefinitionFault[] {
  if (from.field === undefined) return [fault(path, `there is no field "${from.name}" to carry`)];
  if (to.field === undefined) return [fault(path, `there is no field "${to.name}" to carry to`)];
  if (isDated(from.field) && isDated(to.field)) return [];
  const words = `"${from.name}" is a ${kindOf(from.field)} and cannot start "${to.name}", a ${kindOf(to.field)}`;
  return [
    ...faultIf(kindOf(from.field) !== kindOf(to.field), path, words),
    ...(from.field.kind === 'groups' && to.field.kind === 'groups' ? checkRows(path, from.field, to.field) : []),
  ];
}

/** What a row quotes must have been said in the record before, and an id can only be kept where there was one. */
function checkRows(path: string, from: GroupsField, to: GroupsField): readonly DefinitionFault[] {
  const lost = 'its rows keep an id that the record before did not give them';
  return [
    ...faultIf(to.keepsId !== undefined && from.keepsId === undefined, path, lost),
    ...Object.entries(to.fields).flatMap(([name, field]) => {
      const source = from.fields[name];
      if (field.kind === 'groups' && source?.kind === 'groups') return checkRows(`${path}.${name}`, source, field);
      const isSame = source !== undefined && kindOf(source) === kindOf(field);
      return faultIf(field.quoted === true && !isSame, path, `"${name}" is quoted, and was not said before`);
    }),
  ];
}

function kindOf(field: Field): string {
  return field.kind === 'code' || field.kind === 'codes' ? `${field.kind} of ${field.set.id}` : field.kind;
}
