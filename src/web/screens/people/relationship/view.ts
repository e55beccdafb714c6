import type { TypedDate } from '#domain/definition/reading/read-date.ts';
import { relationshipStrengths } from '#domain/people/relationship.ts';
import { SCRIPTS } from '#web/components/asset-paths.ts';
import { button } from '#web/components/button.ts';
import { checkboxes } from '#web/components/checkboxes.ts';
import { dateInput } from '#web/components/date-input.ts';
import { errorSummary } from '#web/components/error-summary.ts';
import { type Html, html } from '#web/components/html.ts';
import { input } from '#web/components/input.ts';
import { radios } from '#web/components/radios.ts';
import { summaryList } from '#web/components/summary-list.ts';
import type { Frame, PageContent } from '#web/server/screen.ts';
import { childrenBanner } from '../../child/children-banner.ts';
import { dayText } from '../../day-text.ts';
import { wayBack } from '../../way-back.ts';
import { keptFormView } from '../kept/kept-form-view.ts';
import { strengthFields } from '../strength-fields.ts';
import type { RelationshipModel } from './model.ts';

/** Ends, corrects or voids how two people are related. */
export function relationshipView(model: RelationshipModel, frame: Frame): PageContent {
  const { person, member, kept, version, typed, problems, isChanged } = model;
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
    hasErrors: isChanged || problems.length > 0,
    modules: [SCRIPTS.autosave],
    beforeContent: [wayBack(`/people/${person.id}`, 'Back to the details'), childrenBanner([person])],
    about: { children: [person] },
    content: html`${(isChanged || problems.length > 0) && errorSummary({ errorList: [...(isChanged ? [CHANGED] : []), ...problems.map(({ message, field = '' }) => ({ text: message, href: ['from', 'until', 'strength-from'].includes(field) ? `#${field}-day` : `#${field}` }))] })}
<h1 class="govuk-heading-l">${member.person.name}: ${member.kind.toLowerCase()}</h1>
${isChanged && asItStands(member)}
${keptFormView(kept, frame, {
  content: html`<input type="hidden" name="version" value="${version}">${days('from', 'Since when?', typed.from)}${days('until', 'Until when? Leave blank while it stands', typed.until)}
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
${strengthFields(typed.strength, wrong)}
${checkboxes({ name: 'void', values: typed.isVoid ? ['yes'] : [], items: [{ value: 'yes', text: 'They were never related like this', hint: 'It was recorded by mistake. It stays on the file and counts nowhere.' }] })}
${input({ name: 'reason', label: { text: 'Why is it changed?', classes: 'govuk-label--s' }, value: typed.reason, errorMessage: wrong('reason') })}`,
  send: button({ text: 'Keep the change', preventDoubleClick: true }),
})}`,
  };
}

const CHANGED = {
  text: 'Somebody else changed this since you opened it. Read what stands on the record now, then send again.',
  href: '#theirs',
};

function asItStands({ from, until, parentalResponsibility, strength }: RelationshipModel['member']): Html {
  return html`<section id="theirs" tabindex="-1"><h2 class="govuk-heading-m">On the record now</h2>
${summaryList({
  rows: [
    { key: 'Since', value: dayText(from) || 'Not known' },
    { key: 'Until', value: dayText(until) || 'It stands' },
    { key: 'What it is like', value: strength === undefined ? 'Not known' : relationshipStrengths[strength.is].label },
    { key: 'Parental responsibility', value: parentalResponsibility.replace(/^./, (first) => first.toUpperCase()) },
  ],
})}</section>`;
}
