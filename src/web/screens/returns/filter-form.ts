import type { ShownCheck } from '#usecases/ports.ts';
import { button } from '#web/components/button.ts';
import { checkboxes } from '#web/components/checkboxes.ts';
import { type Html, html } from '#web/components/html.ts';
import { input } from '#web/components/input.ts';
import { select } from '#web/components/select.ts';
import type { AskedFilter, Choices } from './asked-filter.ts';
import { addressOf } from './report-screen.ts';

/** The form that narrows a list of issues. It is posted, because the words may be about a child. */
export function filterForm(
  check: ShownCheck,
  { tables }: Choices,
  asked: AskedFilter,
  { under, csrfToken }: { readonly under: string; readonly csrfToken: string },
): Html {
  const { filter, words } = asked;
  return html`<form method="post" action="${addressOf(check)}/filter" class="tl-chooser"><input type="hidden" name="_csrf" value="${csrfToken}"><input type="hidden" name="under" value="${under}">
${select({
  name: 'severity',
  label: 'Kind',
  value: filter.severity,
  items: [
    { value: '', text: 'All' },
    { value: 'error', text: 'Errors' },
    { value: 'query', text: 'Queries' },
    { value: 'undecided', text: 'Not decided' },
  ],
})}
${select({ name: 'table', label: 'Table', value: filter.table, items: [{ value: '', text: 'All' }, ...tables.map((text, value) => ({ value, text }))] })}
${input({ name: 'words', label: 'Words', value: words, autocomplete: 'off' })}
${checkboxes({
  name: 'hide',
  classes: 'govuk-checkboxes--small',
  values: filter.isExplainedHidden ? ['explained'] : [],
  fieldset: { legend: { text: 'Hide', classes: 'govuk-visually-hidden' } },
  items: [{ value: 'explained', text: 'Hide what is explained' }],
})}
${button({ text: 'Show', classes: 'govuk-button--secondary' })}
</form>`;
}
