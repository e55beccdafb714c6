import { type Attributes, attributes, type Content, classNames, type Html, html } from './html.ts';
import type { Looks } from './wording.ts';

/** One step of the way; without an address it is the page you are on. */
export type Breadcrumb = {
  readonly text: Content;
  readonly href?: string | undefined;
  readonly attributes?: Attributes | undefined;
};

/** The pages above this one, from the top. */
export type BreadcrumbsParams = {
  readonly items: readonly Breadcrumb[];
  readonly collapseOnMobile?: boolean | undefined;
  readonly labelText?: string | undefined;
} & Looks;

function step({ text, href, attributes: more }: Breadcrumb): Html {
  if (!href) return html`<li class="govuk-breadcrumbs__list-item" aria-current="page">${text}</li>`;
  return html`<li class="govuk-breadcrumbs__list-item"><a class="govuk-breadcrumbs__link" href="${href}"${attributes(more)}>${text}</a></li>`;
}

/** Where this page stands, as links to each page above it. */
export function breadcrumbs(params: BreadcrumbsParams): Html {
  const collapsing = params.collapseOnMobile && 'govuk-breadcrumbs--collapse-on-mobile';
  return html`<nav class="${classNames('govuk-breadcrumbs', params.classes, collapsing)}"${attributes(params.attributes)} aria-label="${params.labelText ?? 'Breadcrumb'}">
<ol class="govuk-breadcrumbs__list">${params.items.map(step)}</ol>
</nav>`;
}
