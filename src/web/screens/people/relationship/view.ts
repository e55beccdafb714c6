import type { TypedDate } from '#domain/definition/reading/read-date.ts';
import { button } from '#web/components/button.ts';
import { checkboxes } from '#web/components/checkboxes.ts';
import { dateInput } from '#web/components/date-input.ts';
import { errorSummary } from '#web/components/error-summary.ts';
import { html } from '#web/components/html.ts';
import { input } from '#web/components/input.ts';
import { radios } from '#web/components/radios.ts';
import type { Frame, PageContent } from '#web/server/screen.ts';
import { childrenBanner } from '../../child/children-banner.ts';
import { wayBack } from '../../way-back.ts';
import type { RelationshipModel } from './model.ts';

/** Ends, corrects or voids how two people are related. */
export function relationshipView(
  { person, member, typed, problems }: RelationshipModel,
  { csrfToken }: Frame,
): PageContent {
  const wrong = (field: string) => problems.find((issue) => issue.field === field)?.message;
  const days = (id: string, legend: string, { day, month, year }: TypedDate) =>
    dateInput({
      id,
      namePrefix: id,
      fieldset: { legend: { text: legend, classes: 'govuk-fieldset__legend--s' } },
      errorMessage: wrong(id),
      values: { [`${id}-day`]: day, [`${id}-month`]: month, [`${id}-year`]: year },
    });
  return {
    title: 'Change a relationship',
    section: person.name,
    hasErrors: problems.length > 0,
    beforeContent: [wayBack(`/people/${person.id}`, 'Back to the details'), childrenBanner([person])],
    content: html`${problems.length > 0 && errorSummary({ errorList: problems.map(({ message, field = '' }) => ({ text: message, href: field === 'from' || field === 'until' ? `#${field}-day` : `#${field}` })) })}
<h1 class="govuk-heading-l">${member.person.name}: ${member.kind.toLowerCase()}</h1>
<form method="post" action="/people/${person.id}/relationships/${member.relationship}" novalidate><input type="hidden" name="_csrf" value="${csrfToken}"><input type="hidden" name="version" value="${member.version}">
${days('from', 'Since when?', typed.from)}${days('until', 'Until when? Leave blank while it stands', typed.until)}
${radios({
  name: 'responsibility',
  classes: 'govuk-radios--inline',
  value: typed.responsibility,
  errorMessage: wrong('parentalResponsibility'),
  fieldset: { legend: { text: 'Parental responsibility', classes: 'govuk-fieldset__legend--s' } },
  items: [
    { value: 'yes', text: 'Yes' },
    { value: 'no', text: 'No' },
    { value: '', text: 'Not known', checked: typed.responsibility === '' },
  ],
})}
${checkboxes({ name: 'void', values: typed.isVoid ? ['yes'] : [], items: [{ value: 'yes', text: 'They were never related like this', hint: 'It was recorded by mistake. It stays on the file and counts nowhere.' }] })}
${input({ name: 'reason', label: { text: 'Why is it changed?', classes: 'govuk-label--s' }, value: typed.reason, errorMessage: wrong('reason') })}
${button({ text: 'Keep the change', preventDoubleClick: true })}</form>`,
  };
}
