import { labelOf } from '#domain/code-sets/code-set.ts';
import { sex as sexes } from '#domain/code-sets/sex.codes.ts';
import { nameOn, type PersonFacts } from '#domain/people/person.ts';
import { listInWords } from '#domain/time/in-words.ts';
import type { PersonMatch } from '#usecases/ports.ts';
import { ageOnDay, showAddress } from '#usecases/queries/shown-person.ts';
import { button } from '#web/components/button.ts';
import { type Html, html } from '#web/components/html.ts';
import { scrollingTable } from '#web/components/scrolling-table.ts';
import { warningText } from '#web/components/warning-text.ts';
import type { Frame, PageContent } from '#web/server/screen.ts';
import { addressText } from '../../child/overview/banner-view.ts';
import { dayText } from '../../day-text.ts';
import { addressOf, type KeptForm } from '../kept/kept-form.ts';
import { hrefOf } from '../person-table.ts';

/** Somebody to be added, beside the people who may be the same. */
export interface DuplicatesModel {
  readonly facts: PersonFacts;
  /** The form as it was typed. */
  readonly content: Readonly<Record<string, readonly string[]>>;
  readonly matches: readonly PersonMatch[];
  readonly today: string;
  /** How the words are kept meanwhile. */
  readonly kept: KeptForm;
}

const facts: readonly { readonly name: string; readonly of: (facts: PersonFacts, today: string) => string }[] = [
  { name: 'Name', of: nameOn },
  { name: 'All names', of: ({ names }) => listInWords(names.map(({ given, family }) => `${given} ${family}`.trim())) },
  {
    name: 'Date of birth',
    of: ({ bornOn, expectedOn }) => dayText(bornOn) || (expectedOn ? `expected ${dayText(expectedOn)}` : 'Not known'),
  },
  { name: 'Age', of: (person, today) => ageOnDay(person, today) || 'Not known' },
  { name: 'Sex', of: ({ sex }) => (sex === undefined ? 'Not known' : labelOf(sexes, sex)) },
  { name: 'Address', of: (person, today) => addressText(showAddress(person, today)) },
  { name: 'Numbers', of: ({ identifiers }) => identifiers.map(({ value }) => value).join(', ') || 'None' },
];

/** The matches side by side with the person to be added, before anybody is added. */
export function duplicatesView(model: DuplicatesModel, { csrfToken }: Frame): PageContent {
  const { matches, content, kept } = model;
  const hidden = Object.entries(content).flatMap(([name, values]) =>
    values.map((value) => html`<input type="hidden" name="${name}" value="${value}">`),
  );
  const seen = matches.map(({ person }) => html`<input type="hidden" name="_seen" value="${person.id}">`);
  return {
    title: 'Is it one of these people?',
    isWide: true,
    content: html`<h1 class="govuk-heading-l">Is it one of these people?</h1>
${warningText({ text: 'A child with two records can be missed by everybody. Look at each person before you add another.' })}
${sideBySide(model)}
<form method="post" action="${addressOf(kept)}"><input type="hidden" name="_csrf" value="${csrfToken}"><input type="hidden" name="_revision" value="${kept.revision}"><input type="hidden" name="_opened" value="${kept.opened}">${hidden}${seen}
<div class="govuk-button-group">${button({ text: 'None of these: add the new person', preventDoubleClick: true })}
${button({ text: 'Go back and change what I typed', name: '_add', value: 'nothing', classes: 'govuk-button--secondary' })}</div></form>`,
  };
}

function sideBySide({ facts: mine, matches, today }: DuplicatesModel): Html {
  const choose = matches.map(({ person, matched }) => {
    const href = hrefOf({ id: person.id, kind: person.facts.kind });
    return html`<a class="govuk-link" href="${href}">It is this person<span class="govuk-visually-hidden">: ${nameOn(person.facts, today)}</span></a><br><span class="tl-quiet">Same ${listInWords(matched)}</span>`;
  });
  return scrollingTable({
    label: 'The person to be added and the people on the record',
    classes: 'tl-side-by-side',
    head: ['', 'To be added', ...matches.map((_, index) => `On the record, ${index + 1}`)],
    firstCellIsHeader: true,
    rows: [
      ...facts.map(({ name, of }) => [name, of(mine, today), ...matches.map(({ person }) => of(person.facts, today))]),
      ['Choose', 'Not on the record yet', ...choose],
    ],
  });
}
