import { upperFirst } from '#domain/time/in-words.ts';
import { button } from './button.ts';
import { type Content, type Html, html } from './html.ts';

/** One row's fields, for the row's number; every name must start with the row's prefix, such as "visits[0].". */
export type RowFields = (prefix: string, index: number) => Content;

/** A list of groups of fields, such as the people at a meeting. */
export type RepeatingGroupParams = {
  /** The field's own name: rows are named `name[0].…`, `name[1].…`. */
  readonly name: string;
  readonly legend: string;
  /** What one row is called, such as "person". */
  readonly rowName: string;
  /** How many rows there are already. */
  readonly count: number;
  readonly fields: RowFields;
  /** The rows are given: none is added or taken away. */
  readonly isFixed?: boolean;
  /** The letter that, with Alt and Shift, adds a row from anywhere in the form. */
  readonly addKey?: string | undefined;
};

function row(params: RepeatingGroupParams, index: number | '__index__'): Html {
  const name = upperFirst(params.rowName);
  const title = html`${name} <span data-row-number>${index === '__index__' ? '' : index + 1}</span>`;
  const remove = button({
    text: html`Remove<span class="govuk-visually-hidden"> ${title}</span>`,
    type: 'submit',
    name: '_remove',
    value: `${params.name}[${index}]`,
    classes: 'govuk-button--secondary tl-row__remove',
    attributes: { 'data-remove-row': true, formnovalidate: true },
  });
  return html`<fieldset class="govuk-fieldset tl-row" data-row>
<legend class="govuk-fieldset__legend govuk-fieldset__legend--s tl-row__legend" tabindex="-1">${title}</legend>
${params.fields(`${params.name}[${index}].`, index === '__index__' ? 0 : index)}
${!params.isFixed && remove}
</fieldset>`;
}

/**
 * A list of groups of fields to which rows are added and from which they are taken; without a script the buttons send
 * the form with `_add` or `_remove`, and the page comes back with a row more or fewer.
 */
export function repeatingGroup(params: RepeatingGroupParams): Html {
  const rows = Array.from({ length: params.count }, (_, index) => row(params, index));
  const add = button({
    text: `Add another ${params.rowName}`,
    name: '_add',
    value: params.name,
    classes: 'govuk-button--secondary',
    attributes: {
      'data-add-row': true,
      formnovalidate: true,
      ...(params.addKey === undefined ? {} : { 'aria-keyshortcuts': `Alt+Shift+${params.addKey}` }),
    },
  });
  return html`<fieldset class="govuk-fieldset" data-repeating-group="${params.name}" data-row-name="${params.rowName}">
<legend class="govuk-fieldset__legend govuk-fieldset__legend--m">${params.legend}</legend>
<div data-rows>${rows}</div>${params.isFixed && params.count === 0 && html`<p class="govuk-body">Nothing was handed on.</p>`}
${
  !params.isFixed &&
  html`<template>${row(params, '__index__')}</template>
${add}${params.addKey !== undefined && html`<p class="govuk-body-s tl-quiet" data-add-key hidden>Or press Alt, Shift and ${params.addKey} from anywhere in the form.</p>`}`
}
<p class="govuk-visually-hidden" role="status" aria-live="polite" data-rows-status></p>
</fieldset>`;
}
