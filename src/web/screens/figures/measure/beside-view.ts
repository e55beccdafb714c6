import { isRefusal } from '#domain/definition/refusal.ts';
import type { ComparatorKind } from '#measures/benchmarks/comparator.ts';
import { cardTable } from '#web/components/card-table.ts';
import { type Html, html } from '#web/components/html.ts';
import { inUnit } from '../value-text.ts';
import type { MeasureModel } from './model.ts';

const kinds: readonly ComparatorKind[] = [
  'england',
  'region',
  'neighbour-mean',
  'lower-quartile',
  'median',
  'upper-quartile',
  'own-published',
];

const names: Readonly<Record<ComparatorKind, string>> = {
  england: 'England',
  region: 'Region',
  'neighbour-mean': 'Statistical neighbours',
  'own-published': 'This authority, as published',
  'lower-quartile': 'Lower quartile of authorities',
  median: 'Median of authorities',
  'upper-quartile': 'Upper quartile of authorities',
};

/** What is published beside a figure, each with its year and its caution, or why nothing stands there. */
export function publishedView({ published, measure }: MeasureModel): Html {
  const heading = html`<h2 class="govuk-heading-m">Published figures beside it</h2>`;
  if (isRefusal(published)) return html`${heading}<p class="govuk-body">${published.because}</p>`;
  const cautions = new Set(
    kinds.flatMap((kind) => {
      const each = published.comparators[kind];
      return isRefusal(each) || each.caution === undefined
        ? []
        : [each.caution.replace(/; .* is for the .*?\. /, '. ')];
    }),
  );
  return html`${heading}
${published.isOlderThanAsked && html`<p class="govuk-body">Figures for this year are not published yet: these are for ${published.year}.</p>`}
${[...cautions].map((caution) => html`<p class="govuk-body"><strong>${caution}</strong></p>`)}
${cardTable({
  head: ['Beside', 'Figure', 'For', 'Basis'],
  rows: kinds.map((kind) => {
    const each = published.comparators[kind];
    if (isRefusal(each)) return [names[kind], 'None', '', html`<span class="tl-quiet">${each.because}</span>`];
    const { comparator } = each;
    return [html`${comparator.label}`, inUnit(comparator.value, measure.unit), comparator.period, comparator.basis];
  }),
})}`;
}
