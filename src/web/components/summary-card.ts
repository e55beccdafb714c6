import { attributes, type Content, classNames, type Html, html, raw } from './html.ts';
import { type SummaryAction, summaryAction } from './summary-action.ts';
import { type Looks, type Wording, wordsOf } from './wording.ts';

/** The title of a card and what may be done about the whole of it. */
export type SummaryCardParams = {
  readonly title?: Wording<{ readonly headingLevel?: 1 | 2 | 3 | 4 | 5 | 6 | undefined }>;
  readonly actions?: readonly SummaryAction[] | undefined;
  readonly actionsClasses?: string | undefined;
} & Looks;

function actionsOf(card: SummaryCardParams, title: Content): Content {
  const links = (card.actions ?? []).map((action) => summaryAction(action, title));
  if (links.length === 0) return undefined;
  const classes = classNames('govuk-summary-card__actions', card.actionsClasses);
  if (links.length === 1) return html`<div class="${classes}">${links}</div>`;
  return html`<ul class="${classes}">${links.map((link) => html`<li class="govuk-summary-card__action">${link}</li>`)}</ul>`;
}

/** A card with a title, what may be done about it, and anything inside. */
export function summaryCard(card: SummaryCardParams, content: Content): Html {
  const title = wordsOf(card.title);
  const heading = raw(`h${title?.headingLevel ?? 2}`);
  const named =
    title &&
    html`<${heading} class="${classNames('govuk-summary-card__title', title.classes)}">${title.text}</${heading}>`;
  return html`<div class="${classNames('govuk-summary-card', card.classes)}"${attributes(card.attributes)}>
<div class="govuk-summary-card__title-wrapper">${named}${actionsOf(card, title?.text)}</div>
<div class="govuk-summary-card__content">${content}</div>
</div>`;
}
