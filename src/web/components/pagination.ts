import { type Attributes, attributes, type Content, classNames, type Html, html, raw } from './html.ts';
import type { Items, Looks } from './wording.ts';

/** The link to the page before or after. */
export type PaginationLink = {
  readonly href: string;
  readonly text?: Content;
  /** What that page is about, when there are no numbers. */
  readonly labelText?: string | undefined;
  readonly attributes?: Attributes | undefined;
};

/** A numbered page, or a gap between numbers. */
export type PaginationItem =
  | {
      readonly number: number;
      readonly href: string;
      readonly current?: boolean | undefined;
      readonly visuallyHiddenText?: string | undefined;
      readonly attributes?: Attributes | undefined;
    }
  | { readonly ellipsis: true };

/** The ways from one page of a list to the others. */
export type PaginationParams = {
  readonly items?: Items<PaginationItem> | undefined;
  readonly previous?: PaginationLink | undefined;
  readonly next?: PaginationLink | undefined;
  readonly landmarkLabel?: string | undefined;
} & Looks;

type Direction = 'prev' | 'next';

const ARROWS = {
  prev: 'm6.5938-0.0078125-6.7266 6.7266 6.7441 6.4062 1.377-1.449-4.1856-3.9768h12.896v-2h-12.984l4.2931-4.293-1.414-1.414z',
  next: 'm8.107-0.0078125-1.4136 1.414 4.2926 4.293h-12.986v2h12.896l-4.1855 3.9766 1.377 1.4492 6.7441-6.4062-6.7246-6.7266z',
} as const;

function arrow(to: Direction): Html {
  return raw(
    `<svg class="govuk-pagination__icon govuk-pagination__icon--${to}" xmlns="http://www.w3.org/2000/svg" height="13" width="15" aria-hidden="true" focusable="false" viewBox="0 0 15 13"><path d="${ARROWS[to]}"></path></svg>`,
  );
}

function arrowLink(link: PaginationLink, to: Direction, isBlock: boolean): Html {
  const usual = html`${to === 'prev' ? 'Previous' : 'Next'}<span class="govuk-visually-hidden"> page</span>`;
  const decorated = isBlock && !link.labelText && 'govuk-pagination__link-title--decorated';
  const label =
    isBlock &&
    link.labelText &&
    html`<span class="govuk-visually-hidden">:</span> <span class="govuk-pagination__link-label">${link.labelText}</span>`;
  return html`<div class="govuk-pagination__${to}">
<a class="govuk-link govuk-pagination__link" href="${link.href}" rel="${to}"${attributes(link.attributes)}>
${(isBlock || to === 'prev') && arrow(to)}
<span class="${classNames('govuk-pagination__link-title', decorated)}">${link.text ?? usual}</span>
${label || undefined}
${!isBlock && to === 'next' && arrow(to)}
</a>
</div>`;
}

function pageItem(item: PaginationItem): Html {
  if ('ellipsis' in item) {
    return html`<li class="govuk-pagination__item govuk-pagination__item--ellipsis">⋯</li>`;
  }
  const own = attributes({
    class: 'govuk-link govuk-pagination__link',
    href: item.href,
    'aria-label': item.visuallyHiddenText ?? `Page ${item.number}`,
    'aria-current': item.current ? 'page' : undefined,
  });
  return html`<li class="${classNames('govuk-pagination__item', item.current && 'govuk-pagination__item--current')}">
<a${own}${attributes(item.attributes)}>${item.number}</a>
</li>`;
}

/** The ways from one page of a list to the others, by number and one step at a time. */
export function pagination(params: PaginationParams): Html {
  const isBlock = !params.items && (params.next !== undefined || params.previous !== undefined);
  const own = attributes({
    class: classNames('govuk-pagination', isBlock && 'govuk-pagination--block', params.classes),
    'aria-label': params.landmarkLabel ?? 'Pagination',
  });
  const pages = params.items?.map((item) => item && pageItem(item));
  return html`<nav${own}${attributes(params.attributes)}>
${params.previous && arrowLink(params.previous, 'prev', isBlock)}
${pages && html`<ul class="govuk-pagination__list">${pages}</ul>`}
${params.next && arrowLink(params.next, 'next', isBlock)}
</nav>`;
}
