import { button } from '#web/components/button.ts';
import { type Html, html } from '#web/components/html.ts';

/** The button that begins a visit: one press leads to the form, with who lives together ticked. */
export function recordVisit(visit: {
  readonly child: string;
  readonly names: string;
  readonly csrfToken: string;
}): Html {
  return html`<form method="post" action="/drafts">
<input type="hidden" name="_csrf" value="${visit.csrfToken}"><input type="hidden" name="type" value="visit"><input type="hidden" name="from" value="${visit.child}"><input type="hidden" name="together" value="yes">
${button({ text: html`Record a visit<span class="govuk-visually-hidden"> to ${visit.names}</span>`, classes: 'govuk-button--secondary tl-button-tight', preventDoubleClick: true })}
</form>`;
}
