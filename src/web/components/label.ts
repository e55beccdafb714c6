import { attributes, type Content, classNames, type Html, hasContent, html, nothing } from './html.ts';
import type { Looks } from './wording.ts';

/** What may be said of a label besides its words. */
export type LabelOptions = {
  /** The label is also the page's main heading: for pages that ask one question. */
  readonly isPageHeading?: boolean | undefined;
};

/** A label and the id of the field it names. */
export type LabelParams = { readonly text: Content; readonly for?: string | undefined } & Looks & LabelOptions;

/** The words that name a field, tied to it so that clicking them or hearing them leads to it. */
export function label(params: LabelParams): Html {
  if (!hasContent(params.text)) return nothing;
  const element = html`<label class="${classNames('govuk-label', params.classes)}"${attributes(params.attributes)}${attributes({ for: params.for })}>${params.text}</label>`;
  return params.isPageHeading ? html`<h1 class="govuk-label-wrapper">${element}</h1>` : element;
}
