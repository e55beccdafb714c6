import { button } from './button.ts';
import { classNames, type Html } from './html.ts';
import { type InputParams, input } from './input.ts';

/** A box for a password. */
export type PasswordInputParams = Omit<InputParams, 'type' | 'inputWrapper' | 'prefix' | 'suffix'>;

/** A box for a password, with a button that shows what was typed. */
export function passwordInput(params: PasswordInputParams): Html {
  const id = params.id ?? params.name;
  const show = button({
    text: 'Show',
    type: 'button',
    classes: 'govuk-button--secondary govuk-password-input__toggle govuk-js-password-input-toggle',
    attributes: { 'aria-controls': id, 'aria-label': 'Show password', hidden: true },
  });
  return input({
    ...params,
    type: 'password',
    spellcheck: false,
    autocapitalize: 'none',
    autocomplete: params.autocomplete ?? 'current-password',
    classes: classNames('govuk-password-input__input govuk-js-password-input-input', params.classes),
    inputWrapper: { classes: 'govuk-password-input__wrapper' },
    formGroup: {
      ...params.formGroup,
      classes: classNames('govuk-password-input', params.formGroup?.classes),
      attributes: { 'data-module': 'govuk-password-input', ...params.formGroup?.attributes },
      after: [show, params.formGroup?.after],
    },
  });
}
