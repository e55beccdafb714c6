import { type FieldParams, fieldGroup } from './form-group.ts';
import { attributes, type Content, classNames, type Html, html } from './html.ts';
import { type Looks, type Wording, wordsOf } from './wording.ts';

/** A box for a few words or a number. */
export type InputParams = FieldParams & {
  readonly value?: string | number | undefined;
  readonly type?: string | undefined;
  readonly inputmode?: string | undefined;
  readonly autocomplete?: string | undefined;
  readonly autocapitalize?: string | undefined;
  readonly pattern?: string | undefined;
  readonly spellcheck?: boolean | undefined;
  /** Words before the box, such as £. */
  readonly prefix?: Wording;
  /** Words after the box, such as "days". */
  readonly suffix?: Wording;
  readonly inputWrapper?: Looks | undefined;
};

function element(params: InputParams, id: string, describedBy: string | undefined): Html {
  const wrong = wordsOf(params.errorMessage) && 'govuk-input--error';
  const own = attributes({
    class: classNames('govuk-input', params.classes, wrong),
    id,
    name: params.name,
    type: params.type ?? 'text',
    spellcheck: params.spellcheck?.toString(),
    value: params.value,
    disabled: params.disabled,
    'aria-describedby': describedBy,
    autocomplete: params.autocomplete,
    autocapitalize: params.autocapitalize,
    pattern: params.pattern,
    inputmode: params.inputmode,
  });
  return html`<input${own}${attributes(params.attributes)}>`;
}

function affix(given: Wording, kind: 'prefix' | 'suffix'): Content {
  const words = wordsOf(given);
  if (!words) return undefined;
  return html`<div class="${classNames(`govuk-input__${kind}`, words.classes)}" aria-hidden="true"${attributes(words.attributes)}>${words.text}</div>`;
}

/** A question answered in a few words, with its label, hint and error. */
export function input(params: InputParams): Html {
  return fieldGroup(params, (id, describedBy) => {
    const box = element(params, id, describedBy);
    const before = [params.formGroup?.before, affix(params.prefix, 'prefix')];
    const after = [affix(params.suffix, 'suffix'), params.formGroup?.after];
    if (![...before, ...after].some(Boolean)) return box;
    const { classes, attributes: more } = params.inputWrapper ?? {};
    return html`<div class="${classNames('govuk-input__wrapper', classes)}"${attributes(more)}>${before}${box}${after}</div>`;
  });
}
