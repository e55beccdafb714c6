import { isRefusal } from '#domain/definition/refusal.ts';
import { dayOf } from '#domain/time/day.ts';
import { monthOf } from '#domain/time/months.ts';
import { lastDayIn } from '#measures/engine/window.ts';
import { chart } from '#web/components/chart.ts';
import type { ChartBenchmark } from '#web/components/chart-params.ts';
import type { Html } from '#web/components/html.ts';
import { dayText } from '../../day-text.ts';
import { inUnit, valueText, WITHHELD } from '../value-text.ts';
import type { MeasureModel } from './model.ts';

/** The trend of a measure by the month, with what is published beside it and every change of definition marked. */
export function trendView(model: MeasureModel): Html | undefined {
  const { measure, series } = model;
  const [first, last] = [series.points[0], series.points.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const months = series.points.map(({ window }) => monthOf(dayOf(lastDayIn(window))));
  return chart({
    id: 'trend',
    title: `${measure.name}, last ${series.points.length} months`,
    description: `From ${valueText(first)} (${first.window.label}) to ${valueText(last)} (${last.window.label}).${range(model)}`,
    months,
    lines: [
      { name: 'This authority', values: series.points.map(({ value }) => (value === WITHHELD ? undefined : value)) },
    ],
    benchmarks: benchmarksOf(model),
    breaks: series.breaks.map(({ before, from, what }) => ({
      month: months[before] ?? monthOf(dayOf(from)),
      because: `from ${dayText(from)}: ${what}`,
    })),
    unit: measure.unit === '%' ? '%' : undefined,
  });
}

function range({ measure, series }: MeasureModel): string {
  const values = series.points.flatMap(({ value }) => (typeof value === 'number' ? [value] : []));
  if (values.length === 0) return '';
  return ` Lowest ${inUnit(Math.min(...values), measure.unit)}, highest ${inUnit(Math.max(...values), measure.unit)}.`;
}

function benchmarksOf({ published, measure }: MeasureModel): readonly ChartBenchmark[] {
  // Points that are each a month of a count, or a snapshot, are not alike to a published year.
  if (isRefusal(published) || measure.unit === 'count') return [];
  const { england, 'neighbour-mean': neighbours } = published.comparators;
  const named = [['England', england] as const, ['Neighbours', neighbours] as const];
  return named.flatMap(([name, each]) =>
    isRefusal(each)
      ? []
      : [{ name: `${name} ${each.comparator.year}`, value: Math.round(each.comparator.value * 10) / 10 }],
  );
}
