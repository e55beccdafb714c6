import type { Month } from '#domain/time/months.ts';
import type { Content } from './html.ts';

/** One line of a chart: a figure for each month, or nothing where there is none. */
export type ChartLine = { readonly name: string; readonly values: readonly (number | undefined)[] };

/** A figure to compare with: the same every month. */
export type ChartBenchmark = { readonly name: string; readonly value: number };

/** From this month the figure is counted another way. */
export type ChartBreak = { readonly month: Month; readonly because: string };

/** A monthly figure over time. */
export type ChartParams = {
  /** Unique on the page. */
  readonly id: string;
  readonly title: string;
  /** What the chart shows, in a sentence or two, for those who do not see it. */
  readonly description: string;
  /** Months as `2026-04`, the earliest first. */
  readonly months: readonly Month[];
  readonly lines: readonly ChartLine[];
  readonly benchmarks?: readonly ChartBenchmark[] | undefined;
  readonly breaks?: readonly ChartBreak[] | undefined;
  /** What follows every figure, such as "%". */
  readonly unit?: string | undefined;
  readonly source?: Content;
};
