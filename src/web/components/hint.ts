import { attributes, type Content, classNames, type Html, html } from './html.ts';
import type { Looks } from './wording.ts';

/** A hint and the id by which its field points to it. */
export type HintParams = { readonly text: Content; readonly id?: string | undefined } & Looks;

/** Help with answering a question, read out after its label. */
export function hint(params: HintParams): Html {
  return html`<div${attributes({ id: params.id })} class="${classNames('govuk-hint', params.classes)}"${attributes(params.attributes)}>${params.text}</div>`;
}
