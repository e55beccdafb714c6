import { type Content, type Html, html } from './html.ts';
import type { Items } from './wording.ts';

/** One piece of work on a board. */
export type BoardCard = {
  readonly title: string;
  readonly href: string;
  readonly status?: Content;
  readonly detail?: Content;
};

/** One column of a board: a person, or a stage. */
export type BoardColumn = {
  /** A short id, unique on the page. */
  readonly id: string;
  readonly title: string;
  readonly cards: Items<BoardCard>;
  /** How many there are when not all are shown, and where the rest is. */
  readonly more?: { readonly count: number; readonly href: string } | undefined;
  /** What is said when the column has nothing in it. */
  readonly empty?: string | undefined;
};

/** Work in columns. */
export type BoardParams = { readonly label: string; readonly columns: readonly BoardColumn[] };

function cardOf(card: BoardCard): Html {
  return html`<li class="tl-board__card">
<a class="govuk-link tl-board__title" href="${card.href}">${card.title}</a>
${card.status && html`<div class="tl-board__status">${card.status}</div>`}
${card.detail && html`<div class="tl-board__detail">${card.detail}</div>`}
</li>`;
}

function columnOf(column: BoardColumn): Html {
  const cards = column.cards.filter((card) => !!card);
  const list = html`<ul class="tl-board__cards">${cards.map(cardOf)}</ul>`;
  const nothing = html`<p class="govuk-hint">${column.empty ?? 'Nothing here'}</p>`;
  return html`<section class="tl-board__column" aria-labelledby="${column.id}">
<h2 class="tl-board__heading" id="${column.id}">${column.title} <span>${cards.length + (column.more?.count ?? 0)}<span class="govuk-visually-hidden"> in this column</span></span></h2>
${cards.length > 0 ? list : nothing}
${column.more && html`<p class="govuk-body-s"><a class="govuk-link" href="${column.more.href}">Show ${column.more.count} more<span class="govuk-visually-hidden">: ${column.title}</span></a></p>`}
</section>`;
}

/** Work in columns, one under another on a small screen. */
export function board(params: BoardParams): Html {
  return html`<div class="tl-board" role="group" aria-label="${params.label}">${params.columns.map(columnOf)}</div>`;
}
