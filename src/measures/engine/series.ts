import type { IsoDay } from '#domain/people/person.ts';
import type { Counts } from './counts.ts';
import { breaksIn } from './definition-breaks.ts';
import { figureFromCounts, type MeasureFigure } from './figure.ts';
import type { FigureContext } from './figure-context.ts';
import type { DefinitionChange, Measure } from './measure.ts';
import { monthlyWindows, type Window, type WindowKind } from './window.ts';

/** A change of definition in a trend, marked before the first point that counts the new way (R004). */
export interface Break extends DefinitionChange {
  readonly before: number;
}

/** A trend, one point a month, with the places where points on either side are not counted alike. */
export interface Series {
  readonly points: readonly MeasureFigure[];
  readonly breaks: readonly Break[];
}

/** How many months a trend shows unless another number is asked for. */
const USUAL_MONTHS = 24;

/**
 * The windows of a measure's trend: its own month where it is shown by the month, the position at the month's end where it
 * is a snapshot, and otherwise the twelve months up to the month's end, so that no point of a trend is part of a year.
 */
export function seriesWindows(measure: Measure, asAt: IsoDay, months: number = USUAL_MONTHS): readonly Window[] {
  return monthlyWindows(seriesKind(measure), asAt, months);
}

/** The trend of a measure, from counts over the windows of `seriesWindows`. */
export function seriesFromCounts(
  measure: Measure,
  counted: readonly { readonly window: Window; readonly counts: Counts }[],
  context: FigureContext = {},
): Series {
  const points = counted.map(({ window, counts }) => figureFromCounts(measure, counts, window, context));
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined) return { points, breaks: [] };
  const stretch = { from: first.window.from, until: last.window.until };
  const breaks = breaksIn(measure, stretch, context.settings).map((change) => ({
    ...change,
    before: points.findIndex(({ window }) => change.from < window.until),
  }));
  return { points, breaks };
}

function seriesKind({ window, unit }: Measure): WindowKind {
  if (window.usual === 'snapshot' || (window.usual === 'month' && unit === '%')) return window.usual;
  return 'rolling 12 months';
}
