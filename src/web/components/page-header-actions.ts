import { type ButtonParams, button } from './button.ts';
import { attributes, type Content, classNames, type Html, html, raw } from './html.ts';
import type { Items, Looks } from './wording.ts';

/** A page's heading and what may be done from it. */
export type PageHeaderActionsParams = {
  readonly heading: Content;
  readonly headingLevel?: 1 | 2 | 3 | undefined;
  readonly headingClasses?: string | undefined;
  readonly items?: Items<ButtonParams> | undefined;
} & Looks;

/** A page's heading, with what may be done from it beside it. */
export function pageHeaderActions(params: PageHeaderActionsParams): Html {
  const heading = raw(`h${params.headingLevel ?? 1}`);
  const buttons = params.items?.filter((item) => !!item).map(button) ?? [];
  return html`<div class="${classNames('moj-page-header-actions', params.classes)}"${attributes(params.attributes)}>
<div class="moj-page-header-actions__title"><${heading} class="${params.headingClasses ?? 'govuk-heading-xl'}">${params.heading}</${heading}></div>
${buttons.length > 0 && html`<div class="moj-page-header-actions__actions"><div class="moj-button-group moj-button-group--inline">${buttons}</div></div>`}
</div>`;
}
