import { type Attributes, attributes, type Content, classNames, type Html, hasContent, html } from './html.ts';
import type { Looks } from './wording.ts';

/** A link at the foot of the page. */
export type FooterLink = {
  readonly text: Content;
  readonly href: string;
  readonly attributes?: Attributes | undefined;
};

/** A titled column of links at the foot of the page. */
export type FooterSection = {
  readonly title: string;
  readonly items?: readonly FooterLink[] | undefined;
  readonly columns?: number | undefined;
  readonly width?: string | undefined;
};

/** Everything at the foot of the page. */
export type FooterParams = {
  readonly navigation?: readonly FooterSection[] | undefined;
  readonly meta?:
    | {
        readonly title?: string | undefined;
        readonly items?: readonly FooterLink[] | undefined;
        readonly text?: Content;
      }
    | undefined;
  readonly containerClasses?: string | undefined;
} & Looks;

function link({ href, text, attributes: more }: FooterLink): Html {
  return html`<a class="govuk-footer__link" href="${href}"${attributes(more)}>${text}</a>`;
}

function section({ title, items, columns, width }: FooterSection): Html {
  const list = classNames('govuk-footer__list', columns !== undefined && `govuk-footer__list--columns-${columns}`);
  const links = (items ?? []).map((item) => html`<li class="govuk-footer__list-item">${link(item)}</li>`);
  return html`<div class="govuk-footer__section govuk-grid-column-${width ?? 'full'}">
<h2 class="govuk-footer__heading govuk-heading-m">${title}</h2>
${links.length > 0 && html`<ul class="${list}">${links}</ul>`}
</div>`;
}

function metaOf(meta: NonNullable<FooterParams['meta']>): Content {
  const links = (meta.items ?? []).map((item) => html`<li class="govuk-footer__inline-list-item">${link(item)}</li>`);
  return [
    html`<h2 class="govuk-visually-hidden">${meta.title ?? 'Support links'}</h2>`,
    links.length > 0 && html`<ul class="govuk-footer__inline-list">${links}</ul>`,
    hasContent(meta.text) && html`<div class="govuk-footer__meta-custom">${meta.text}</div>`,
  ];
}

/** The foot of every page; the crown and crown copyright are left out, as this is not a page of gov.uk. */
export function footer(params: FooterParams): Html {
  const sections = params.navigation ?? [];
  return html`<div class="${classNames('govuk-footer', params.classes)}"${attributes(params.attributes)}>
<div class="${classNames('govuk-width-container', params.containerClasses)}">
${sections.length > 0 && html`<div class="govuk-footer__navigation">${sections.map(section)}</div><hr class="govuk-footer__section-break">`}
<div class="govuk-footer__meta"><div class="govuk-footer__meta-item govuk-footer__meta-item--grow">${params.meta && metaOf(params.meta)}</div></div>
</div>
</div>`;
}
