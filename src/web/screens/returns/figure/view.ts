import type { FigureSheet, ShownFigureRow } from '#usecases/return-checks/figures-desk.ts';
import { cardTable } from '#web/components/card-table.ts';
import { type Html, html } from '#web/components/html.ts';
import { insetText } from '#web/components/inset-text.ts';
import { pagination } from '#web/components/pagination.ts';
import type { PageContent } from '#web/server/screen.ts';
import { wayBack } from '../../way-back.ts';
import { AUTHORITY, authorityText } from '../figures/asked-authority.ts';
import { besideBars, figureAmount, figureParts, partBars } from '../figures/figure-view.ts';
import { addressOf, type OpenedCheck } from '../report-screen.ts';

interface Model extends OpenedCheck {
  readonly sheet: FigureSheet;
  readonly asked: string | undefined;
}

/** One figure: what it is, what is published of the same, its parts, and every row that makes it, with why it counts. */
export function figureView(model: Model): PageContent {
  const { check, asked, sheet } = model;
  const { figure } = sheet;
  const parts = figureParts(figure);
  return {
    title: figure.name,
    section: `${check.of.name} ${check.year}`,
    isWide: true,
    beforeContent: wayBack(`${addressOf(check)}/figures${authorityText(asked)}`, 'Back to all figures'),
    content: html`<h1 class="govuk-heading-l"><span class="govuk-caption-l">${check.of.name} ${check.year}</span>${figure.name}</h1>
<p class="govuk-body-l"><strong>${figureAmount(figure)}</strong>${parts && html` <span class="tl-quiet">${parts}</span>`}</p>
${figure.value === undefined && html`<p class="govuk-body">${figure.why}</p>`}
${figure.basis && html`<p class="govuk-hint">${figure.basis}</p>`}
${figure.note && insetText({ text: figure.note })}
<div class="tl-bar-charts">${besideBars(figure)}
${(figure.parts ?? []).length > 0 && partBars(figure, 'In parts', (part) => addressWith(model, { part }))}</div>
${figure.missing.length > 0 && html`<ul class="govuk-list govuk-list--bullet tl-quiet">${figure.missing.map((each) => html`<li>${each}</li>`)}</ul>`}
${rowsView(model)}`,
  };
}

function rowsView(model: Model): Html {
  const { sheet, check } = model;
  const { figure, part, rows } = sheet;
  const name = part === undefined ? undefined : figure.parts?.[part]?.name;
  const isShare = figure.unit === 'percent';
  if (rows.total === 0)
    return html`<h2 class="govuk-heading-m" id="rows">Rows</h2><p class="govuk-body">No row is behind it.</p>`;
  return html`<div id="rows">${cardTable({
    caption: `${rows.total.toLocaleString('en-GB')} ${rows.total === 1 ? 'row' : 'rows'}${name === undefined ? '' : `: ${name}`}`,
    captionClasses: 'govuk-table__caption--m',
    head: ['Child', ...(isShare ? ['Counts'] : []), 'Why', 'Where it stands'],
    rows: rows.rows.map((row) => [
      childCell(row, addressOf(check)),
      ...(isShare ? [row.counts ? 'Yes' : 'No'] : []),
      row.because,
      row.line === undefined ? row.table : `${row.table}, line ${row.line.toLocaleString('en-GB')}`,
    ]),
  })}</div>
${name !== undefined && html`<p class="govuk-body"><a class="govuk-link" href="${addressWith(model, {})}">Show the rows of every part</a></p>`}
${pages(model)}`;
}

function childCell({ child, childNumber }: ShownFigureRow, address: string): Html | string {
  if (childNumber === undefined) return 'Not named';
  return html`<a class="govuk-link" href="${address}/children/${childNumber}">${child}</a>`;
}

function pages(model: Model): Html | undefined {
  const { page, pages: last } = model.sheet.rows;
  if (last < 2) return undefined;
  const { part } = model.sheet;
  const href = (number: number) =>
    `${addressWith(model, { ...(part === undefined ? {} : { part }), page: number })}#rows`;
  return pagination({
    ...(page > 1 ? { previous: { href: href(page - 1) } } : {}),
    ...(page < last ? { next: { href: href(page + 1) } } : {}),
    landmarkLabel: 'Pages of rows',
  });
}

function addressWith({ check, asked, sheet }: Model, more: { readonly part?: number; readonly page?: number }): string {
  const pairs = Object.entries({ [AUTHORITY]: asked, ...more }).flatMap(([name, value]) =>
    value === undefined ? [] : `${name}=${value}`,
  );
  const query = pairs.length === 0 ? '' : `?${pairs.join('&')}`;
  return `${addressOf(check)}/figures/${sheet.figure.code}${query}`;
}
