import { type Refusal, refuse } from '#domain/definition/refusal.ts';
import type { Population } from '#measures/engine/percentage-and-rate.ts';
import { geographyName } from './geography.ts';
import { benchmarkValue, findPublishedMeasure } from './published-values.ts';

/** How many children lived in an area, by whose estimate and of which summer (R016). */
export interface PopulationEstimate extends Population {
  /** The year of the estimate: residents at 30 June. */
  readonly midYear: number;
  /** True when the estimate that the year calls for was not yet published, and an older one stands in. */
  readonly isStandIn: boolean;
  readonly sourceId: string;
}

const MEASURE = 'POP-01';

/**
 * Residents aged 0 to 17 for a year ending 31 March, of England, a region or an authority: the ONS mid-year estimate of the
 * year before, as the DfE uses (mid-2024 for the year ending March 2025). A year beyond the last estimate takes the last, and says so.
 */
export function populationAged0To17(geography: string, yearEndingMarch: number): PopulationEstimate | Refusal {
  const name = geographyName(geography);
  const published = findPublishedMeasure(MEASURE);
  if (name === undefined || published === undefined)
    return refuse(
      'geography-not-known',
      `"${geography}" is not England, a region or an authority's three-figure code.`,
    );
  const newest = published.years.at(-1) ?? yearEndingMarch;
  const year = Math.min(yearEndingMarch, newest);
  const people = benchmarkValue(MEASURE, geography, year);
  if (people === undefined)
    return refuse('no-population', `There is no estimate of residents aged 0 to 17 for ${name} in mid-${year - 1}.`);
  const isStandIn = year < yearEndingMarch;
  return {
    people,
    midYear: year - 1,
    isStandIn,
    sourceId: published.source.id,
    basis: `ONS mid-${year - 1} estimate of residents aged 0 to 17${isStandIn ? ` (mid-${yearEndingMarch - 1} is not yet in this copy)` : ''}`,
  };
}
