import { button } from './button.ts';
import { type Content, type Html, html } from './html.ts';

/** A filter that is on, with the address of the list without it. */
export type SelectedFilter = { readonly text: string; readonly href: string };

/** Filters that are on, by what they filter. */
export type SelectedFilters = {
  readonly clearHref: string;
  readonly categories: readonly { readonly heading: string; readonly items: readonly SelectedFilter[] }[];
};

/** A list with the means to narrow it. */
export type FilterLayoutParams = {
  /** Where the filters are sent; the list's own address. */
  readonly action: string;
  readonly heading?: Content;
  readonly selected?: SelectedFilters | undefined;
  readonly options: Content;
  readonly submitText?: string | undefined;
  /** What stands above the list, beside the button that shows the filters on a small screen. */
  readonly actions?: Content;
  readonly content: Content;
};

function tags(items: readonly SelectedFilter[]): Html {
  const links = items.map(
    ({ href, text }) =>
      html`<li><a class="moj-filter__tag" href="${href}"><span class="govuk-visually-hidden">Remove this filter</span> ${text}</a></li>`,
  );
  return html`<ul class="moj-filter-tags">${links}</ul>`;
}

function selectedOf({ clearHref, categories }: SelectedFilters): Html {
  const groups = categories.map(
    ({ heading, items }) => html`<h3 class="govuk-heading-s govuk-!-margin-bottom-0">${heading}</h3>${tags(items)}`,
  );
  return html`<div class="moj-filter__selected">
<div class="moj-filter__selected-heading">
<div class="moj-filter__heading-title"><h2 class="govuk-heading-m">Selected filters</h2></div>
<div class="moj-filter__heading-action"><p><a class="govuk-link govuk-link--no-visited-state" href="${clearHref}">Clear filters</a></p></div>
</div>
${groups}
</div>`;
}

function filter(params: FilterLayoutParams): Html {
  return html`<div class="moj-filter" data-module="moj-filter">
<div class="moj-filter__header">
<div class="moj-filter__header-title"><h2 class="govuk-heading-m">${params.heading ?? 'Filter'}</h2></div>
<div class="moj-filter__header-action"></div>
</div>
<div class="moj-filter__content">
${params.selected && params.selected.categories.length > 0 && selectedOf(params.selected)}
<div class="moj-filter__options">${button({ text: params.submitText ?? 'Apply filters' })}${params.options}</div>
</div>
</div>`;
}

/** A list with its filters beside it; on a small screen they open from a button, and without a script they stand above. */
export function filterLayout(params: FilterLayoutParams): Html {
  return html`<div class="moj-filter-layout">
<div class="moj-filter-layout__filter"><form method="get" action="${params.action}">${filter(params)}</form></div>
<div class="moj-filter-layout__content">
<div class="moj-action-bar"><div class="moj-action-bar__filter"></div>${params.actions}</div>
${params.content}
</div>
</div>`;
}
