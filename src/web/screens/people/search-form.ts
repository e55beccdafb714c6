import { dateInput } from '#web/components/date-input.ts';
import { type Html, html } from '#web/components/html.ts';
import { input } from '#web/components/input.ts';
import type { SearchRead, TypedSearch } from './search-in.ts';

/** The boxes of a search, as they were typed. Names may be misspelt, and parts will do. */
export function searchBoxes(typed: TypedSearch | undefined, read: SearchRead | undefined): Html {
  const wrong = (field: string) =>
    read !== undefined && 'problem' in read && read.field === field ? read.problem : undefined;
  return html`${input({ name: 'name', label: { text: 'Name', classes: 'govuk-label--s' }, hint: 'Part of it will do, also misspelt', value: typed?.name, autocomplete: 'off', spellcheck: false, errorMessage: wrong('name') })}
${dateInput({
  id: 'born',
  namePrefix: 'born',
  fieldset: { legend: { text: 'Date of birth', classes: 'govuk-fieldset__legend--s' } },
  errorMessage: wrong('born'),
  values: { 'born-day': typed?.day, 'born-month': typed?.month, 'born-year': typed?.year },
})}
<div class="tl-pair">${input({ name: 'identifier', label: { text: 'A number', classes: 'govuk-label--s' }, hint: 'NHS, pupil or authority number', value: typed?.identifier, autocomplete: 'off', classes: 'govuk-input--width-20' })}
${input({ name: 'address', label: { text: 'Address', classes: 'govuk-label--s' }, hint: 'Street or postcode', value: typed?.address, autocomplete: 'off', classes: 'govuk-input--width-20' })}</div>`;
}
