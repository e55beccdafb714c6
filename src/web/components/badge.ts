import { attributes, type Content, classNames, type Html, html } from './html.ts';
import type { Looks } from './wording.ts';

/** A mark in a word or two. */
export type BadgeParams = { readonly text: Content } & Looks;

/** A mark in a word or two beside a name, such as a flag that needs care. */
export function badge(params: BadgeParams): Html {
  return html`<span class="${classNames('moj-badge', params.classes)}"${attributes(params.attributes)}>${params.text}</span>`;
}
