import { may } from '#access/decide.ts';
import type { Actor } from '#usecases/ports.ts';
import { button } from '#web/components/button.ts';
import { type Html, html } from '#web/components/html.ts';
import type { PageContent } from './screen.ts';

/** On each page of a child, for whoever may decide: one press opens a decision about what is being looked at (R057). */
export function decideControl(
  actor: Actor,
  { children, record }: NonNullable<PageContent['about']>,
  csrfToken: string,
): Html | false {
  const ids = children.filter(({ kind }) => kind === 'child').map(({ id }) => id);
  if (ids.length === 0 || !may(actor, 'write', 'management-decision')) return false;
  return html`<section class="tl-decide govuk-!-display-none-print" aria-label="Decide"><form method="post" action="/management-decisions"><input type="hidden" name="_csrf" value="${csrfToken}">${ids.map((id) => html`<input type="hidden" name="child" value="${id}">`)}${record !== undefined && html`<input type="hidden" name="record" value="${record}">`}${button({ text: 'Record a management decision', classes: 'govuk-button--secondary tl-decide__button', preventDoubleClick: true })}</form></section>`;
}
