import { type Attributes, attributes, type Content, classNames, type Html, html } from './html.ts';
import type { Items, Looks } from './wording.ts';

/** One view of the same thing. */
export type SubNavigationItem = {
  readonly text: Content;
  readonly href: string;
  readonly active?: boolean | undefined;
  readonly classes?: string | undefined;
  readonly attributes?: Attributes | undefined;
};

/** The views of one thing, such as a child's summary, story and documents. */
export type SubNavigationParams = { readonly label: string; readonly items: Items<SubNavigationItem> } & Looks;

/** The views of one thing in a row, with the one being looked at marked. */
export function subNavigation(params: SubNavigationParams): Html {
  const entries = params.items.map((item) => {
    if (!item) return undefined;
    const own = attributes({
      class: 'moj-sub-navigation__link',
      'aria-current': item.active ? 'page' : undefined,
      href: item.href,
    });
    return html`<li class="${classNames('moj-sub-navigation__item', item.classes)}"><a${own}${attributes(item.attributes)}>${item.text}</a></li>`;
  });
  return html`<nav class="${classNames('moj-sub-navigation', params.classes)}" aria-label="${params.label}"${attributes(params.attributes)}>
<ul class="moj-sub-navigation__list">${entries}</ul>
</nav>`;
}
