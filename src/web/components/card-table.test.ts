import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cardTable } from './card-table.ts';

test('each cell carries its column’s name for a small screen, and a screen reader hears the name once only', () => {
  const { markup } = cardTable({
    head: ['Child', { text: 'Seen' }],
    rows: [['Juniper', { text: '6 May', format: 'numeric' }], false],
  });
  assert.match(
    markup,
    /<td class="govuk-table__cell"><span class="tl-card-table__label" aria-hidden="true">Child<\/span><span class="tl-card-table__value">Juniper<\/span><\/td>/,
  );
  assert.match(
    markup,
    /<td class="govuk-table__cell govuk-table__cell--numeric"><span class="tl-card-table__label" aria-hidden="true">Seen<\/span>/,
  );
  assert.equal(markup.match(/<tr /g)?.length, 2);
});
