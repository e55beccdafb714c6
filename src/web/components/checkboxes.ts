import { type ChoiceDivider, type ChoiceItem, choiceId, choiceItem } from './choice-item.ts';
import type { FieldsetOptions } from './fieldset.ts';
import { choicesGroup, type QuestionParams } from './form-group.ts';
import { attributes, classNames, type Html, html } from './html.ts';
import type { Items, Looks } from './wording.ts';

/** One answer that may be ticked beside others. */
export type CheckboxItem = ChoiceItem & {
  readonly name?: string | undefined;
  /** "exclusive" unticks every other answer: for "None of these". */
  readonly behaviour?: 'exclusive' | undefined;
};

/** A question with any number of answers. */
export type CheckboxesParams = QuestionParams & {
  readonly name: string;
  readonly idPrefix?: string | undefined;
  readonly fieldset?: FieldsetOptions | undefined;
  readonly describedBy?: string | undefined;
  readonly items: Items<CheckboxItem | ChoiceDivider>;
  /** The values of the answers already given. */
  readonly values?: readonly (string | number)[] | undefined;
} & Looks;

/** A question with any number of answers, any of which may reveal what is asked next. */
export function checkboxes(params: CheckboxesParams): Html {
  const prefix = params.idPrefix ?? params.name;
  const given = new Set(params.values?.map(String));
  return choicesGroup(params, prefix, (groupDescribedBy) => {
    const items = params.items.map((item, index) => {
      if (!item) return undefined;
      if ('divider' in item) return html`<div class="govuk-checkboxes__divider">${item.divider}</div>`;
      return choiceItem(item, {
        kind: 'checkbox',
        id: choiceId(item, prefix, index),
        name: item.name ?? params.name,
        checked: item.checked ?? given.has(String(item.value)),
        describedBy: params.fieldset ? undefined : groupDescribedBy,
        behaviour: item.behaviour,
      });
    });
    return html`<div class="${classNames('govuk-checkboxes', params.classes)}"${attributes(params.attributes)} data-module="govuk-checkboxes">
${params.formGroup?.before}${items}${params.formGroup?.after}
</div>`;
  });
}
