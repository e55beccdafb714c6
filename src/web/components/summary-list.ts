import { type Attributes, attributes, type Content, classNames, type Html, html } from './html.ts';
import { type SummaryAction, summaryAction } from './summary-action.ts';
import { type SummaryCardParams, summaryCard } from './summary-card.ts';
import { type Items, type Looks, type Wording, wordsOf } from './wording.ts';

/** One fact: what it is called, what it is, and what may be done about it. */
export type SummaryRow = {
  readonly key: Wording;
  readonly value: Wording;
  readonly actions?: readonly SummaryAction[] | undefined;
  readonly actionsClasses?: string | undefined;
  readonly classes?: string | undefined;
};

/** Facts about one thing, by name. */
export type SummaryListParams = {
  readonly rows: Items<SummaryRow>;
  readonly card?: SummaryCardParams | undefined;
  readonly classes?: string | undefined;
  readonly attributes?: Attributes | undefined;
};

function actionsOf({ actions, actionsClasses }: SummaryRow, cardTitle: Content): Content {
  if (!actions?.length) return undefined;
  const links = actions.map((action) => summaryAction(action, cardTitle));
  const content =
    links.length === 1
      ? links
      : html`<ul class="govuk-summary-list__actions-list">${links.map((link) => html`<li class="govuk-summary-list__actions-list-item">${link}</li>`)}</ul>`;
  return html`<dd class="${classNames('govuk-summary-list__actions', actionsClasses)}">${content}</dd>`;
}

function term(element: 'dt' | 'dd', name: string, given: Wording): Html {
  const words: ({ readonly text: Content } & Looks) | undefined = wordsOf(given);
  const inside = html` class="${classNames(`govuk-summary-list__${name}`, words?.classes)}">${words?.text}`;
  return element === 'dt' ? html`<dt${inside}</dt>` : html`<dd${inside}</dd>`;
}

/** Facts about one thing, each with its name and, where it may be changed, the way to change it. */
export function summaryList(params: SummaryListParams): Html {
  const cardTitle = wordsOf(params.card?.title)?.text;
  const hasActions = params.rows.some((row) => (row ? row.actions?.length : false));
  const rows = params.rows.map((row) => {
    if (!row) return undefined;
    const bare = hasActions && !row.actions?.length && 'govuk-summary-list__row--no-actions';
    return html`<div class="${classNames('govuk-summary-list__row', bare, row.classes)}">
${term('dt', 'key', row.key)}${term('dd', 'value', row.value)}${actionsOf(row, cardTitle)}
</div>`;
  });
  const list = html`<dl class="${classNames('govuk-summary-list', params.classes)}"${attributes(params.attributes)}>${rows}</dl>`;
  return params.card ? summaryCard(params.card, list) : list;
}
