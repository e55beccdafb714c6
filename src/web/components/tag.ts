import { attributes, type Content, classNames, type Html, html } from './html.ts';
import type { Looks } from './wording.ts';

/** A state in a word or two. */
export type TagParams = { readonly text: Content } & Looks;

/** A state in a word or two, in a colour that only repeats what the word says. */
export function tag(params: TagParams): Html {
  return html`<strong class="${classNames('govuk-tag', params.classes)}"${attributes(params.attributes)}>${params.text}</strong>`;
}
