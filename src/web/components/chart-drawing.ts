import { LineChart, type LineSeriesOption } from 'echarts/charts';
import {
  GridComponent,
  type GridComponentOption,
  LegendComponent,
  type LegendComponentOption,
  MarkLineComponent,
  type MarkLineComponentOption,
} from 'echarts/components';
import { type ComposeOption, init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { monthInWords } from '#domain/time/in-words.ts';
import type { Month } from '#domain/time/months.ts';
import type { ChartBenchmark, ChartBreak, ChartLine, ChartParams } from './chart-params.ts';

use([LineChart, GridComponent, LegendComponent, MarkLineComponent, SVGRenderer]);

type Option = ComposeOption<LineSeriesOption | GridComponentOption | LegendComponentOption | MarkLineComponentOption>;

const INK = '#0b0c0c';
const QUIET = '#484949';
const FONT = { fontFamily: 'arial, sans-serif', fontSize: 15, color: INK };

// Lines differ in colour, in dash and in the shape of their points, so that none need be told by its colour. The colours
// are those the Government Analysis Function advises for categories.
const STYLES = [
  { color: '#12436d', type: 'solid', symbol: 'circle' },
  { color: '#f46a25', type: [8, 4], symbol: 'rect' },
  { color: '#801650', type: [2, 3], symbol: 'triangle' },
  { color: '#28a197', type: [12, 3, 3, 3], symbol: 'diamond' },
  { color: '#3d3d3d', type: [6, 2, 2, 2], symbol: 'emptyCircle' },
  { color: '#a285d1', type: [4, 4], symbol: 'emptyRect' },
] as const;

function styleOf(index: number): (typeof STYLES)[number] {
  return STYLES[index % STYLES.length] ?? STYLES[0];
}

// Where the way of counting changed the line is cut: figures on either side are not one trend.
function partsOf(line: ChartLine, months: readonly Month[], breaks: readonly ChartBreak[]): (number | null)[][] {
  const cuts = breaks.map(({ month }) => months.indexOf(month)).filter((index) => index > 0);
  const starts = [0, ...cuts.sort((a, b) => a - b)];
  return starts.map((start, part) =>
    months.map((_, index) => {
      const isInside = index >= start && index < (starts[part + 1] ?? months.length);
      return isInside ? (line.values[index] ?? null) : null;
    }),
  );
}

function benchmarkWords({ name, value }: ChartBenchmark, unit: string): string {
  return `${name}: ${value}${unit}`;
}

// About how wide words of the benchmarks' size are, as nothing measures them before they are drawn.
function roomForBenchmarks({ benchmarks = [], unit = '' }: ChartParams): number {
  return Math.max(30, ...benchmarks.map((each) => 20 + 8 * benchmarkWords(each, unit).length));
}

// Two benchmarks are often near each other: the higher is named above its line, the lower below.
function standingOf(value: number, benchmarks: readonly ChartBenchmark[]): 'top' | 'middle' | 'bottom' {
  if (benchmarks.some((each) => each.value > value)) return 'top';
  return benchmarks.length > 1 ? 'bottom' : 'middle';
}

function marks({ benchmarks = [], breaks = [], unit = '' }: ChartParams): MarkLineComponentOption {
  const line = { color: QUIET, width: 2 };
  const label = { ...FONT, fontSize: 14, color: QUIET };
  return {
    silent: true,
    symbol: 'none',
    data: [
      ...benchmarks.map(({ name, value }) => ({
        yAxis: value,
        lineStyle: { ...line, type: [6, 4] },
        label: {
          ...label,
          position: 'end' as const,
          verticalAlign: standingOf(value, benchmarks),
          formatter: benchmarkWords({ name, value }, unit),
        },
      })),
      ...breaks.map(({ month, because }) => ({
        xAxis: month,
        lineStyle: { ...line, type: 'dotted' as const },
        label: { ...label, rotate: 0, formatter: because },
      })),
    ],
  };
}

function seriesOf(params: ChartParams): LineSeriesOption[] {
  const series = params.lines.flatMap((line, index) => {
    const { color, type, symbol } = styleOf(index);
    return partsOf(line, params.months, params.breaks ?? []).map(
      (data): LineSeriesOption => ({
        type: 'line',
        name: line.name,
        data,
        symbol,
        symbolSize: 7,
        silent: true,
        itemStyle: { color },
        lineStyle: { color, width: 3, type: typeof type === 'string' ? type : [...type] },
      }),
    );
  });
  const [first, ...rest] = series;
  return first ? [{ ...first, markLine: marks(params) }, ...rest] : [];
}

function shortMonth(month: Month | undefined): string {
  if (month === undefined) return '';
  const [name = '', year = ''] = monthInWords(month).split(' ');
  return `${name.slice(0, 3)}\n${year}`;
}

function optionOf(params: ChartParams): Option {
  const { months, lines, unit = '' } = params;
  const values = lines.flatMap((line) => line.values.filter((value) => value !== undefined));
  const tallest = Math.max(...(params.benchmarks ?? []).map(({ value }) => value));
  return {
    animation: false,
    textStyle: FONT,
    legend: {
      show: lines.length > 1,
      left: 55,
      bottom: 0,
      selectedMode: false,
      icon: 'none',
      itemWidth: 44,
      itemGap: 30,
      textStyle: FONT,
      data: lines.map(({ name }) => ({ name, icon: 'inherit' })),
    },
    grid: { left: 60, right: roomForBenchmarks(params), top: 40, bottom: lines.length > 1 ? 95 : 55 },
    xAxis: {
      type: 'category',
      boundaryGap: false,
      data: [...months],
      axisLine: { lineStyle: { color: QUIET } },
      axisLabel: {
        ...FONT,
        interval: Math.ceil(months.length / 12) - 1,
        formatter: (_: string, index: number) => shortMonth(months[index]),
      },
    },
    yAxis: {
      type: 'value',
      // A scale that starts anywhere but nought makes small changes look large.
      min: Math.min(0, ...values),
      // A benchmark above every figure is still to be seen; without one the scale follows the figures.
      ...(tallest > Math.max(...values) ? { max: tallest } : {}),
      axisLabel: { ...FONT, formatter: `{value}${unit}` },
      splitLine: { lineStyle: { color: '#cecece' } },
    },
    series: seriesOf(params),
  };
}

// The page's policy blocks inline styles, and ids must not meet those of another chart: what echarts writes as style is
// written as attributes, and what only a script would use is left out.
function safeInPage(svg: string, id: string): string {
  return svg
    .replace(/^<svg[^>]*>/, '')
    .replace(/<\/svg>\s*$/, '')
    .replace(/<style[\s\S]*?<\/style>/g, '')
    .replace(/ (?:class|pointer-events|ecmeta_\w+)="[^"]*"/g, '')
    .replace(/ style="([^"]*)"/g, (_, style: string) => asAttributes(style))
    .replace(/\bzr\d+-/g, `${id}-`)
    .trim();
}

function asAttributes(style: string): string {
  const pairs = style.split(';').filter((declaration) => declaration.includes(':'));
  return pairs
    .map((pair) => ` ${pair.slice(0, pair.indexOf(':')).trim()}="${pair.slice(pair.indexOf(':') + 1).trim()}"`)
    .join('');
}

/** The lines, benchmarks and breaks of a chart as the inside of an SVG of 960 by 420, with no style, script or handler in it. */
export function drawChart(params: ChartParams): string {
  const canvas = init(null, null, { renderer: 'svg', ssr: true, width: 960, height: 420 });
  try {
    canvas.setOption(optionOf(params));
    return safeInPage(canvas.renderToSVGString(), params.id);
  } finally {
    canvas.dispose();
  }
}
