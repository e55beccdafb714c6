import { attributes, type Content, classNames, type Html, html, raw } from './html.ts';
import type { Looks } from './wording.ts';

/** A button's words and what pressing it sends or opens. */
export type ButtonParams = {
  readonly text: Content;
  readonly id?: string | undefined;
  /** Where it leads: a button with an address is a link that looks like a button. */
  readonly href?: string | undefined;
  readonly type?: 'submit' | 'button' | 'reset' | undefined;
  readonly name?: string | undefined;
  readonly value?: string | undefined;
  readonly disabled?: boolean | undefined;
  /** A second press within a second does nothing. */
  readonly preventDoubleClick?: boolean | undefined;
  readonly isStartButton?: boolean | undefined;
} & Looks;

const START_ICON =
  raw(`<svg class="govuk-button__start-icon" xmlns="http://www.w3.org/2000/svg" width="17.5" height="19" viewBox="0 0 33 40" aria-hidden="true" focusable="false">
<path fill="currentColor" d="M0 0h13l20 20-20 20H0l20-20z"/>
</svg>`);

function wordsIn({ text, isStartButton }: ButtonParams): Content {
  if (!isStartButton) return text;
  return [typeof text === 'object' ? html`<span>${text}</span>` : text, START_ICON];
}

/** Something to press: it sends the form, or leads somewhere when it has an address. */
export function button(params: ButtonParams): Html {
  const all = [
    html` class="${classNames('govuk-button', params.classes, params.isStartButton && 'govuk-button--start')}" data-module="govuk-button"`,
    attributes(params.attributes),
    attributes({ id: params.id }),
  ];
  if (params.href) {
    return html`<a href="${params.href}" role="button" draggable="false"${all}>${wordsIn(params)}</a>`;
  }
  const sent = attributes({
    type: params.type ?? 'submit',
    value: params.value || undefined,
    name: params.name || undefined,
    disabled: params.disabled,
    'aria-disabled': params.disabled ? 'true' : undefined,
    'data-prevent-double-click': params.preventDoubleClick?.toString(),
  });
  return html`<button${sent}${all}>${wordsIn(params)}</button>`;
}
