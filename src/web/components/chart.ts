import { monthInWords } from '#domain/time/in-words.ts';
import { drawChart } from './chart-drawing.ts';
import type { ChartParams } from './chart-params.ts';
import { details } from './details.ts';
import { type Html, html, raw } from './html.ts';
import { scrollingTable } from './scrolling-table.ts';
import type { Cell } from './table.ts';

function figure(value: number | undefined, unit: string): Cell {
  const text = value === undefined ? 'no figure' : `${value.toLocaleString('en-GB')}${unit}`;
  return { text, format: 'numeric' };
}

function dataTable({ title, months, lines, benchmarks = [], breaks = [], unit = '' }: ChartParams): Html {
  const rows = months.map((month, index): readonly Cell[] => {
    const change = breaks.find((each) => each.month === month);
    const name = change
      ? `${monthInWords(month)} (counted another way from here: ${change.because})`
      : monthInWords(month);
    const figures = [...lines.map(({ values }) => values[index]), ...benchmarks.map(({ value }) => value)];
    return [name, ...figures.map((value) => figure(value, unit))];
  });
  const names = [...lines, ...benchmarks].map(({ name }): Cell => ({ text: name, format: 'numeric' }));
  return scrollingTable({
    label: `${title}: figures`,
    caption: title,
    captionClasses: 'govuk-visually-hidden',
    head: ['Month', ...names],
    firstCellIsHeader: true,
    rows,
    classes: 'govuk-table--small-text-until-tablet',
  });
}

/**
 * A monthly figure over time as lines, with what it shows in words and the figures themselves beneath. The drawing stands
 * in the page rather than in a file of its own, so that it is printed, enlarged and read out with the page, and needs no
 * second check of who may see it.
 */
export function chart(params: ChartParams): Html {
  const { id, title } = params;
  const drawing = html`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 960 420" role="img" aria-labelledby="${id}-title ${id}-description">
<title id="${id}-title">${title}</title><desc id="${id}-description">${params.description}</desc>
${raw(drawChart(params))}
</svg>`;
  return html`<figure class="tl-chart">
<figcaption class="tl-chart__title">${title}</figcaption>
<div class="tl-chart__drawing" role="region" aria-label="Chart: ${title}" tabindex="0">${drawing}</div>
${params.source && html`<p class="govuk-hint">${params.source}</p>`}
${details({ summary: html`Show the figures<span class="govuk-visually-hidden"> for ${title}</span>`, text: dataTable(params) })}
</figure>`;
}
