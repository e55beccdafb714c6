import { button } from '#web/components/button.ts';
import { dateInput } from '#web/components/date-input.ts';
import { errorSummary } from '#web/components/error-summary.ts';
import { type Html, html } from '#web/components/html.ts';
import { radios } from '#web/components/radios.ts';
import { select } from '#web/components/select.ts';
import type { Frame, PageContent } from '#web/server/screen.ts';
import { childrenBanner } from '../../child/children-banner.ts';
import { addressText } from '../../child/overview/banner-view.ts';
import { wayBack } from '../../way-back.ts';
import { relationshipChoices } from '../person-words.ts';
import { searchBoxes } from '../search-form.ts';
import type { TypedSearch } from '../search-in.ts';
import type { RelateModel } from './model.ts';

/** Adds somebody to the people round a person: first found, then related. */
export function relateView(model: RelateModel, frame: Frame): PageContent {
  const { person, typed, read, people, problem } = model;
  const wrong = problem ?? (read !== undefined && 'problem' in read ? read.problem : undefined);
  return {
    title: 'Add somebody',
    section: person.name,
    hasErrors: wrong !== undefined,
    beforeContent: [wayBack(`/people/${person.id}`, 'Back to the details'), childrenBanner([person])],
    content: html`${wrong !== undefined && errorSummary({ errorList: [{ text: wrong, href: problem === undefined ? '#name' : '#kind' }] })}
<h1 class="govuk-heading-l">Who else is there?</h1>
${people !== undefined && chosen(model, people, frame.csrfToken)}
<h2 class="govuk-heading-m">${people === undefined ? 'Find them first' : 'Search again'}</h2>
<form method="post" action="/people/${person.id}/relate" novalidate><input type="hidden" name="_csrf" value="${frame.csrfToken}">
${searchBoxes(typed, read)}${button({ text: 'Search', classes: people === undefined ? '' : 'govuk-button--secondary' })}</form>`,
  };
}

function chosen({ person, typed }: RelateModel, people: NonNullable<RelateModel['people']>, csrfToken: string): Html {
  if (people.length === 0)
    return html`<p class="govuk-body">Nobody on the record is like that. <a class="govuk-link" href="/people/find">Search and add them first</a>, then come back.</p>`;
  return html`<form method="post" action="/people/${person.id}/relate" novalidate><input type="hidden" name="_csrf" value="${csrfToken}">${carried(typed)}
${radios({
  name: 'other',
  fieldset: { legend: { text: 'Who is it?', classes: 'govuk-fieldset__legend--s' } },
  items: people.map((each) => ({
    value: each.id,
    text: each.name,
    hint: [each.age, addressText(each.address)].filter(Boolean).join(', '),
  })),
})}
${select({ name: 'kind', label: { text: `They are the … of ${person.name}`, classes: 'govuk-label--s' }, items: [{ value: '', text: 'Choose one' }, ...relationshipChoices] })}
${
  person.kind === 'child' &&
  radios({
    name: 'responsibility',
    classes: 'govuk-radios--inline',
    fieldset: { legend: { text: 'Do they hold parental responsibility?', classes: 'govuk-fieldset__legend--s' } },
    items: [
      { value: 'yes', text: 'Yes' },
      { value: 'no', text: 'No' },
      { value: '', text: 'Not known', checked: true },
    ],
  })
}
${dateInput({ id: 'from', namePrefix: 'from', fieldset: { legend: { text: 'Since when? (optional)', classes: 'govuk-fieldset__legend--s' } } })}
${button({ text: 'Add them', preventDoubleClick: true })}</form>`;
}

function carried(typed: TypedSearch | undefined): readonly Html[] {
  const { name = '', day = '', month = '', year = '', identifier = '', address = '' } = typed ?? {};
  const pairs = { name, 'born-day': day, 'born-month': month, 'born-year': year, identifier, address };
  return Object.entries(pairs).map(([key, value]) => html`<input type="hidden" name="${key}" value="${value}">`);
}
