import { attributes, type Content, classNames, type Html, html } from './html.ts';
import type { Looks } from './wording.ts';

/** What may be said of an error message besides its words. */
export type ErrorMessageOptions = {
  /** The word read out before the message; an empty string leaves it out. */
  readonly visuallyHiddenText?: string | undefined;
};

/** What is wrong with one answer, and the id by which its field points to it. */
export type ErrorMessageParams = { readonly text: Content; readonly id?: string | undefined } & Looks &
  ErrorMessageOptions;

/** What is wrong with one answer, shown beside it and read out as an error. */
export function errorMessage(params: ErrorMessageParams): Html {
  const spoken = params.visuallyHiddenText ?? 'Error';
  const prefix = spoken !== '' && html`<span class="govuk-visually-hidden">${spoken}:</span> `;
  return html`<p${attributes({ id: params.id })} class="${classNames('govuk-error-message', params.classes)}"${attributes(params.attributes)}>${prefix}${params.text}</p>`;
}
