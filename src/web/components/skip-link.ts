import { attributes, type Content, classNames, type Html, html } from './html.ts';
import type { Looks } from './wording.ts';

/** Where the page's own content starts. */
export type SkipLinkParams = { readonly text: Content; readonly href?: string | undefined } & Looks;

/** The first thing a keyboard reaches: a way past everything that is the same on every page. */
export function skipLink(params: SkipLinkParams): Html {
  return html`<a href="${params.href || '#content'}" class="${classNames('govuk-skip-link', params.classes)}"${attributes(params.attributes)} data-module="govuk-skip-link">${params.text}</a>`;
}
