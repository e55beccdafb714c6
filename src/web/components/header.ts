import { attributes, type Content, classNames, type Html, html } from './html.ts';
import type { Looks } from './wording.ts';

/** The product's name and where it leads. */
export type HeaderParams = {
  readonly logo: Content;
  readonly url?: string | undefined;
  /** What stands at the other end of the bar: who is signed in. */
  readonly end?: Content;
  readonly containerClasses?: string | undefined;
} & Looks;

/** A plain bar with the product's name: the crown and the GOV.UK name belong to gov.uk alone. */
export function header(params: HeaderParams): Html {
  return html`<div class="${classNames('govuk-generic-header', params.classes)}"${attributes(params.attributes)}>
<div class="govuk-generic-header__container ${params.containerClasses || 'govuk-width-container'}">
<div class="govuk-generic-header__logo"><a href="${params.url || '/'}" class="govuk-generic-header__homepage-link">${params.logo}</a></div>
${params.end}
</div>
</div>`;
}
