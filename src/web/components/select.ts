import { type FieldParams, fieldGroup } from './form-group.ts';
import { type Attributes, attributes, type Content, classNames, type Html, html } from './html.ts';
import { type Items, wordsOf } from './wording.ts';

/** One entry of a drop-down list. */
export type SelectItem = {
  readonly text: string;
  readonly value?: string | number | undefined;
  readonly selected?: boolean | undefined;
  readonly disabled?: boolean | undefined;
  readonly attributes?: Attributes | undefined;
};

/** A question answered from a long list of short entries. */
export type SelectParams = FieldParams & {
  readonly items: Items<SelectItem>;
  readonly value?: string | number | undefined;
};

function option(item: SelectItem, value: SelectParams['value']): Html {
  const isAsked = value !== undefined && value !== '';
  const own = attributes({
    value: item.value,
    selected: item.selected ?? (isAsked && String(item.value ?? item.text) === String(value)),
    disabled: item.disabled,
  });
  return html`<option${own}${attributes(item.attributes)}>${item.text}</option>`;
}

/** A question answered by picking one entry of a drop-down list, with its label, hint and error. */
export function select(params: SelectParams): Html {
  return fieldGroup(params, (id, describedBy): Content => {
    const own = attributes({
      class: classNames('govuk-select', params.classes, wordsOf(params.errorMessage) && 'govuk-select--error'),
      id,
      name: params.name,
      disabled: params.disabled,
      'aria-describedby': describedBy,
    });
    const options = params.items.map((item) => item && option(item, params.value));
    return [
      params.formGroup?.before,
      html`<select${own}${attributes(params.attributes)}>${options}</select>`,
      params.formGroup?.after,
    ];
  });
}
