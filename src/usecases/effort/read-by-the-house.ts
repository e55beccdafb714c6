import { type Condition, fieldsOf } from '#domain/definition/condition.ts';
import type { RecordType } from '#domain/definition/record-type.ts';
import { journey } from '#domain/journey/index.ts';
import { FIELDS_FIGURES_READ } from './fields-figures-read.ts';

/** The questions of a record type that are read without anybody opening the record: by its clocks, its conditions, its line in the chronology, what follows it, and by figures and returns. */
export function readByTheHouse(type: RecordType): ReadonlySet<string> {
  const types: readonly RecordType[] = journey;
  return new Set([
    type.happenedOn,
    ...[...type.line.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name),
    ...conditionsOf(type).flatMap(fieldsOf),
    ...type.timescales.flatMap(({ from, to }) => [
      ...('preceding' in from ? [] : [from.field]),
      ...(typeof to === 'string' ? [to] : []),
    ]),
    ...type.transitions.flatMap(({ carries = {} }) => Object.values(carries)),
    ...types.flatMap((other) => readFrom(other, type.id)),
    ...FIELDS_FIGURES_READ,
  ]);
}

function conditionsOf(type: RecordType): readonly Condition[] {
  const rules = type.checks.map(({ must }) => (must.rule === 'holds' ? must.condition : undefined));
  const all = [
    ...Object.values(type.only),
    ...rules,
    ...type.checks.map(({ only }) => only),
    ...type.timescales.map(({ only }) => only),
    ...type.transitions.map(({ when }) => when),
    typeof type.inChronology === 'object' ? type.inChronology : undefined,
  ];
  return all.filter((condition) => condition !== undefined);
}

/** What the clocks of another record type read of this one. */
function readFrom(other: RecordType, id: string): readonly string[] {
  return other.timescales.flatMap(({ from, to }) => [
    ...('preceding' in from && from.preceding === id ? [from.field] : []),
    ...(typeof to === 'object' && to.following === id ? [to.field] : []),
  ]);
}
