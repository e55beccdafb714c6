import { type Attributes, attributes, type Content, classNames, type Html, html, raw } from './html.ts';
import type { Items, Looks } from './wording.ts';

/** One page among those at the side. */
export type SideNavigationItem = {
  readonly text: Content;
  readonly href: string;
  readonly active?: boolean | undefined;
  readonly attributes?: Attributes | undefined;
};

/** Pages at the side under a heading of their own. */
export type SideNavigationSection = {
  readonly heading: Content;
  readonly headingLevel?: 2 | 3 | 4 | undefined;
  readonly items: Items<SideNavigationItem>;
};

/** The pages that stand beside this one. */
export type SideNavigationParams = {
  readonly label: string;
  readonly items?: Items<SideNavigationItem> | undefined;
  readonly sections?: Items<SideNavigationSection> | undefined;
} & Looks;

function list(items: Items<SideNavigationItem>): Html {
  const entries = items.map(
    (item) =>
      item &&
      html`<li class="${classNames('moj-side-navigation__item', item.active && 'moj-side-navigation__item--active')}"${attributes(item.attributes)}><a href="${item.href}"${attributes({ 'aria-current': item.active ? 'location' : undefined })}>${item.text}</a></li>`,
  );
  return html`<ul class="moj-side-navigation__list">${entries}</ul>`;
}

/** The pages that stand beside this one, with this one marked. */
export function sideNavigation(params: SideNavigationParams): Html {
  const sections = params.sections?.map((section) => {
    if (!section) return undefined;
    const heading = raw(`h${section.headingLevel ?? 2}`);
    return html`<${heading} class="moj-side-navigation__title">${section.heading}</${heading}>${list(section.items)}`;
  });
  const own = attributes({ class: classNames('moj-side-navigation', params.classes), 'aria-label': params.label });
  return html`<nav${own}${attributes(params.attributes)}>${sections ?? list(params.items ?? [])}</nav>`;
}
