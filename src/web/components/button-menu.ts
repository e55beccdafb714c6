import { type ButtonParams, button } from './button.ts';
import { attributes, classNames, type Html, html } from './html.ts';
import type { Looks } from './wording.ts';

/** Several things that may be done, gathered under one button. */
export type ButtonMenuParams = {
  readonly items: readonly ButtonParams[];
  /** The words on the button that opens the menu. */
  readonly buttonText?: string | undefined;
  readonly buttonClasses?: string | undefined;
  readonly alignMenu?: 'left' | 'right' | undefined;
} & Looks;

/** Several things that may be done, gathered under one button; without a script all stand in a row. */
export function buttonMenu(params: ButtonMenuParams): Html {
  const own = attributes({
    class: classNames('moj-button-menu', params.classes),
    'data-module': 'moj-button-menu',
    'data-button-text': params.buttonText,
    'data-button-classes': params.buttonClasses,
    'data-align-menu': params.alignMenu,
  });
  const items = params.items.map((item) =>
    button({ ...item, classes: classNames('moj-button-menu__item govuk-button--secondary', item.classes) }),
  );
  return html`<div${own}${attributes(params.attributes)}>${items}</div>`;
}
