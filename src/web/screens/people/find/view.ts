import { button } from '#web/components/button.ts';
import { errorSummary } from '#web/components/error-summary.ts';
import { type Html, html } from '#web/components/html.ts';
import type { Frame, PageContent } from '#web/server/screen.ts';
import { personTable } from '../person-table.ts';
import { searchBoxes } from '../search-form.ts';
import type { TypedSearch } from '../search-in.ts';
import type { FindModel } from './model.ts';

/** Where everything begins: finding somebody, or finding out that they are not on the record yet. */
export function findView({ typed, read, people }: FindModel, { csrfToken }: Frame): PageContent {
  const problem = read !== undefined && 'problem' in read ? read : undefined;
  return {
    title: people === undefined ? 'Find a person' : 'People found',
    hasErrors: problem !== undefined,
    content: html`${problem !== undefined && errorSummary({ errorList: [{ text: problem.problem, href: problem.field === 'born' ? '#born-day' : '#name' }] })}
<h1 class="govuk-heading-l">${people === undefined ? 'Find a person' : 'People found'}</h1>
${people !== undefined && found(people, typed, csrfToken)}
${people !== undefined && html`<h2 class="govuk-heading-m">Search again</h2>`}
<form method="post" action="/people/find" novalidate><input type="hidden" name="_csrf" value="${csrfToken}">
${searchBoxes(typed, read)}${button({ text: 'Search' })}</form>`,
  };
}

function found(people: NonNullable<FindModel['people']>, typed: TypedSearch | undefined, csrfToken: string): Html {
  return html`${people.length === 0 && html`<p class="govuk-body">Nobody on the record is like that.</p>`}
${people.length > 0 && personTable(people, { head: 'Numbers', cell: ({ identifiers }) => identifiers.join(', ') || 'None' })}
<form method="post" action="/people/new"><input type="hidden" name="_csrf" value="${csrfToken}">${carried(typed)}
${button({ text: people.length === 0 ? 'Add a new person' : 'None of these: add a new person', classes: 'govuk-button--secondary' })}</form>`;
}

/** The words of the search go on to the new person, so that nothing is typed twice. */
function carried(typed: TypedSearch | undefined): readonly Html[] {
  const [given = '', ...rest] = (typed?.name ?? '').split(/\s+/);
  const pairs: readonly (readonly [string, string])[] = [
    ['names[0].given', given],
    ['names[0].family', rest.join(' ')],
    ['bornOn-day', typed?.day ?? ''],
    ['bornOn-month', typed?.month ?? ''],
    ['bornOn-year', typed?.year ?? ''],
    ['identifiers[0].value', typed?.identifier ?? ''],
    ['addresses[0].line1', typed?.address ?? ''],
  ];
  return pairs
    .filter(([, value]) => value !== '')
    .map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`);
}
