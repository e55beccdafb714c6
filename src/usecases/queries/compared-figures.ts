import { isRefusal, type Refusal } from '#domain/definition/refusal.ts';
import { benchmarksFor } from '#measures/benchmarks/benchmarks-for.ts';
import type { ComparatorKind } from '#measures/benchmarks/comparator.ts';
import { type Authority, authorityByCode, ENGLAND, geographyName } from '#measures/benchmarks/geography.ts';
import { populationAged0To17 } from '#measures/benchmarks/population.ts';
import {
  benchmarkValue,
  findPublishedMeasure,
  periodInWords,
  type Unit,
} from '#measures/benchmarks/published-values.ts';
import { ratePer10000 } from '#measures/engine/percentage-and-rate.ts';
import type { AnalysisSection, ReturnAnalysis, ReturnFigure } from '#returns/engine/return-analysis.ts';

/** A published value beside a figure. */
export interface ValueBeside {
  readonly kind: ComparatorKind;
  /** "England", "West Midlands", "Mean of 10 statistical neighbours", "Herefordshire, as published". */
  readonly label: string;
  readonly value: number;
}

/** A figure of a return with what is published of the same. */
export interface ComparedFigure extends ReturnFigure {
  /** Whose estimate of the residents a rate was taken of, and of when. */
  readonly basis?: string;
  readonly beside: readonly ValueBeside[];
  /** The year the published values are of, in words. */
  readonly period?: string;
  /** True when the year of the return is not published yet and the newest stands in. */
  readonly isOlderThanAsked: boolean;
  /** What is not beside it and why. */
  readonly missing: readonly string[];
}

/** The figures of a return with what is published of the same, and whose return it is taken to be. */
export interface ComparedAnalysis extends Omit<ReturnAnalysis, 'sections' | 'authority'> {
  readonly authority?: Authority;
  readonly sections: readonly (Omit<AnalysisSection, 'figures'> & { readonly figures: readonly ComparedFigure[] })[];
}

const KINDS: readonly ComparatorKind[] = ['england', 'region', 'neighbour-mean', 'own-published'];
const NEIGHBOUR_MODEL = '2025-05';
const UNITS: Readonly<Partial<Record<Unit, ReturnFigure['unit']>>> = {
  count: 'count',
  percent: 'percent',
  'rate-per-10000': 'rate',
  score: 'score',
};

/**
 * Sets what is published beside the figures of a return: of England, and of the region, the statistical neighbours and the
 * authority itself when it is known whose return it is, by the return or by who asks. Rates are taken of its residents.
 */
export function comparedFigures(analysis: ReturnAnalysis, asked?: string): ComparedAnalysis {
  const { authority: said, sections, ...about } = analysis;
  const authority = authorityByCode(asked ?? said ?? '');
  return {
    ...about,
    ...(authority === undefined ? {} : { authority }),
    sections: sections.map(({ figures, ...section }) => ({
      ...section,
      figures: figures.map((figure) => comparedFigure(figure, analysis.yearEndingMarch, authority)),
    })),
  };
}

function comparedFigure(figure: ReturnFigure, year: number, authority: Authority | undefined): ComparedFigure {
  const rated = figure.unit === 'rate' ? rateOf(figure, year, authority) : figure;
  const none = { ...rated, beside: [], isOlderThanAsked: false, missing: [] };
  const { comparedWith, unit } = figure;
  const published = comparedWith === undefined ? undefined : findPublishedMeasure(comparedWith);
  if (published === undefined || comparedWith === undefined) return none;
  if (UNITS[published.unit] !== unit) return none;
  const shown = authority === undefined ? ofEngland(comparedWith, year) : ofAuthority(comparedWith, year, authority);
  return isRefusal(shown) ? { ...none, missing: [shown.because] } : { ...rated, ...shown };
}

type Shown = Pick<ComparedFigure, 'beside' | 'period' | 'isOlderThanAsked' | 'missing'>;

function ofAuthority(measureId: string, year: number, { code, name }: Authority): Shown | Refusal {
  const found = benchmarksFor({ measureId, authorityCode: code, year, neighbourModel: NEIGHBOUR_MODEL });
  if (isRefusal(found)) return found;
  const told = KINDS.map((kind) => ({ kind, comparator: found.comparators[kind] }));
  return {
    beside: told.flatMap(({ kind, comparator }) =>
      isRefusal(comparator)
        ? []
        : {
            kind,
            label: kind === 'own-published' ? `${name}, as published` : comparator.label,
            value: comparator.value,
          },
    ),
    missing: told.flatMap(({ comparator }) => (isRefusal(comparator) ? comparator.because : [])),
    period: periodInWords(measureId, found.year),
    isOlderThanAsked: found.isOlderThanAsked,
  };
}

function ofEngland(measureId: string, year: number): Shown {
  const { years = [] } = findPublishedMeasure(measureId) ?? {};
  const shown = years.findLast((each) => each <= year) ?? year;
  const value = benchmarkValue(measureId, ENGLAND, shown);
  return {
    beside: value === undefined ? [] : [{ kind: 'england', label: geographyName(ENGLAND) ?? ENGLAND, value }],
    missing: [],
    period: periodInWords(measureId, shown),
    isOlderThanAsked: shown < year,
  };
}

function rateOf(
  figure: ReturnFigure,
  year: number,
  authority: Authority | undefined,
): ReturnFigure & { basis?: string } {
  if (authority === undefined || figure.numerator === undefined) return figure;
  const residents = populationAged0To17(authority.code, year);
  if (isRefusal(residents)) return { ...figure, why: residents.because };
  const rate = ratePer10000(figure.numerator, residents);
  if (isRefusal(rate)) return { ...figure, why: rate.because };
  const { why: _untold, ...rest } = figure;
  return { ...rest, value: rate.value, denominator: residents.people, basis: residents.basis };
}
