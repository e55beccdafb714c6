import { attributes, type Content, classNames, type Html, hasContent, html, raw } from './html.ts';
import { type Items, isPlain, type Looks } from './wording.ts';

/** One section that opens and shuts. */
export type AccordionItem = {
  readonly heading: Content;
  readonly summary?: Content;
  readonly content: Content;
  readonly expanded?: boolean | undefined;
};

/** Sections that open and shut, one under another. */
export type AccordionParams = {
  readonly id: string;
  readonly headingLevel?: 2 | 3 | 4 | 5 | 6 | undefined;
  /** Whether this device remembers what was open. */
  readonly rememberExpanded?: boolean | undefined;
  readonly items: Items<AccordionItem>;
} & Looks;

function section(params: AccordionParams, item: AccordionItem, number: number): Html {
  const heading = raw(`h${params.headingLevel ?? 2}`);
  const expanded = item.expanded && 'govuk-accordion__section--expanded';
  return html`<div class="${classNames('govuk-accordion__section', expanded)}">
<div class="govuk-accordion__section-header">
<${heading} class="govuk-accordion__section-heading"><span class="govuk-accordion__section-button" id="${params.id}-heading-${number}">${item.heading}</span></${heading}>
${hasContent(item.summary) && html`<div class="govuk-accordion__section-summary govuk-body" id="${params.id}-summary-${number}">${item.summary}</div>`}
</div>
<div id="${params.id}-content-${number}" class="govuk-accordion__section-content">${isPlain(item.content) ? html`<p class="govuk-body">${item.content}</p>` : item.content}</div>
</div>`;
}

/** Sections that open and shut; without a script all stand open. */
export function accordion(params: AccordionParams): Html {
  const own = attributes({
    class: classNames('govuk-accordion', params.classes),
    'data-module': 'govuk-accordion',
    id: params.id,
    'data-remember-expanded': params.rememberExpanded?.toString(),
  });
  return html`<div${own}${attributes(params.attributes)}>
${params.items.map((item, index) => item && section(params, item, index + 1))}
</div>`;
}
