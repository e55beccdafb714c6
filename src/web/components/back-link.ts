import { attributes, type Content, classNames, type Html, html } from './html.ts';
import type { Looks } from './wording.ts';

/** Where the page before this one is. */
export type BackLinkParams = { readonly href: string; readonly text?: Content } & Looks;

/** The way back to the page before this one. */
export function backLink(params: BackLinkParams): Html {
  return html`<a href="${params.href}" class="${classNames('govuk-back-link', params.classes)}"${attributes(params.attributes)}>${params.text ?? 'Back'}</a>`;
}
