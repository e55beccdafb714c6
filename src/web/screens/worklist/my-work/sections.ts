import { type Html, html } from '#web/components/html.ts';

/** One part of somebody’s page: what it holds, and how much. */
export interface WorkSection {
  readonly id: string;
  readonly title: string;
  readonly count: number;
  readonly content: Html | false;
}

/** The parts that hold something, each after the other; of several, a list of them with their counts comes first, so that nobody has to leaf through a long page on a phone to know what is there. */
export function workSections(sections: readonly WorkSection[]): Html {
  const filled = sections.filter(({ count, content }) => count > 0 && content !== false);
  return html`${filled.length > 1 && index(filled)}${filled.map(({ id, content }) => html`<div id="${id}" tabindex="-1">${content}</div>`)}`;
}

function index(sections: readonly WorkSection[]): Html {
  return html`<nav aria-label="On this page"><ul class="govuk-list tl-work-index">${sections.map(
    ({ id, title, count }) =>
      html`<li><a class="govuk-link govuk-link--no-visited-state" href="#${id}">${title}</a> <span class="tl-quiet">${count}</span></li>`,
  )}</ul></nav>`;
}
