import { upperFirst } from '#domain/time/in-words.ts';
import { cardTable } from '#web/components/card-table.ts';
import { type Html, html } from '#web/components/html.ts';
import { pagination } from '#web/components/pagination.ts';
import { tag } from '#web/components/tag.ts';
import type { PageContent } from '#web/server/screen.ts';
import { pastNotice } from '../snapshot/past-notice.ts';
import type { DataQualityModel } from './model.ts';

const COLOURS: Readonly<Record<string, string>> = {
  error: 'govuk-tag--red',
  query: 'govuk-tag--yellow',
  note: 'govuk-tag--grey',
};
const SEVERITIES: Readonly<Record<string, string>> = { error: 'Error', query: 'To look at', note: 'To know' };

/** What may be wrong in the record, all year round, down to each child. */
export function dataQualityView(model: DataQualityModel): PageContent {
  const { counts, kept, code } = model;
  return {
    title: 'Data quality',
    content: html`${pastNotice(model.past)}<h1 class="govuk-heading-l">Data quality</h1>
<p class="govuk-body">What the record itself shows may be wrong. Each doubt stands beside its record until it is put right.</p>
${counts.length === 0 && html`<p class="govuk-body">There are no doubts.</p>`}
${
  counts.length > 0 &&
  cardTable({
    caption: 'Doubts by kind',
    captionClasses: 'govuk-table__caption--m',
    head: ['Kind', 'How much it matters', { text: 'Children', format: 'numeric' }],
    rows: counts.map((each) => [
      html`<a class="govuk-link" href="/data-quality${linkOf(each.code, kept)}#doubts">${inWords(each.code)}</a>`,
      tag({ text: SEVERITIES[each.severity] ?? each.severity, classes: COLOURS[each.severity] }),
      { text: each.children, format: 'numeric' },
    ]),
  })
}
${code !== undefined && doubts(model, code)}`,
  };
}

function doubts({ doubts: list = [], page, hasMore, kept }: DataQualityModel, code: string): Html {
  const href = (to: number) => `/data-quality${linkOf(code, kept)}&page=${to}#doubts`;
  return html`<h2 class="govuk-heading-m" id="doubts">${inWords(code)}</h2>
${cardTable({
  head: ['Child', 'What', 'Why', 'Record'],
  rows: list.map((doubt) => [
    html`<a class="govuk-link" href="/children/${doubt.child.id}${kept}">${doubt.child.name}</a>`,
    doubt.message,
    doubt.because,
    doubt.record === undefined
      ? ''
      : html`<a class="govuk-link" href="/records/${doubt.record}${kept}">Open<span class="govuk-visually-hidden"> the record of ${doubt.child.name}</span></a>`,
  ]),
})}
${(page > 1 || hasMore) && pagination({ ...(page > 1 ? { previous: { href: href(page - 1) } } : {}), ...(hasMore ? { next: { href: href(page + 1) } } : {}), landmarkLabel: 'Pages of doubts' })}`;
}

function linkOf(code: string, kept: string): string {
  return `${kept === '' ? '?' : `${kept}&`}code=${encodeURIComponent(code)}`;
}

/** A permanent code as a heading: "late-entry" reads "Late entry", and "upn-doubtful" reads "UPN doubtful". */
function inWords(code: string): string {
  const words = code.replaceAll('-', ' ').replace(/\b(upn|nhs|la)\b/g, (letters) => letters.toUpperCase());
  return upperFirst(words);
}
