import type { LetterPreview } from '#usecases/queries/letter-preview.query.ts';
import { SCRIPTS } from '#web/components/asset-paths.ts';
import { button } from '#web/components/button.ts';
import { type Html, html } from '#web/components/html.ts';
import { insetText } from '#web/components/inset-text.ts';
import type { PageContent } from '#web/server/screen.ts';
import { childrenBanner } from '../../child/children-banner.ts';
import { paperView } from '../../records/sent/view.ts';
import { wayBack } from '../../way-back.ts';

/** The letter as it would leave now. Printed, it is the letter alone. */
export function letterPreviewView(model: LetterPreview): PageContent {
  const { draft, children, letter, missing } = model;
  return {
    title: 'The letter as it will go',
    section: 'Draft',
    modules: [SCRIPTS.print],
    beforeContent: [wayBack(`/drafts/${draft}`, 'Back to the form'), childrenBanner(children)],
    content: html`<h1 class="govuk-heading-l govuk-!-display-none-print">The letter as it will go</h1>
${missing !== undefined && insetText({ text: html`<strong>The letter cannot be written yet.</strong> ${missing}` })}
<div class="govuk-!-display-none-print">${understoodView(model)}${letter !== undefined && html`<p class="govuk-body tl-quiet">${letter.about}</p>`}</div>
${letter !== undefined && paperView(letter)}
${letter !== undefined && html`<div class="govuk-!-display-none-print"><p class="govuk-body">It is searched for addresses and numbers to be kept safe when it is finished on the form, and kept as it is then.</p>${button({ text: 'Print', type: 'button', classes: 'govuk-button--secondary', attributes: { 'data-print': true, hidden: true } })}</div>`}`,
  };
}

function understoodView({ understood }: LetterPreview): Html {
  if (understood.length === 0)
    return html`<p class="govuk-body">The record does not say which languages its reader understands. Ask, and add them to their details.</p>`;
  return html`<ul class="govuk-list">${understood.map(({ who, languages }) => html`<li>${who} understands ${languages}.</li>`)}</ul>`;
}
