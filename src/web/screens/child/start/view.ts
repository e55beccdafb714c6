import type { RecordType } from '#domain/definition/record-type.ts';
import type { PersonId } from '#domain/people/person.ts';
import { lowerFirst } from '#domain/time/in-words.ts';
import { button } from '#web/components/button.ts';
import { checkboxes } from '#web/components/checkboxes.ts';
import { errorSummary } from '#web/components/error-summary.ts';
import { type Html, html } from '#web/components/html.ts';
import { radios } from '#web/components/radios.ts';
import type { Frame, PageContent } from '#web/server/screen.ts';
import { wayBack } from '../../way-back.ts';
import { childrenBanner } from '../children-banner.ts';
import type { StartModel } from './model.ts';

/** What is to be recorded, and about which children: chosen on one page. Who came by a button that names it is asked about the children only. */
export function startView(
  { child, types, children, type, ticked, wrong }: StartModel,
  { csrfToken }: Frame,
): PageContent {
  const chosen = types.find(({ id }) => id === type);
  const title = chosen === undefined ? 'Record something new' : `Record: ${lowerFirst(chosen.title)}`;
  return {
    title,
    section: child.name,
    hasErrors: wrong !== undefined,
    beforeContent: [wayBack(`/children/${child.id}`, 'Back to the child'), childrenBanner([child])],
    about: { children: [child] },
    content: html`${wrong !== undefined && errorSummary({ errorList: [{ text: wrong.message, href: `#${wrong.field}` }] })}
<h1 class="govuk-heading-l">${title}</h1>
<form method="post" action="/drafts" novalidate>
<input type="hidden" name="_csrf" value="${csrfToken}"><input type="hidden" name="from" value="${child.id}">
${chosen === undefined ? choiceOfType(types, wrong) : chosenType(chosen, child.id)}
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

function choiceOfType(types: StartModel['types'], wrong: StartModel['wrong']): Html {
  return radios({
    name: 'type',
    fieldset: { legend: { text: 'What do you want to record?', classes: 'govuk-fieldset__legend--m' } },
    errorMessage: wrong?.field === 'type' && wrong.message,
    items: types.map(({ id, title, purpose }) => ({ value: id, text: title, hint: purpose })),
  });
}

function chosenType({ id, purpose }: RecordType, child: PersonId): Html {
  return html`<input type="hidden" name="type" value="${id}">
<p class="govuk-body">${purpose} <a class="govuk-link" href="/children/${child}/start">Record something else</a></p>`;
}
