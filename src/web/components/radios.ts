import { type ChoiceDivider, type ChoiceItem, choiceId, choiceItem } from './choice-item.ts';
import type { FieldsetOptions } from './fieldset.ts';
import { choicesGroup, type QuestionParams } from './form-group.ts';
import { attributes, classNames, type Html, html } from './html.ts';
import type { Items, Looks } from './wording.ts';

/** A question with one answer out of several. */
export type RadiosParams = QuestionParams & {
  readonly name: string;
  readonly idPrefix?: string | undefined;
  readonly fieldset?: FieldsetOptions | undefined;
  readonly items: Items<ChoiceItem | ChoiceDivider>;
  /** The value of the answer already given. */
  readonly value?: string | number | undefined;
} & Looks;

function isChecked(item: ChoiceItem, value: RadiosParams['value']): boolean {
  return item.checked ?? (value !== undefined && value !== '' && String(item.value) === String(value));
}

/** A question with one answer out of several, any of which may reveal what is asked next. */
export function radios(params: RadiosParams): Html {
  const prefix = params.idPrefix ?? params.name;
  return choicesGroup(params, prefix, () => {
    const items = params.items.map((item, index) => {
      if (!item) return undefined;
      if ('divider' in item) return html`<div class="govuk-radios__divider">${item.divider}</div>`;
      const checked = isChecked(item, params.value);
      return choiceItem(item, { kind: 'radio', id: choiceId(item, prefix, index), name: params.name, checked });
    });
    return html`<div class="${classNames('govuk-radios', params.classes)}"${attributes(params.attributes)} data-module="govuk-radios">
${params.formGroup?.before}${items}${params.formGroup?.after}
</div>`;
  });
}
