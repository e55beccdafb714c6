import { type Refusal, refuse } from '#domain/definition/refusal.ts';
import type { ComparableFigure } from '#measures/benchmarks/attach-comparator.ts';
import type { Unit } from '#measures/benchmarks/published-values.ts';
import type { MeasureFigure } from './figure.ts';
import type { Measure, MeasureUnit } from './measure.ts';

const UNITS: Readonly<Record<MeasureUnit, Unit>> = {
  '%': 'percent',
  'per 10,000': 'rate-per-10000',
  count: 'count',
};

/** What a figure says of itself before a published value is set beside it (R008); refused, with the reason, when nothing alike is published. */
export function comparableFigure(measure: Measure, figure: MeasureFigure): ComparableFigure | Refusal {
  const { comparableWith, unit, denominator } = measure;
  if ('nothing' in comparableWith) return refuse('nothing-published', comparableWith.nothing);
  return {
    measureId: comparableWith.measureId,
    unit: UNITS[unit],
    denominator,
    ...(figure.partYear !== undefined && { monthsCovered: figure.partYear.monthsCovered }),
  };
}
