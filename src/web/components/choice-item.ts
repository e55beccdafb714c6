import { hint } from './hint.ts';
import { type Attributes, attributes, type Content, classNames, type Html, hasContent, html } from './html.ts';
import { label } from './label.ts';
import { type Looks, type Wording, wordsOf } from './wording.ts';

/** One answer that may be picked. */
export type ChoiceItem = {
  readonly value: string | number;
  readonly text: Content;
  readonly id?: string | undefined;
  readonly checked?: boolean | undefined;
  readonly disabled?: boolean | undefined;
  readonly hint?: Wording;
  readonly label?: Looks | undefined;
  /** What is asked next when this answer is picked. */
  readonly conditional?: Content;
  readonly attributes?: Attributes | undefined;
};

/** A word such as "or" between two answers. */
export type ChoiceDivider = { readonly divider: string };

type ChoiceKind = {
  readonly kind: 'radio' | 'checkbox';
  readonly id: string;
  readonly name: string;
  readonly checked: boolean;
  readonly describedBy?: string | undefined;
  readonly behaviour?: string | undefined;
};

/** One radio button or tick box, with its label, hint and whatever it reveals. */
export function choiceItem(item: ChoiceItem, as: ChoiceKind): Html {
  const block = as.kind === 'radio' ? 'govuk-radios' : 'govuk-checkboxes';
  const help = wordsOf(item.hint);
  const isRevealing = hasContent(item.conditional);
  const described = classNames(as.describedBy, help && `${as.id}-item-hint`);
  const own = attributes({
    class: `${block}__input`,
    id: as.id,
    name: as.name,
    type: as.kind,
    value: item.value,
    checked: as.checked,
    disabled: item.disabled,
    'data-aria-controls': isRevealing ? `conditional-${as.id}` : undefined,
    'data-behaviour': as.behaviour,
    'aria-describedby': described || undefined,
  });
  return html`<div class="${block}__item">
<input${own}${attributes(item.attributes)}>
${label({ ...item.label, text: item.text, for: as.id, classes: classNames(`${block}__label`, item.label?.classes) })}
${help && hint({ ...help, id: `${as.id}-item-hint`, classes: classNames(`${block}__hint`, help.classes) })}
</div>
${isRevealing && html`<div class="${classNames(`${block}__conditional`, !as.checked && `${block}__conditional--hidden`)}" id="conditional-${as.id}">${item.conditional}</div>`}`;
}

/** The id of the nth answer: the first has none of its own, so that an error message can lead straight to it. */
export function choiceId(item: ChoiceItem, prefix: string, index: number): string {
  return item.id ?? (index === 0 ? prefix : `${prefix}-${index + 1}`);
}
