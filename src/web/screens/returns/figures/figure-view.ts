import { amountInWords } from '#returns/engine/amount-in-words.ts';
import type { ComparedFigure } from '#usecases/queries/compared-figures.ts';
import { barTable } from '#web/components/bar-table.ts';
import { type Content, type Html, html } from '#web/components/html.ts';

const RATE = ' per 10,000';

/** The figure itself, its unit set small, or that it cannot be told. */
export function figureAmount({ value, unit }: Pick<ComparedFigure, 'value' | 'unit'>): Html {
  if (value === undefined) return html`Not told`;
  const words = amountInWords(value, unit);
  if (!words.endsWith(RATE)) return html`${words}`;
  return html`${words.slice(0, -RATE.length)} <span class="tl-unit">per 10,000</span>`;
}

/** What it was worked out from: "42 of 48"; for a rate the residents it is taken of; empty for a plain count. */
export function figureParts({ numerator, denominator, unit }: ComparedFigure): string {
  const count = (value: number) => value.toLocaleString('en-GB');
  if (denominator === undefined) return numerator === undefined ? '' : `${count(numerator)} counted`;
  if (unit === 'rate') return `${count(numerator ?? 0)} of ${count(denominator)} residents aged 0 to 17`;
  return numerator === undefined ? `of ${count(denominator)}` : `${count(numerator)} of ${count(denominator)}`;
}

/** The parts of a figure as bars, each leading to its rows. Parts may overlap, so that each is a share of the whole figure and not of their sum. */
export function partBars(figure: ComparedFigure, caption: Content, addressOf: (part: number) => string): Html {
  const { parts = [], unit, value, denominator } = figure;
  const all = (unit === 'count' ? value : denominator) ?? 0;
  return barTable({
    caption,
    head: ['Part', 'Number'],
    bars: parts.map((part, index) => ({
      name: part.value === 0 ? part.name : html`<a class="govuk-link" href="${addressOf(index)}">${part.name}</a>`,
      value: part.value,
      text: `${part.value.toLocaleString('en-GB')}${all === 0 ? '' : ` (${Math.round((part.value * 100) / all)}%)`}`,
    })),
  });
}

/** The figure and what is published of the same as bars; undefined where nothing is, or where the sizes are not alike. */
export function besideBars(figure: ComparedFigure): Html | undefined {
  const { unit, value, beside, period } = figure;
  // A count of England beside one of an authority says nothing but how large England is.
  if (beside.length === 0 || unit === 'count') return undefined;
  const own =
    value === undefined ? [] : [{ name: 'This return', value, text: amountInWords(value, unit), isOwn: true }];
  return barTable({
    caption: `Beside what is published, ${period}`,
    head: ['Where', 'Figure'],
    bars: [
      ...own,
      ...beside.map(({ label, value: published }) => ({
        name: label,
        value: published,
        text: amountInWords(published, unit),
      })),
    ],
  });
}
