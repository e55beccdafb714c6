import type { FigureRow, ReturnFigure } from './return-analysis.ts';

/** What a figure is, before anything is counted. */
export interface AboutFigure {
  readonly code: string;
  readonly name: string;
  readonly note?: string;
  /** The published measure it may be set beside. */
  readonly comparedWith?: string;
  /** Its parts in the order to show them; without it, the largest first. */
  readonly parts?: readonly string[];
}

/** How many rows count. */
export function countFigure(about: AboutFigure, rows: readonly FigureRow[]): ReturnFigure {
  return { ...told(about, rows), unit: 'count', value: countingIn(rows) };
}

/** What share of the rows counts, to one place. */
export function shareFigure(about: AboutFigure, rows: readonly FigureRow[]): ReturnFigure {
  const parts = { numerator: countingIn(rows), denominator: rows.length };
  if (rows.length === 0) return { ...told(about, rows), unit: 'percent', ...parts, why: 'There is nothing to count.' };
  return { ...told(about, rows), unit: 'percent', ...parts, value: shareOf(parts.numerator, rows.length) };
}

/** How many rows count of every 10,000 residents; who shows it knows how many there are. */
export function rateFigure(about: AboutFigure, rows: readonly FigureRow[]): ReturnFigure {
  const why = 'A return does not say how many children live in the authority.';
  return { ...told(about, rows), unit: 'rate', numerator: countingIn(rows), why };
}

/** A row with the number of days, or the score, it is measured by. */
export interface MeasuredRow {
  readonly row: FigureRow;
  readonly amount: number;
}

/** The amount that half of the rows do not pass: between the two in the middle where their number is even. */
export function medianFigure(about: AboutFigure, measured: readonly MeasuredRow[]): ReturnFigure {
  const amounts = measured.map(({ amount }) => amount).toSorted((one, other) => one - other);
  const half = amounts.length / 2;
  const [low = 0, high = low] = [amounts[Math.ceil(half) - 1], amounts[Math.floor(half)]];
  return amountFigure(about, 'days', measured, (low + high) / 2);
}

/** The mean of the amounts, to one place. */
export function meanFigure(about: AboutFigure, unit: 'days' | 'score', measured: readonly MeasuredRow[]): ReturnFigure {
  const total = measured.reduce((sum, { amount }) => sum + amount, 0);
  return amountFigure(about, unit, measured, Math.round((total * 10) / measured.length) / 10);
}

/** A figure that the return cannot tell, and why. */
export function untoldFigure(about: AboutFigure, unit: ReturnFigure['unit'], why: string): ReturnFigure {
  return { ...told(about, []), unit, why };
}

function amountFigure(
  about: AboutFigure,
  unit: 'days' | 'score',
  measured: readonly MeasuredRow[],
  value: number,
): ReturnFigure {
  const rows = measured.map(({ row }) => row);
  if (rows.length === 0) return { ...told(about, rows), unit, denominator: 0, why: 'There is nothing to count.' };
  return { ...told(about, rows), unit, denominator: rows.length, value };
}

function told({ parts: order, ...about }: AboutFigure, rows: readonly FigureRow[]) {
  const parts = partsOf(rows, order);
  return { ...about, rows, ...(parts.length === 0 ? {} : { parts }) };
}

function partsOf(rows: readonly FigureRow[], order: readonly string[] | undefined) {
  if (rows.length === 0) return [];
  const counts = new Map<string, number>(order?.map((name) => [name, 0]));
  for (const { parts = [] } of rows) for (const name of parts) counts.set(name, (counts.get(name) ?? 0) + 1);
  const parts = [...counts].map(([name, value]) => ({ name, value }));
  return order === undefined ? parts.toSorted((one, other) => other.value - one.value) : parts;
}

function countingIn(rows: readonly FigureRow[]): number {
  return rows.filter(({ counts }) => counts).length;
}

function shareOf(numerator: number, denominator: number): number {
  return Math.round((numerator * 1000) / denominator) / 10;
}
