import { type Attributes, attributes, type Content, classNames, type Html, html } from './html.ts';
import { type Items, isPlain, type Looks, type Wording, wordsOf } from './wording.ts';

/** One tab and what it shows. */
export type Tab = {
  readonly label: Content;
  readonly id?: string | undefined;
  readonly panel: Wording;
  readonly attributes?: Attributes | undefined;
};

/** Views of which one is shown at a time. */
export type TabsParams = {
  readonly id?: string | undefined;
  readonly idPrefix?: string | undefined;
  readonly title?: string | undefined;
  readonly items: Items<Tab>;
} & Looks;

function panelOf(item: Tab, id: string, isFirst: boolean): Html {
  const { text, attributes: more } = wordsOf(item.panel) ?? { text: undefined };
  const words = isPlain(text) ? html`<p class="govuk-body">${text}</p>` : text;
  return html`<div class="${classNames('govuk-tabs__panel', !isFirst && 'govuk-tabs__panel--hidden')}" id="${id}"${attributes(more)}>${words}</div>`;
}

function tabOf(item: Tab, id: string, isFirst: boolean): Html {
  return html`<li class="${classNames('govuk-tabs__list-item', isFirst && 'govuk-tabs__list-item--selected')}"><a class="govuk-tabs__tab" href="#${id}"${attributes(item.attributes)}>${item.label}</a></li>`;
}

/** Views of which one is shown at a time; without a script all are, under a list of links to them. */
export function tabs(params: TabsParams): Html {
  const idOf = (item: Tab, index: number): string => item.id ?? `${params.idPrefix ?? 'tab'}-${index + 1}`;
  const own = attributes({ id: params.id, class: classNames('govuk-tabs', params.classes) });
  return html`<div${own}${attributes(params.attributes)} data-module="govuk-tabs">
<h2 class="govuk-tabs__title">${params.title ?? 'Contents'}</h2>
${params.items.length > 0 && html`<ul class="govuk-tabs__list">${params.items.map((item, index) => item && tabOf(item, idOf(item, index), index === 0))}</ul>`}
${params.items.map((item, index) => item && panelOf(item, idOf(item, index), index === 0))}
</div>`;
}
