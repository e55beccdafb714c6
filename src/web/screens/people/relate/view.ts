import { SCRIPTS } from '#web/components/asset-paths.ts';
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
import { addressOf } from '../kept/kept-form.ts';
import { keptFormView } from '../kept/kept-form-view.ts';
import { relationshipChoices } from '../person-words.ts';
import { searchBoxes } from '../search-form.ts';
import type { TypedSearch } from '../search-in.ts';
import { strengthFields, typedStrength } from '../strength-fields.ts';
import type { RelateModel } from './model.ts';

/** Adds somebody to the people round a person: first found, then related. */
export function relateView(model: RelateModel, frame: Frame): PageContent {
  const { person, read, people, problem } = model;
  const wrong = problem ?? (read !== undefined && 'problem' in read ? read.problem : undefined);
  return {
    title: 'Add somebody',
    section: person.name,
    hasErrors: wrong !== undefined,
    beforeContent: [wayBack(`/people/${person.id}`, 'Back to the details'), childrenBanner([person])],
    about: { children: [person] },
    modules: [SCRIPTS.autosave],
    content: html`${wrong !== undefined && errorSummary({ errorList: [{ text: wrong, href: problem === undefined ? '#name' : '#kind' }] })}
<h1 class="govuk-heading-l">Who else is there?</h1>
${people?.length === 0 && html`<p class="govuk-body">Nobody on the record is like that. <a class="govuk-link" href="/people/find">Search and add them first</a>, then come back.</p>`}
${people !== undefined && people.length > 0 ? html`${chosen(model, people, frame)}${searchAgain(model, frame)}` : firstSearch(model, frame)}`,
  };
}

function firstSearch({ kept, content, typed, read, people }: RelateModel, frame: Frame): Html {
  const carried = Object.entries(content).filter(([name]) => RELATED.test(name));
  return keptFormView(kept, frame, {
    content: html`<h2 class="govuk-heading-m">${people === undefined ? 'Find them first' : 'Search again'}</h2>
${searchBoxes(typed, read)}${hidden(carried)}`,
    send: button({ text: 'Search', name: '_do', value: 'search' }),
  });
}

function searchAgain({ kept, typed, read }: RelateModel, { csrfToken }: Frame): Html {
  return html`<h2 class="govuk-heading-m">Search again</h2>
<form method="post" action="${addressOf(kept)}" novalidate><input type="hidden" name="_csrf" value="${csrfToken}"><input type="hidden" name="_again" value="yes">
${searchBoxes(typed, read)}${button({ text: 'Search', name: '_do', value: 'search', classes: 'govuk-button--secondary' })}</form>`;
}

function chosen(model: RelateModel, people: NonNullable<RelateModel['people']>, frame: Frame): Html {
  return keptFormView(model.kept, frame, {
    content: howRelated(model, people),
    send: button({ text: 'Add them', preventDoubleClick: true }),
  });
}

function howRelated({ person, typed, content }: RelateModel, people: NonNullable<RelateModel['people']>): Html {
  const given = (name: string) => content[name]?.[0] ?? '';
  return html`${hidden(searchPairs(typed))}
${radios({
  name: 'other',
  value: given('other'),
  fieldset: { legend: { text: 'Who is it?', classes: 'govuk-fieldset__legend--s' } },
  items: people.map((each) => ({
    value: each.id,
    text: each.name,
    hint: [each.age, addressText(each.address)].filter(Boolean).join(', '),
  })),
})}
${select({ name: 'kind', value: given('kind'), label: { text: `They are the … of ${person.name}`, classes: 'govuk-label--s' }, items: [{ value: '', text: 'Choose one' }, ...relationshipChoices] })}
${
  person.kind === 'child' &&
  radios({
    name: 'responsibility',
    value: given('responsibility'),
    classes: 'govuk-radios--inline',
    fieldset: { legend: { text: 'Do they hold parental responsibility?', classes: 'govuk-fieldset__legend--s' } },
    items: [
      { value: 'yes', text: 'Yes' },
      { value: 'no', text: 'No' },
      { value: '', text: 'Not known', checked: given('responsibility') === '' },
    ],
  })
}
${dateInput({ id: 'from', namePrefix: 'from', values: { 'from-day': given('from-day'), 'from-month': given('from-month'), 'from-year': given('from-year') }, fieldset: { legend: { text: 'Since when? (optional)', classes: 'govuk-fieldset__legend--s' } } })}
${strengthFields(typedStrength(given))}`;
}

/** What a search must not lose: how the two are related. */
const RELATED = /^(?:kind|responsibility|strength|(?:strength-)?from-(?:day|month|year))$/;

function searchPairs(typed: TypedSearch | undefined): readonly (readonly [string, readonly string[]])[] {
  const { name = '', day = '', month = '', year = '', identifier = '', address = '' } = typed ?? {};
  const pairs = { name, 'born-day': day, 'born-month': month, 'born-year': year, identifier, address };
  return Object.entries(pairs).map(([name, value]) => [name, [value]]);
}

function hidden(pairs: readonly (readonly [string, readonly string[]])[]): readonly Html[] {
  return pairs.flatMap(([name, values]) =>
    values.map((value) => html`<input type="hidden" name="${name}" value="${value}">`),
  );
}
