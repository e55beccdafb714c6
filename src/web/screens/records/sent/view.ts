import { isLeavingDocument, type LeavingDocument, linesOf } from '#documents/leaving/leaving-document.ts';
import type { DocumentThatLeft } from '#usecases/queries/what-left.query.ts';
import { SCRIPTS } from '#web/components/asset-paths.ts';
import { button } from '#web/components/button.ts';
import { type Html, html } from '#web/components/html.ts';
import type { PageContent } from '#web/server/screen.ts';
import { sendingsTable } from '../../child/sent/view.ts';
import { momentText } from '../../day-text.ts';
import { wayBack } from '../../way-back.ts';

/** A document as it left. Printed, it is the document alone. */
export function documentView({ child, document, record, sendings, frozenBy }: DocumentThatLeft): PageContent {
  const { title, model, sha256, frozenAt } = document;
  return {
    title,
    modules: [SCRIPTS.print],
    beforeContent: wayBack(`/children/${child.id}/sent`, 'Back to what was sent out'),
    content: html`<h1 class="govuk-heading-l${isLetter(model) ? ' govuk-!-display-none-print' : ''}">${title}</h1>
${isLeavingDocument(model) ? paperView(model) : html`<p class="govuk-body">This file went with what was sent. Download it to read it.</p>`}
<div class="govuk-!-display-none-print">
<div class="govuk-button-group"><a class="govuk-button" href="/records/${record}/sent/${sha256}/file" role="button" draggable="false" data-module="govuk-button">Download the file</a>
${isLeavingDocument(model) && button({ text: 'Print', type: 'button', classes: 'govuk-button--secondary', attributes: { 'data-print': true, hidden: true } })}</div>
<p class="govuk-body">Kept as it was since ${momentText(frozenAt)} by ${frozenBy}. <a class="govuk-link" href="/records/${record}">Open the record of the sending</a></p>
<p class="govuk-body-s tl-quiet govuk-!-text-break-word">SHA-256 ${sha256}</p>
${sendingsTable('To whom it went', sendings)}</div>`,
  };
}

/** A letter begins with its own first line, on paper as well. */
function isLetter(model: unknown): boolean {
  return isLeavingDocument(model) && model.letter !== undefined;
}

/** A document on paper: of a letter, its paragraphs in its own language. */
export function paperView({ about, parts, letter }: LeavingDocument): Html {
  if (letter !== undefined)
    return html`<div class="tl-letter" lang="${letter.language}" dir="auto">${letter.paragraphs.map((text) => html`<p class="govuk-body">${text.split('\n').map((line, index) => html`${index > 0 && html`<br>`}${line}`)}</p>`)}</div>`;
  return html`<p class="govuk-body">${about}</p>
${parts.map((part) => html`<h2 class="govuk-heading-m">${part.title}</h2>${part.answers.map((answer) => html`<h3 class="govuk-heading-s">${answer.ask}</h3>${linesOf(answer).map((line) => html`<p class="govuk-body">${line}</p>`)}`)}`)}`;
}
