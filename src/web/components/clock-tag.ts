import type { ClockState } from '#domain/clocks/clock.ts';
import { upperFirst } from '#domain/time/in-words.ts';
import { type Content, type Html, html } from './html.ts';
import { tag } from './tag.ts';

/** How a clock stands, and by which arithmetic. */
export type ClockTagParams = {
  readonly state: ClockState;
  /** The day it is due or was met, in words. */
  readonly text: Content;
  /** The rule and the arithmetic behind the day. */
  readonly because?: Content;
};

const COLOURS: Readonly<Record<ClockState, string>> = {
  due: 'govuk-tag--blue',
  met: 'govuk-tag--green',
  'met late': 'govuk-tag--orange',
  overdue: 'govuk-tag--red',
  'not applicable': 'govuk-tag--grey',
  superseded: 'govuk-tag--grey',
};

/** How a clock stands: its state as a word, its day, and why that day. */
export function clockTag(params: ClockTagParams): Html {
  const word = upperFirst(params.state);
  return html`<div class="tl-clock tl-clock--${params.state.replace(' ', '-')}">
${tag({ text: word, classes: COLOURS[params.state] })} ${params.text}
${params.because && html`<span class="tl-clock__because">${params.because}</span>`}
</div>`;
}
