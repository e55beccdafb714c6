import type { NextStep } from '#usecases/queries/steps-from.ts';
import { button } from '#web/components/button.ts';
import { details } from '#web/components/details.ts';
import { type Html, html } from '#web/components/html.ts';
import type { ReadRecord } from './model.ts';

/** The steps that wait to be taken from a record; and, once its service has ended, what of them may be recorded late. */
export function stepsView({ steps, record, past }: ReadRecord, csrfToken: string): Html | false {
  const open = steps.filter(({ doneBy }) => doneBy === undefined);
  if (open.length === 0 || past !== undefined) return false;
  const pressed = ({ to, action }: NextStep, classes = '') =>
    html`<form method="post" action="/records/${record.id}/steps/${to}"><input type="hidden" name="_csrf" value="${csrfToken}">${button({ text: action, classes })}</form>`;
  const waiting = open.filter(({ isLate }) => !isLate);
  const late = open.filter(({ isLate, isYours }) => isLate && isYours);
  return html`${waiting.length > 0 && html`<h2 class="govuk-heading-s">What follows</h2>`}
${waiting.map((step) => (step.isYours ? pressed(step) : html`<p class="govuk-body">${step.action}: for somebody else to do.</p>`))}
${
  late.length > 0 &&
  details({
    summary: 'Record what happened before the service ended',
    text: late.map((step) => pressed(step, 'govuk-button--secondary')),
  })
}`;
}
