import { button } from '#web/components/button.ts';
import { type Html, html } from '#web/components/html.ts';
import { select } from '#web/components/select.ts';
import type { OpenDraft } from './model.ts';

/** Where on the form it stands what meetings agreed. */
export const FROM_MEETINGS = 'from-meetings';

/** What approved meetings agreed and no plan has yet: each is quoted with its meeting, and taken in with one press, or all of them. */
export function fromMeetingsView({ fromMeetings }: OpenDraft): Html | false {
  const { offered, taken, places } = fromMeetings;
  const count = Object.keys(taken).length;
  if (offered.length === 0 && count === 0) return false;
  return html`<section class="tl-section tl-from-meetings" id="${FROM_MEETINGS}" tabindex="-1"><h2 class="govuk-heading-m">Decided at meetings</h2>
${count > 0 && html`<p class="govuk-body">${count === 1 ? 'One thing that a meeting decided stands' : `${count} things that meetings decided stand`} in this form, quoted. Look at who does it, and by which day.</p>`}
${offered.length > 0 && html`<p class="govuk-body">Not in any plan yet:</p>`}
${
  offered.length > 0 &&
  places.length > 1 &&
  select({
    name: '_under',
    label: 'Take it under which outcome?',
    items: places.map(({ index, words }) => ({ value: String(index), text: words })),
  })
}
${offered.map(
  ({ id, meeting, meetingTitle, quoted }) =>
    html`<div class="tl-earlier"><p class="govuk-body">Decided at the <a class="govuk-link" href="/records/${meeting}">${meetingTitle}</a>: ${quoted}</p>${button(
      {
        text: html`Take into the plan<span class="govuk-visually-hidden">: ${quoted}</span>`,
        name: '_take',
        value: id,
        classes: 'govuk-button--secondary',
      },
    )}</div>`,
)}
${offered.length > 1 && button({ text: `Take all ${offered.length} into the plan`, name: '_take', value: 'all', classes: 'govuk-button--secondary' })}</section>`;
}
