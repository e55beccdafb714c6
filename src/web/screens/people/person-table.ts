import { listInWords } from '#domain/time/in-words.ts';
import type { FoundPerson } from '#usecases/queries/find-people.query.ts';
import type { ShownPerson } from '#usecases/queries/shown-person.ts';
import { cardTable } from '#web/components/card-table.ts';
import { type Content, type Html, html } from '#web/components/html.ts';
import { tag } from '#web/components/tag.ts';
import { addressText } from '../child/overview/banner-view.ts';
import { dayText } from '../day-text.ts';
import { personKinds, wordFor } from './person-words.ts';

/** The people a search found, each with what tells them apart and why they were found. */
export function personTable(
  people: readonly FoundPerson[],
  last: { readonly head: string; readonly cell: (person: FoundPerson) => Content },
): Html {
  return cardTable({
    caption: people.length === 1 ? '1 person' : `${people.length} people`,
    captionClasses: 'govuk-table__caption--m',
    head: ['Person', 'Age', 'Address', 'Found by', last.head],
    rows: people.map((person) => [
      html`<a class="govuk-link" href="${hrefOf(person)}">${person.name}</a>${person.kind !== 'child' && html`<br><span class="tl-quiet">${wordFor(personKinds, person.kind)}</span>`}`,
      html`${person.age || 'Not known'}${person.bornOn !== undefined && html`<br><span class="tl-quiet">${dayText(person.bornOn)}</span>`}`,
      html`${addressText(person.address)}${(person.address?.keepSafeFrom.length ?? 0) > 0 && html`<br>${tag({ text: 'Keep safe', classes: 'govuk-tag--red' })}`}`,
      listInWords(person.matched),
      last.cell(person),
    ]),
  });
}

/** Where a person's page is. */
export function hrefOf({ id, kind }: Pick<ShownPerson, 'id' | 'kind'>): string {
  return kind === 'child' ? `/children/${id}` : `/people/${id}`;
}
