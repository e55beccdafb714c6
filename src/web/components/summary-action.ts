import { type Attributes, attributes, type Content, classNames, type Html, hasContent, html } from './html.ts';

/** Something that may be done about a fact or a card. */
export type SummaryAction = {
  readonly text: Content;
  readonly href: string;
  /** What it is done to: read out after the words, so that "Change" makes sense alone. */
  readonly visuallyHiddenText?: string | undefined;
  readonly classes?: string | undefined;
  readonly attributes?: Attributes | undefined;
};

/** A link that changes one fact, read out with the name of the fact and of the card it is on. */
export function summaryAction(action: SummaryAction, cardTitle?: Content): Html {
  const about = action.visuallyHiddenText ? ` ${action.visuallyHiddenText}` : '';
  const card = hasContent(cardTitle) && html` (${cardTitle})`;
  const spoken = (about || card) && html`<span class="govuk-visually-hidden">${about}${card}</span>`;
  return html`<a class="${classNames('govuk-link', action.classes)}" href="${action.href}"${attributes(action.attributes)}>${action.text}${spoken}</a>`;
}
