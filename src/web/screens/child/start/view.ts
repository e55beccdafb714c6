import { button } from '#web/components/button.ts';
import { checkboxes } from '#web/components/checkboxes.ts';
import { errorSummary } from '#web/components/error-summary.ts';
import { html } from '#web/components/html.ts';
import { radios } from '#web/components/radios.ts';
import type { Frame, PageContent } from '#web/server/screen.ts';
import { wayBack } from '../../way-back.ts';
import { childrenBanner } from '../children-banner.ts';
import type { StartModel } from './model.ts';

/** What is to be recorded, and about which children: chosen on one page. */
export function startView(
  { child, types, children, type, ticked, wrong }: StartModel,
  { csrfToken }: Frame,
): PageContent {
  return {
    title: 'Record something new',
    section: child.name,
    hasErrors: wrong !== undefined,
    about: [child],
    beforeContent: [wayBack(`/children/${child.id}`, 'Back to the child'), childrenBanner([child])],
    content: html`${wrong !== undefined && errorSummary({ errorList: [{ text: wrong.message, href: `#${wrong.field}` }] })}
<h1 class="govuk-heading-l">Record something new</h1>
<form method="post" action="/drafts" novalidate>
<input type="hidden" name="_csrf" value="${csrfToken}"><input type="hidden" name="from" value="${child.id}">
${radios({
  name: 'type',
  value: type,
  fieldset: { legend: { text: 'What do you want to record?', classes: 'govuk-fieldset__legend--m' } },
  errorMessage: wrong?.field === 'type' && wrong.message,
  items: types.map(({ id, title, purpose }) => ({ value: id, text: title, hint: purpose })),
})}
${checkboxes({
  name: 'child',
  values: ticked,
  fieldset: { legend: { text: 'About which children?', classes: 'govuk-fieldset__legend--m' } },
  hint: 'Brothers and sisters are written about once, and each has answers of their own.',
  errorMessage: wrong?.field === 'child' && wrong.message,
  items: children,
})}
${button({ text: 'Start', preventDoubleClick: true })}
</form>`,
  };
}
