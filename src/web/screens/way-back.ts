import { backLink } from '#web/components/back-link.ts';
import { type Html, html } from '#web/components/html.ts';

/** The way back to the page before this one, as a landmark of its own, so that it can be reached like any other part of the page. */
export function wayBack(href: string, text: string): Html {
  return html`<nav aria-label="Way back">${backLink({ href, text })}</nav>`;
}
