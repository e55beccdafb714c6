import { type Refusal, refuse } from '#domain/definition/refusal.ts';
import { mean } from '#measures/engine/percentage-and-rate.ts';
import type { Comparator, ComparatorKind } from './comparator.ts';
import { type Authority, authorityByCode, ENGLAND, geographyName, listAuthorities, regionOf } from './geography.ts';
import { benchmarkValue, findPublishedMeasure, type PublishedMeasure, periodInWords } from './published-values.ts';
import { quartilesOf } from './quartiles.ts';
import { type NeighbourModel, neighboursOf } from './statistical-neighbours.ts';

/** What to compare: a measure, whose figure it is, of which year, with neighbours by which edition of the model. */
export interface BenchmarkQuestion {
  readonly measureId: string;
  readonly authorityCode: string;
  readonly year: number;
  readonly neighbourModel: NeighbourModel;
}

/** Everything published that a figure may be set beside, all of one year; what is missing says why. */
export interface Benchmarks {
  readonly measureId: string;
  readonly year: number;
  /** True when the year asked for is not yet published and the newest stands in. */
  readonly isOlderThanAsked: boolean;
  readonly comparators: Readonly<Record<ComparatorKind, Comparator | Refusal>>;
}

// A mean of fewer neighbours, or a spread of fewer authorities, says more about who is missing than about the rest.
const FEWEST_NEIGHBOURS = 5;
const FEWEST_AUTHORITIES = 100;
const MEAN_PLACES = 4;

type Draft = Pick<Comparator, 'kind' | 'label' | 'value' | 'basis'> & { readonly n?: number };

/** England, the region, the neighbours' mean, the authority's own published value and the quartiles of England's authorities. */
export function benchmarksFor(question: BenchmarkQuestion): Benchmarks | Refusal {
  const { measureId, authorityCode, neighbourModel } = question;
  const measure = findPublishedMeasure(measureId);
  if (measure === undefined) return refuse('nothing-published', `No figures are published for ${measureId}.`);
  const authority = authorityByCode(authorityCode);
  if (authority === undefined)
    return refuse('authority-not-known', `"${authorityCode}" is not an authority's three-figure code.`);
  const year = yearToShow(measure, question.year);
  if (year === undefined)
    return refuse('year-not-published', `No figures are published for ${measureId} for ${question.year}.`);
  const comparators = comparatorsOf(measure, year, authority, neighbourModel);
  return { measureId, year, isOlderThanAsked: year < question.year, comparators };
}

function comparatorsOf(
  measure: PublishedMeasure,
  year: number,
  authority: Authority,
  model: NeighbourModel,
): Benchmarks['comparators'] {
  const { measureId } = measure;
  const told = (draft: Draft | Refusal) => ('refused' in draft ? draft : comparator(measure, year, draft));
  const { lower, median, upper } = quartiles(measure, year);
  return {
    england: told(publishedValue(measureId, year, 'england', ENGLAND)),
    region: told(regionalValue(measureId, year, authority)),
    'neighbour-mean': told(neighbourMean(measureId, year, authority, model)),
    'own-published': told(publishedValue(measureId, year, 'own-published', authority.code)),
    'lower-quartile': told(lower),
    median: told(median),
    'upper-quartile': told(upper),
  };
}

/** The year itself when published; the newest when the year lies beyond it; otherwise none, for a gap is not filled. */
function yearToShow({ years }: PublishedMeasure, asked: number): number | undefined {
  const newest = years.at(-1);
  return newest !== undefined && asked > newest ? newest : years.find((year) => year === asked);
}

function comparator(
  { measureId, unit, denominator, source }: PublishedMeasure,
  year: number,
  draft: Draft,
): Comparator {
  return { ...draft, measureId, unit, denominator, source, year, period: periodInWords(measureId, year) };
}

function publishedValue(measureId: string, year: number, kind: ComparatorKind, geography: string): Draft | Refusal {
  const value = benchmarkValue(measureId, geography, year);
  const label = geographyName(geography) ?? geography;
  if (value !== undefined) return { kind, label, value, basis: 'published' };
  return refuse('not-published', `No value is published for ${label} (${periodInWords(measureId, year)}).`);
}

/** A London borough's region is Inner or Outer London; where only London as a whole is published, that is shown under its own name. */
function regionalValue(measureId: string, year: number, authority: Authority): Draft | Refusal {
  const region = regionOf(authority.code);
  const nearest = publishedValue(measureId, year, 'region', authority.region);
  if (!('refused' in nearest) || region?.within === undefined) return nearest;
  return publishedValue(measureId, year, 'region', region.within);
}

/** The mean of the neighbours' published values, each authority counted once whatever its size. */
function neighbourMean(measureId: string, year: number, authority: Authority, model: NeighbourModel): Draft | Refusal {
  const neighbours = neighboursOf(authority.code, model);
  const values = neighbours.flatMap((neighbour) => benchmarkValue(measureId, neighbour.authority.code, year) ?? []);
  const n = values.length;
  if (n < FEWEST_NEIGHBOURS)
    return refuse(
      'too-few-neighbours',
      `${n} of ${neighbours.length} statistical neighbours have a published value; a mean needs ${FEWEST_NEIGHBOURS}.`,
    );
  return {
    kind: 'neighbour-mean',
    label: `Mean of ${n} statistical neighbours`,
    value: mean(values, MEAN_PLACES),
    n,
    basis: `mean of the published values of ${n} of ${neighbours.length} neighbours, model of ${model}, each counted once`,
  };
}

type QuartileDrafts = Readonly<Record<'lower' | 'median' | 'upper', Draft | Refusal>>;

/** Quartiles of percentages, rates and scores. Counts and staff numbers have none: they follow an authority's size. */
function quartiles({ measureId, unit }: PublishedMeasure, year: number): QuartileDrafts {
  if (unit === 'count' || unit === 'full-time-equivalent')
    return noQuartiles(
      refuse('size-not-comparable', 'Numbers follow the size of an authority, so they have no quartiles.'),
    );
  const values = listAuthorities().flatMap(({ code }) => benchmarkValue(measureId, code, year) ?? []);
  const found = quartilesOf(values);
  if (found === undefined || found.n < FEWEST_AUTHORITIES)
    return noQuartiles(
      refuse(
        'too-few-authorities',
        `${values.length} authorities have a published value; quartiles need ${FEWEST_AUTHORITIES}.`,
      ),
    );
  const { n } = found;
  const basis = `percentile of the published values of ${n} authorities, by straight line between ranks`;
  return {
    lower: { kind: 'lower-quartile', label: 'England authorities, 25th percentile', value: found.lower, n, basis },
    median: { kind: 'median', label: 'England authorities, median', value: found.median, n, basis },
    upper: { kind: 'upper-quartile', label: 'England authorities, 75th percentile', value: found.upper, n, basis },
  };
}

function noQuartiles(refusal: Refusal): QuartileDrafts {
  return { lower: refusal, median: refusal, upper: refusal };
}
