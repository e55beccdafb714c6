import type { Measure, MeasureUnit, Polarity } from '#measures/engine/measure.ts';
import type { WindowKind } from '#measures/engine/window.ts';
import type { Shown, ShownFigure } from '#usecases/queries/shown-figure.ts';

const whole = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 0 });
const tenths = new Intl.NumberFormat('en-GB', { minimumFractionDigits: 1, maximumFractionDigits: 1 });

/** What stands in place of a number so small that it could point at a child. */
export const WITHHELD = 'c';

/** A number with its unit: "87.5%", "512.3 per 10,000", "1,204". */
export function inUnit(value: Shown, unit: MeasureUnit): string {
  if (value === WITHHELD) return WITHHELD;
  if (unit === 'count') return whole.format(value);
  return unit === '%' ? `${tenths.format(value)}%` : `${tenths.format(value)} per 10,000`;
}

/** What of a year, or of a month, a figure covers when it is less than a whole year: "Part month: 23 days". Nothing for a whole year. */
export function partText({ window, partYear }: Pick<ShownFigure, 'window' | 'partYear'>): string {
  if (partYear === undefined) return '';
  if (window.kind !== 'month') return `Part year: ${partYear.covers}`;
  return partYear.monthsCovered === 1 ? 'One month' : `Part month: ${partYear.covers}`;
}

/** A plain number. */
export function number(value: Shown): string {
  return value === WITHHELD ? WITHHELD : whole.format(value);
}

/** The figure itself, or that there is none. */
export function valueText({ value, unit }: Pick<ShownFigure, 'value' | 'unit'>): string {
  return value === undefined ? 'No figure' : inUnit(value, unit);
}

/** The parts of a figure: "42 of 48"; for a rate the residents it is taken of; empty for a plain count. */
export function partsText({
  numerator,
  denominator,
  unit,
}: Pick<ShownFigure, 'numerator' | 'denominator' | 'unit'>): string {
  if (denominator === undefined) return '';
  return `${number(numerator)} of ${number(denominator)}${unit === 'per 10,000' ? ' residents aged 0 to 17' : ''}`;
}

const polarities: Readonly<Record<Polarity, string>> = {
  high: 'Higher is better',
  low: 'Lower is better',
  neutral: 'Neither high nor low is better in itself',
};

/** Which way is better. */
export function polarityText({ polarity }: Pick<Measure, 'polarity'>): string {
  return polarities[polarity];
}

/** The stretches of time a figure can be asked for, as a person chooses them. */
export const windowNames: Readonly<Record<WindowKind, string>> = {
  month: 'Month so far',
  'rolling 12 months': 'Last 12 months',
  'year ending 31 March': 'Year from April so far',
  snapshot: 'On the day',
};

/** The kind of window an address asks for; undefined for none or for one that does not exist. */
export function windowAsked(text: string | null): WindowKind | undefined {
  return text !== null && Object.hasOwn(windowNames, text) ? (text as WindowKind) : undefined;
}
