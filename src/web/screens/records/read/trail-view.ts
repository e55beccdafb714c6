import { listInWords } from '#domain/time/in-words.ts';
import type { Reading } from '#usecases/queries/readers-of.ts';
import type { ShownVersion } from '#usecases/queries/record-page.query.ts';
import { cardTable } from '#web/components/card-table.ts';
import { details } from '#web/components/details.ts';
import { type Html, html } from '#web/components/html.ts';
import { momentText } from '../../day-text.ts';

/** Every version of a record: who kept it, when and why, and what changed. */
export function versionsView(versions: readonly ShownVersion[]): Html {
  return html`<h2 class="govuk-heading-m">Versions</h2>
<ol class="govuk-list tl-versions" reversed>${versions.map(
    (
      version,
    ) => html`<li><strong>${version.stateInWords}</strong>, ${momentText(version.at)}, by ${version.by}${version.reason !== undefined && html`<br>Reason: ${version.reason}`}${version.confirmed.length > 0 && html`<br>Found still true: ${listInWords(version.confirmed.map((ask) => `“${ask}”`))}`}
${version.changes.length > 0 && details({ summary: `What changed: ${version.changes.length}`, text: changesView(version.changes) })}</li>`,
  )}</ol>`;
}

/** Who has read a record and why; shown to those who answer for it. */
export function readersView(readers: readonly Reading[] | undefined): Html | false {
  if (readers === undefined) return false;
  return html`<h2 class="govuk-heading-m" id="readers">Who has read it</h2>
${cardTable({
  head: ['When', 'Who', 'Role', 'Why'],
  rows: readers.map(({ at, by, role, purpose }) => [momentText(at), by, role, purpose]),
})}`;
}

/** Each question that is answered otherwise, before and after. */
export function changesView(changes: ShownVersion['changes']): Html {
  return cardTable({
    head: ['Question', 'Before', 'After'],
    rows: changes.map(({ ask, before, after }) => [ask, lines(before), lines(after)]),
  });
}

function lines(words: string): Html {
  return words === '' ? html`<span class="tl-quiet">Not answered</span>` : html`<span class="tl-lines">${words}</span>`;
}
