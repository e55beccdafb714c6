import { isRefusal } from '#domain/definition/refusal.ts';
import type { Snapshot } from '#usecases/ports.ts';
import type { MeasurePage } from '#usecases/queries/measure-page.query.ts';
import type { ShownFigure } from '#usecases/queries/shown-figure.ts';

/** Figures to be told, with what they were asked for. */
export interface FiguresTold {
  readonly authority: string;
  readonly snapshot: Snapshot;
  readonly pages: readonly MeasurePage[];
  readonly knownAt: string | undefined;
  /** 0: no months were asked for. */
  readonly months: number;
}

/** The figures as one JSON document. */
export function figuresAsJson({ authority, snapshot, pages, knownAt, months }: FiguresTold): string {
  return JSON.stringify(
    {
      authority,
      asAt: snapshot.asAt,
      knownAt: knownAt ?? null,
      change: snapshot.knownAt,
      measures: pages.map((page) => ({
        id: page.measure.id,
        name: page.measure.name,
        ...figureParts(page.figure),
        polarity: page.figure.polarity,
        published: isRefusal(page.published) ? null : page.published,
        ...(months === 0 ? {} : { months: page.series.points.map(figureParts), breaks: page.series.breaks }),
      })),
    },
    null,
    2,
  );
}

/** The figures as a table for a terminal. */
export function figuresInWords({ authority, snapshot, pages, knownAt, months }: FiguresTold): string {
  const width = Math.max(...pages.map(({ measure }) => measure.id.length)) + 2;
  const lines = pages.flatMap(({ measure, figure, series }) => [
    `${measure.id.padEnd(width)}${measure.name}`,
    `${' '.repeat(width)}${told(figure)}`,
    ...(months === 0 ? [] : series.points.map((point) => `${' '.repeat(width)}  ${told(point)}`)),
  ]);
  const known = knownAt === undefined ? '' : `, as known at ${knownAt}`;
  return [`${authority}, as at ${snapshot.asAt}${known}`, '', ...lines].join('\n');
}

function told(figure: ShownFigure): string {
  const { value, unit, numerator, denominator, window, partYear, excluded, noValue, warnings } = figure;
  const amount =
    value === undefined
      ? (noValue ?? `${numerator}`)
      : `${value}${unit === '%' ? '%' : unit === 'count' ? '' : ` ${unit}`}`;
  const parts = denominator === undefined ? '' : ` (${numerator} of ${denominator})`;
  const notes = [
    partYear === undefined
      ? undefined
      : `${partYear.label}${partYear.annualised === undefined ? '' : `; a year at this pace: ${partYear.annualised}`}`,
    excluded === 0 ? undefined : `${excluded} left out`,
    ...warnings.map((warning) => warning.words),
  ].filter((note) => note !== undefined);
  return `${amount}${parts}  ${window.label}${notes.length === 0 ? '' : `  [${notes.join('; ')}]`}`;
}

function figureParts({
  window,
  numerator,
  denominator,
  value,
  noValue,
  unit,
  excluded,
  partYear,
  warnings,
  basis,
  version,
}: ShownFigure) {
  return {
    unit,
    version,
    window: { from: window.from, until: window.until, label: window.label },
    numerator,
    denominator: denominator ?? null,
    value: value ?? null,
    ...(noValue === undefined ? {} : { noValue }),
    excluded,
    partYear: partYear ?? null,
    basis: basis ?? null,
    warnings,
  };
}
