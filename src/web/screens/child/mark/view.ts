import { markWeight } from '#domain/code-sets/mark-weight.codes.ts';
import { button } from '#web/components/button.ts';
import { errorSummary } from '#web/components/error-summary.ts';
import { html } from '#web/components/html.ts';
import { insetText } from '#web/components/inset-text.ts';
import { radios } from '#web/components/radios.ts';
import { textarea } from '#web/components/textarea.ts';
import type { Frame, PageContent } from '#web/server/screen.ts';
import { dayText } from '../../day-text.ts';
import { wayBack } from '../../way-back.ts';
import { childrenBanner } from '../children-banner.ts';
import type { MarkModel } from './model.ts';

/** How much an event matters in a child's story, and why. */
export function markView({ child, line, problem }: MarkModel, { csrfToken }: Frame): PageContent {
  const back = `/children/${child.id}/chronology`;
  return {
    title: 'Mark an event',
    section: child.name,
    hasErrors: problem !== undefined,
    about: [child],
    beforeContent: [wayBack(back, 'Back to the chronology'), childrenBanner([child])],
    content: html`${problem !== undefined && errorSummary({ errorList: [{ text: problem, href: '#weight' }] })}
<h1 class="govuk-heading-l">Mark an event</h1>
${insetText({ text: html`<strong>${dayText(line.on)}</strong><br>${line.line}` })}
<form method="post" action="${back}/${line.record}/mark" novalidate><input type="hidden" name="_csrf" value="${csrfToken}">
${radios({
  name: 'weight',
  value: line.weight,
  errorMessage: problem,
  fieldset: { legend: { text: 'How much does it matter?', classes: 'govuk-fieldset__legend--s' } },
  items: markWeight.codes.map(({ code, label }) => ({ value: code, text: label })),
})}
${textarea({ name: 'analysis', label: { text: 'What does it mean for the child? (optional)', classes: 'govuk-label--s' }, rows: 4 })}
${button({ text: 'Mark it', preventDoubleClick: true })}</form>`,
  };
}
