import { type Html, html } from '#web/components/html.ts';
import { insetText } from '#web/components/inset-text.ts';

/** Where a script says which drafts have words of this worker on the device; without words there it is never seen. */
export function waitingWords(worker: string): Html {
  return insetText({
    attributes: { 'data-waiting-words': worker, hidden: true },
    text: html`<h2 class="govuk-heading-s">Words of yours wait on this device</h2>
<p class="govuk-body">They have not reached the server. Open the form to send them.</p>
<ul class="govuk-list"></ul>`,
  });
}
