import { parseDay } from '#domain/time/day.ts';
import type { RecordType } from '../record-type.ts';
import type { Limit, Timescale } from '../timescale.ts';
import { checkCondition } from './conditions.ts';
import { type DefinitionFault, fault, faultIf, repeated } from './fault.ts';
import { isDated } from './rules.ts';

/** The faults of the clocks of a record type. */
export function checkTimescales(type: RecordType, types: readonly RecordType[]): readonly DefinitionFault[] {
  return type.timescales.flatMap((clock) => {
    const path = `${type.id}.timescales.${clock.id}`;
    const { supersededBy } = clock;
    return [
      ...checkStart(path, clock, type, types),
      ...checkEvidence(path, clock, type, types),
      ...faultIf(
        clock.askedAfter !== undefined && type.fields[clock.askedAfter] === undefined,
        path,
        `there is no field "${clock.askedAfter}" to wait for`,
      ),
      ...checkLimit(path, clock.limit),
      ...checkCondition(path, clock.only, type.fields),
      ...faultIf(
        clock.only !== undefined && clock.notApplicable === undefined,
        path,
        'a clock that may not apply must say why, in notApplicable',
      ),
      ...faultIf(
        supersededBy !== undefined && types.every((other) => other.id !== supersededBy),
        path,
        `there is no record type "${supersededBy}"`,
      ),
    ];
  });
}

/** The faults of limits that share an id without being the same: a limit is written once. */
export function checkLimits(types: readonly RecordType[]): readonly DefinitionFault[] {
  const limits = new Set(types.flatMap((type) => type.timescales.map((clock) => clock.limit)));
  return repeated([...limits].map((limit) => limit.id)).map((id) => fault(id, 'two limits have this id'));
}

function checkLimit(path: string, { values }: Limit): readonly DefinitionFault[] {
  return [
    ...faultIf(values.length === 0, path, 'a limit has no value'),
    ...repeated(values.map((value) => value.from)).map((from) =>
      fault(path, `two values of the limit begin on ${from}`),
    ),
    ...values
      .filter((value) => parseDay(value.from) === undefined)
      .map((value) => fault(path, `a value of the limit begins on "${value.from}", which is no date`)),
    ...faultIf(
      values.some((value) => value.basis.trim() === ''),
      path,
      'a limit must say what it rests on',
    ),
  ];
}

function checkEvidence(
  path: string,
  { to }: Timescale,
  type: RecordType,
  types: readonly RecordType[],
): readonly DefinitionFault[] {
  if (typeof to === 'string')
    return faultIf(!isDated(type.fields[to]), path, `"${to}" is no date or instant to stop on`);
  const following = types.find((other) => other.id === to.following);
  return [
    ...faultIf(
      !isDated(following?.fields[to.field]),
      path,
      `"${to.following}.${to.field}" is no date or instant to stop on`,
    ),
    ...faultIf(
      type.transitions.every((step) => step.to.id !== to.following),
      path,
      `"${to.following}" never follows "${type.id}"`,
    ),
  ];
}

function checkStart(
  path: string,
  { from }: Timescale,
  type: RecordType,
  types: readonly RecordType[],
): readonly DefinitionFault[] {
  if (!('preceding' in from)) {
    return faultIf(!isDated(type.fields[from.field]), path, `"${from.field}" is no date or instant to start on`);
  }
  const preceding = types.find((other) => other.id === from.preceding);
  if (preceding === undefined) return [fault(path, `there is no record type "${from.preceding}"`)];
  return [
    ...faultIf(
      !isDated(preceding.fields[from.field]),
      path,
      `"${from.preceding}.${from.field}" is no date or instant to start on`,
    ),
    ...faultIf(
      preceding.transitions.every((step) => step.to.id !== type.id),
      path,
      `"${type.id}" never follows "${from.preceding}"`,
    ),
  ];
}
