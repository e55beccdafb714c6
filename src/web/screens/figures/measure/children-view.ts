import { countInWords } from '#domain/time/in-words.ts';
import type { Counted } from '#measures/engine/measure-fact.ts';
import { cardTable } from '#web/components/card-table.ts';
import { type Html, html } from '#web/components/html.ts';
import { pagination } from '#web/components/pagination.ts';
import { subNavigation } from '#web/components/sub-navigation.ts';
import { shortDayText } from '../../day-text.ts';
import { pastOf } from '../../snapshot/asked-snapshot.ts';
import type { MeasureModel } from './model.ts';

const which: readonly { readonly counted: Counted | undefined; readonly text: string }[] = [
  { counted: undefined, text: 'All' },
  { counted: 'in', text: 'Counted in' },
  { counted: 'out', text: 'Not in the numerator' },
  { counted: 'excluded', text: 'Left out' },
];

const words: Readonly<Record<Counted, string>> = {
  in: 'Counted in',
  out: 'Not in the numerator',
  excluded: 'Left out',
};

/** The children behind a figure, each with the reason why it counts as it does. As many as the figure says. */
export function childrenView(model: MeasureModel): Html | undefined {
  const { children, hrefWith } = model;
  if (children === undefined) return undefined;
  const kept = pastOf({ query: new URLSearchParams(hrefWith({}).split('?')[1] ?? '') });
  return html`<h2 class="govuk-heading-m" id="children">The children behind it</h2>
${subNavigation({
  label: 'Which children',
  items: which.map(({ counted, text }) => ({
    text,
    href: `${hrefWith({ counted, page: undefined })}#children`,
    active: children.counted === counted,
  })),
})}
<p class="govuk-body">${countInWords(children.total, 'line')}${children.pages > 1 && `, page ${children.page} of ${children.pages}`}.</p>
${cardTable({
  head: ['Child', 'Day', 'Counts', 'Because', 'Record'],
  rows: children.rows.map((row) => [
    html`<a class="govuk-link" href="/children/${row.child.id}${kept}">${row.child.name}</a>`,
    shortDayText(row.on),
    words[row.counted],
    row.because,
    html`<a class="govuk-link" href="/records/${row.record}${kept}">Open<span class="govuk-visually-hidden"> the record of ${row.child.name}</span></a>`,
  ]),
})}
${pages(model)}`;
}

function pages({ children, hrefWith }: MeasureModel): Html | undefined {
  if (children === undefined || children.pages < 2) return undefined;
  const { page, pages: last } = children;
  const href = (number: number) => `${hrefWith({ page: String(number) })}#children`;
  return pagination({
    ...(page > 1 ? { previous: { href: href(page - 1) } } : {}),
    ...(page < last ? { next: { href: href(page + 1) } } : {}),
    landmarkLabel: 'Pages of children',
  });
}
