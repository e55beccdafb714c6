import { isRefusal, type Refusal, refuse } from '#domain/definition/refusal.ts';
import type { Counts } from './counts.ts';
import type { FigureContext } from './figure-context.ts';
import { type FigureWarning, warningsOn } from './figure-warnings.ts';
import { inWords } from './finding.ts';
import { heldFrom } from './held-from.ts';
import type { Measure, MeasureUnit, Polarity } from './measure.ts';
import { percentage, quotient, ratePer10000 } from './percentage-and-rate.ts';
import { partOfYear, type Window, yearEndingMarchIn } from './window.ts';

const PLACES = 1;

/** A figure of less than a year, and what it would come to over a year at the same pace (R006). */
export interface PartYear {
  /** "April to November 2026: 8 months, part of a year". */
  readonly label: string;
  /** "8 months". */
  readonly covers: string;
  /** Whole months. */
  readonly monthsCovered: number;
  /** Absent for percentages, which do not grow with time. */
  readonly annualised?: number;
}

/** A figure with everything needed to read it rightly: its parts, period and polarity (R005), and every caution. */
export interface MeasureFigure {
  readonly measure: string;
  readonly version: number;
  readonly unit: MeasureUnit;
  readonly polarity: Polarity;
  readonly window: Window;
  readonly numerator: number;
  /** Absent for plain counts. For rates the residents. */
  readonly denominator?: number;
  /** Absent when there was nothing to divide by; then `noValue` says so. */
  readonly value?: number;
  readonly noValue?: string;
  /** Whose estimate of the residents, and of when (R016). */
  readonly basis?: string;
  /** Facts that could not be counted, each with its because. */
  readonly excluded: number;
  readonly partYear?: PartYear;
  readonly warnings: readonly FigureWarning[];
}

/** The figure of a measure over a window, from how many of its facts count: no new reading of the record, so its drill-down is the same rows. */
export function figureFromCounts(
  measure: Measure,
  counts: Counts,
  window: Window,
  context: FigureContext = {},
): MeasureFigure {
  const result = resultOf(measure, counts, window, context);
  return {
    measure: measure.id,
    version: measure.version,
    unit: measure.unit,
    polarity: measure.polarity,
    window,
    numerator: counts.in,
    excluded: counts.excluded,
    ...(isRefusal(result) ? { noValue: result.because } : result.parts),
    ...partYearOf(measure, counts, result, window, context),
    warnings: warningsOn(measure, window, context, isRefusal(result) ? undefined : result.caution),
  };
}

interface Result {
  readonly parts: Pick<MeasureFigure, 'value' | 'denominator' | 'basis'>;
  readonly caution?: string;
}

function resultOf(measure: Measure, counts: Counts, window: Window, context: FigureContext): Result | Refusal {
  const from = heldFrom(measure, context.settings);
  if (from !== undefined && from >= window.until)
    return refuse(
      'not-held',
      `Records are held here from ${inWords(from)}, so there is no figure for the time before.`,
    );
  switch (measure.unit) {
    case 'count':
      return { parts: { value: counts.in } };
    case '%':
      return resultFrom(percentage(counts.in, counts.in + counts.out));
    case 'per 10,000':
      return rateOf(counts, window, context);
  }
}

function rateOf(counts: Counts, window: Window, { population }: FigureContext): Result | Refusal {
  const people =
    population?.(yearEndingMarchIn(window)) ?? refuse('no-population', 'No number of residents was given.');
  return isRefusal(people) ? people : resultFrom(ratePer10000(counts.in, people));
}

function resultFrom(figure: ReturnType<typeof percentage>): Result | Refusal {
  if (isRefusal(figure)) return figure;
  const { value, denominator, basis, warning } = figure;
  return {
    parts: { value, denominator, ...(basis !== undefined && { basis }) },
    ...(warning !== undefined && { caution: warning }),
  };
}

function partYearOf(
  measure: Measure,
  counts: Counts,
  result: Result | Refusal,
  window: Window,
  context: FigureContext,
): { readonly partYear?: PartYear } {
  const part = partOfYear(window, heldFrom(measure, context.settings));
  if (part === undefined) return {};
  const { label, covers, months, pace } = part;
  const told = { label, covers, monthsCovered: months };
  if (isRefusal(result) || measure.unit === '%') return { partYear: told };
  const { denominator } = result.parts;
  const [factors, divisors] = denominator === undefined ? [[], []] : [[10_000], [denominator]];
  const annualised = quotient([counts.in, pace.times, ...factors], [pace.over, ...divisors], PLACES);
  return { partYear: { ...told, annualised } };
}
