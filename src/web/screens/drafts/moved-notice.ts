import type { MovedBase } from '#usecases/queries/draft-page.query.ts';
import { cardTable } from '#web/components/card-table.ts';
import { checkboxes } from '#web/components/checkboxes.ts';
import { type Html, html } from '#web/components/html.ts';

/** A record was changed by somebody else since the draft began: what they changed, and the tick that it was read. */
export function movedNotice(moved: readonly MovedBase[]): Html | false {
  if (moved.length === 0) return false;
  return html`<section class="tl-moved" aria-labelledby="moved-heading">
<h2 class="govuk-heading-m" id="moved-heading">The record was changed since you began</h2>
<p class="govuk-body">Nothing has been overwritten. Read what was changed, bring it into your answers below where it belongs, then record.</p>
${moved.map(changesOf)}
${checkboxes({
  name: '_read',
  idPrefix: 'read-since',
  classes: 'govuk-checkboxes--small',
  items: moved.map(({ record, version, child, by }) => ({
    value: `${record}:${version}`,
    text: `I have read what ${by} changed for ${child.name}`,
  })),
})}
</section>`;
}

function changesOf({ child, by, changes }: MovedBase): Html {
  return cardTable({
    caption: `${child.name}: changed by ${by}`,
    captionClasses: 'govuk-table__caption--s',
    head: ['Question', 'Before', 'Now in the record'],
    rows: changes.map(({ ask, before, after }) => [ask, before || 'Not answered', after || 'Not answered']),
  });
}
