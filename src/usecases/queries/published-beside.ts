import { isRefusal, type Refusal, refuse } from '#domain/definition/refusal.ts';
import { type AttachedComparator, attachComparator } from '#measures/benchmarks/attach-comparator.ts';
import { benchmarksFor } from '#measures/benchmarks/benchmarks-for.ts';
import type { ComparatorKind } from '#measures/benchmarks/comparator.ts';
import type { NeighbourModel } from '#measures/benchmarks/statistical-neighbours.ts';
import { comparableFigure } from '#measures/engine/comparable-figure.ts';
import type { MeasureFigure } from '#measures/engine/figure.ts';
import type { Measure } from '#measures/engine/measure.ts';
import { yearEndingMarchIn } from '#measures/engine/window.ts';
import type { Session } from '../ports.ts';

/** What is published beside a figure, each with its caution or the reason why there is none. */
export interface PublishedBeside {
  readonly year: number;
  /** True when the year of the figure is not yet published and the newest stands in. */
  readonly isOlderThanAsked: boolean;
  readonly comparators: Readonly<Record<ComparatorKind, AttachedComparator | Refusal>>;
}

/** England, the region, statistical neighbours and quartiles beside a figure of this authority, or why nothing may be set beside it. */
export function publishedBeside(
  { settings }: Session,
  measure: Measure,
  figure: MeasureFigure,
): PublishedBeside | Refusal {
  const ours = comparableFigure(measure, figure);
  if (isRefusal(ours)) return ours;
  const { neighbourModel, code } = settings;
  if (!isNeighbourModel(neighbourModel))
    return refuse('model-not-known', `The settings name a neighbour model “${neighbourModel}” that is not kept here.`);
  const year = yearEndingMarchIn(figure.window);
  const found = benchmarksFor({ measureId: ours.measureId, authorityCode: code, year, neighbourModel });
  if (isRefusal(found)) return found;
  const beside = Object.entries(found.comparators).map(([kind, comparator]) => [
    kind,
    isRefusal(comparator) ? comparator : attachComparator(ours, comparator),
  ]);
  return { year: found.year, isOlderThanAsked: found.isOlderThanAsked, comparators: Object.fromEntries(beside) };
}

function isNeighbourModel(text: string): text is NeighbourModel {
  return text === '2021-04' || text === '2025-05';
}
