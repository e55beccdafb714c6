import { attributes, type Content, classNames, type Html, html } from './html.ts';
import type { Looks } from './wording.ts';

/** Words set apart from what surrounds them. */
export type InsetTextParams = { readonly text: Content; readonly id?: string | undefined } & Looks;

/** Words set apart by a bar down their side. */
export function insetText(params: InsetTextParams): Html {
  const own = attributes({ id: params.id, class: classNames('govuk-inset-text', params.classes) });
  return html`<div${own}${attributes(params.attributes)}>${params.text}</div>`;
}
