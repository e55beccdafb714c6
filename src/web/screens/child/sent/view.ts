import type { ShownSending, WhatLeft } from '#usecases/queries/what-left.query.ts';
import { cardTable } from '#web/components/card-table.ts';
import { type Html, html } from '#web/components/html.ts';
import type { PageContent } from '#web/server/screen.ts';
import { dayText, momentText } from '../../day-text.ts';
import { childTabs } from '../child-tabs.ts';
import { childrenBanner } from '../children-banner.ts';

/** What left about a child: what, to whom, when, how, by whom, and who released what the search had stopped. */
export function sentView({ child, sendings }: WhatLeft): PageContent {
  return {
    title: 'Sent out',
    section: child.name,
    beforeContent: [childrenBanner([child]), childTabs(child.id, 'sent', '')],
    content: html`<h1 class="govuk-heading-l">Sent out</h1>
<p class="govuk-body">What left is kept as it was. The search looked through all of it for addresses and numbers to be kept safe.</p>
${sendings.length === 0 ? html`<p class="govuk-body">Nothing has been sent out about ${child.name}.</p>` : sendingsTable('What was sent', sendings)}`,
  };
}

/** The lines of the log as a table. */
export function sendingsTable(caption: string, sendings: readonly ShownSending[]): Html {
  return cardTable({
    caption,
    captionClasses: 'govuk-table__caption--m',
    head: ['What', 'To whom', 'When and how', 'By', 'Search and check'],
    rows: sendings.map((each, index) => [
      html`<a class="govuk-link" href="/records/${each.record}/sent/${each.document}">${each.title}</a><br><span class="tl-quiet">${each.document.slice(0, 12)}</span>`,
      each.who,
      html`${dayText(each.sentOn)}<br><span class="tl-quiet">${each.howInWords}</span>`,
      each.by,
      html`${isToldBefore(each, sendings[index - 1]) ? `Released by ${each.releasedBy}, as above` : searchText(each)}${checkText(each)}`,
    ]),
  });
}

function searchText({ released, releasedBy }: ShownSending): Html | string {
  if (released === undefined) return 'Not stopped';
  return html`<strong>Released by ${releasedBy}:</strong> ${released.reason}<ul class="govuk-list govuk-body-s">${released.found.map((each) => html`<li>${each}</li>`)}</ul>`;
}

function checkText({ checked, checkedBy }: ShownSending): Html | false {
  if (checked === undefined) return false;
  return html`<div><strong>Checked by ${checkedBy}</strong> on ${momentText(checked.at)}${checked.note !== '' && `: ${checked.note}`}</div>`;
}

/** What the search found in one sending is said once, however many documents and people it went to. */
function isToldBefore(each: ShownSending, before: ShownSending | undefined): boolean {
  const { record, released } = each;
  if (released === undefined || before?.released === undefined || before.record !== record) return false;
  return before.released.reason === released.reason && before.released.found.join() === released.found.join();
}
