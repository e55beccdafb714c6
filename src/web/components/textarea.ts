import { type FieldParams, fieldGroup } from './form-group.ts';
import { attributes, classNames, type Html, html } from './html.ts';
import { wordsOf } from './wording.ts';

/** A box for sentences. */
export type TextareaParams = FieldParams & {
  readonly value?: string | undefined;
  readonly rows?: number | undefined;
  readonly autocomplete?: string | undefined;
  readonly spellcheck?: boolean | undefined;
};

/** A question answered in sentences, with its label, hint and error. */
export function textarea(params: TextareaParams): Html {
  return fieldGroup(params, (id, describedBy) => {
    const wrong = wordsOf(params.errorMessage) && 'govuk-textarea--error';
    const own = attributes({
      class: classNames('govuk-textarea', wrong, params.classes),
      id,
      name: params.name,
      rows: params.rows ?? 5,
      spellcheck: params.spellcheck?.toString(),
      disabled: params.disabled,
      'aria-describedby': describedBy,
      autocomplete: params.autocomplete,
    });
    // A browser drops one newline that directly follows the opening tag: put one there so that a first blank line stays.
    const value = params.value?.startsWith('\n') ? `\n${params.value}` : params.value;
    return [
      params.formGroup?.before,
      html`<textarea${own}${attributes(params.attributes)}>${value}</textarea>`,
      params.formGroup?.after,
    ];
  });
}
