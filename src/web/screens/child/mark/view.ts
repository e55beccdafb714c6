import { markWeight } from '#domain/code-sets/mark-weight.codes.ts';
import { button } from '#web/components/button.ts';
import { checkboxes } from '#web/components/checkboxes.ts';
import { errorSummary } from '#web/components/error-summary.ts';
import { html } from '#web/components/html.ts';
import { insetText } from '#web/components/inset-text.ts';
import { radios } from '#web/components/radios.ts';
import { textarea } from '#web/components/textarea.ts';
import type { Frame, PageContent } from '#web/server/screen.ts';
import { dayText } from '../../day-text.ts';
import { wayBack } from '../../way-back.ts';
import { childrenBanner } from '../children-banner.ts';
import { ALSO, FROM_FAMILY, type MarkModel } from './model.ts';

/** How much an event matters in a child's story, and why. */
export function markView(
  { child, line, others, isOfFamily, analysis, problem }: MarkModel,
  { csrfToken }: Frame,
): PageContent {
  const story = `/children/${child.id}/chronology`;
  const back = isOfFamily ? `${story}/family` : story;
  return {
    title: 'Mark an event',
    section: child.name,
    hasErrors: problem !== undefined,
    beforeContent: [wayBack(back, 'Back to the chronology'), childrenBanner([child])],
    about: { children: [child] },
    content: html`${problem !== undefined && errorSummary({ errorList: [{ text: problem, href: '#weight' }] })}
<h1 class="govuk-heading-l">Mark an event</h1>
${insetText({ text: html`<strong>${dayText(line.on)}</strong><br>${line.line}` })}
<form method="post" action="${story}/${line.record}/mark" novalidate><input type="hidden" name="_csrf" value="${csrfToken}">${isOfFamily && html`<input type="hidden" name="${FROM_FAMILY}" value="yes">`}
${radios({
  name: 'weight',
  value: line.weight,
  errorMessage: problem,
  fieldset: { legend: { text: 'How much does it matter?', classes: 'govuk-fieldset__legend--s' } },
  items: markWeight.codes.map(({ code, label }) => ({ value: code, text: label })),
})}
${textarea({ name: 'analysis', value: analysis, label: { text: 'What does it mean for the child? (optional)', classes: 'govuk-label--s' }, rows: 4 })}
${
  others.length > 0 &&
  checkboxes({
    name: ALSO,
    values: others.filter(({ isChosen }) => isChosen).map(({ record }) => record),
    fieldset: { legend: { text: 'It also happened to', classes: 'govuk-fieldset__legend--s' } },
    hint: 'Whoever is ticked has the same mark with the same words kept with them',
    items: others.map((each) => ({ value: each.record, text: each.child.name })),
  })
}
${button({ text: 'Mark it', preventDoubleClick: true })}</form>`,
  };
}
