import { parseDay } from '#domain/time/day.ts';
import { button } from '#web/components/button.ts';
import { details } from '#web/components/details.ts';
import { type Html, html } from '#web/components/html.ts';
import { input } from '#web/components/input.ts';
import { AS_AT, KNOWN_AT } from './asked-snapshot.ts';

/** The days a form starts from. */
export interface PastForm {
  readonly action: string;
  readonly asAt: string;
  readonly knownOn?: string | undefined;
  readonly today: string;
  /** What the address carries besides. */
  readonly kept?: readonly (readonly [string, string])[];
}

/** A form to look at the same page as it was on another day, or as it was known on another day. */
export function pastForm({ action, asAt, knownOn, today, kept = [] }: PastForm): Html {
  const isPast = asAt !== today || (knownOn !== undefined && parseDay(knownOn) !== undefined);
  return details({
    summary: 'Look at another day',
    open: isPast,
    text: html`<form method="get" action="${action}" class="tl-past">
${kept.map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`)}
${input({ name: AS_AT, type: 'date', label: 'As at', hint: 'The day to show', value: asAt, classes: 'govuk-input--width-10', attributes: { max: today } })}
${input({ name: KNOWN_AT, type: 'date', label: 'As known on', hint: 'What had been recorded by the end of this day', value: knownOn ?? today, classes: 'govuk-input--width-10', attributes: { max: today } })}
${button({ text: 'Show', classes: 'govuk-button--secondary' })}
</form>`,
  });
}
