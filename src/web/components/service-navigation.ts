import { type Attributes, attributes, type Content, classNames, type Html, hasContent, html } from './html.ts';
import type { Items, Looks } from './wording.ts';

/** One entry of the service's menu. */
export type NavigationItem = {
  readonly text: Content;
  readonly href?: string | undefined;
  /** This very page. */
  readonly current?: boolean | undefined;
  /** This page is somewhere below that entry. */
  readonly active?: boolean | undefined;
  readonly attributes?: Attributes | undefined;
};

/** The service's name and menu. */
export type ServiceNavigationParams = {
  readonly serviceName?: string | undefined;
  readonly serviceUrl?: string | undefined;
  readonly navigation?: Items<NavigationItem> | undefined;
  readonly navigationId?: string | undefined;
  readonly navigationLabel?: string | undefined;
  readonly navigationClasses?: string | undefined;
  readonly menuButtonText?: string | undefined;
  readonly menuButtonLabel?: string | undefined;
  readonly collapseNavigationOnMobile?: boolean | undefined;
  readonly ariaLabel?: string | undefined;
  readonly start?: Content;
  readonly end?: Content;
  /** The end stands beside the menu rather than under it. */
  readonly isEndInline?: boolean | undefined;
  readonly navigationStart?: Content;
  readonly navigationEnd?: Content;
} & Looks;

function entry(item: NavigationItem): Html {
  const isActive = item.current || item.active;
  const words = isActive
    ? html`<strong class="govuk-service-navigation__active-fallback">${item.text}</strong>`
    : item.text;
  const current = attributes({ 'aria-current': isActive ? (item.current ? 'page' : 'true') : undefined });
  const link = item.href
    ? html`<a class="govuk-service-navigation__link" href="${item.href}"${current}${attributes(item.attributes)}>${words}</a>`
    : html`<span class="govuk-service-navigation__text"${current}>${words}</span>`;
  return html`<li class="${classNames('govuk-service-navigation__item', isActive && 'govuk-service-navigation__item--active')}">${link}</li>`;
}

function toggle(params: ServiceNavigationParams, menu: string, id: string): Html {
  const own = attributes({
    'aria-controls': id,
    'aria-label': params.menuButtonLabel === menu ? undefined : params.menuButtonLabel,
  });
  return html`<button type="button" class="govuk-service-navigation__toggle govuk-js-service-navigation-toggle"${own} hidden aria-hidden="true">${menu}</button>`;
}

function menuOf(params: ServiceNavigationParams): Content {
  const items = (params.navigation ?? []).filter((item) => !!item);
  if (items.length === 0 && !hasContent([params.navigationStart, params.navigationEnd])) return undefined;
  const menu = params.menuButtonText ?? 'Menu';
  const id = params.navigationId ?? 'navigation';
  return html`<nav aria-label="${params.navigationLabel ?? menu}" class="${classNames('govuk-service-navigation__wrapper', params.navigationClasses)}">
${(params.collapseNavigationOnMobile ?? items.length > 1) && toggle(params, menu, id)}
<ul class="govuk-service-navigation__list" id="${id}">${params.navigationStart}${items.map(entry)}${params.navigationEnd}</ul>
</nav>`;
}

function nameOf({ serviceName, serviceUrl }: ServiceNavigationParams): Content {
  if (!serviceName) return undefined;
  const words = serviceUrl
    ? html`<a href="${serviceUrl}" class="govuk-service-navigation__link">${serviceName}</a>`
    : html`<span class="govuk-service-navigation__text">${serviceName}</span>`;
  return html`<span class="govuk-service-navigation__service-name">${words}</span>`;
}

/** The service's name and menu, under the header of every page. */
export function serviceNavigation(params: ServiceNavigationParams): Html {
  const inlining = params.isEndInline && 'govuk-service-navigation__inlining-container';
  const all = html` class="${classNames('govuk-service-navigation', params.classes)}" data-module="govuk-service-navigation"${attributes(params.attributes)}`;
  const content = html`<div class="${classNames('govuk-width-container', inlining)}">
${params.start}
<div class="govuk-service-navigation__container">${nameOf(params)}${menuOf(params)}</div>
${params.end}
</div>`;
  const isLandmark = params.serviceName || hasContent([params.start, params.end]);
  if (!isLandmark) return html`<div${all}>${content}</div>`;
  return html`<section aria-label="${params.ariaLabel ?? 'Service information'}"${all}>${content}</section>`;
}
