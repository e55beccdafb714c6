import { hint } from './hint.ts';
import type { Html } from './html.ts';
import { classNames } from './html.ts';
import { type TextareaParams, textarea } from './textarea.ts';

/** A box for sentences that says how much room is left. */
export type CharacterCountParams = TextareaParams & {
  readonly maxlength?: number | undefined;
  readonly maxwords?: number | undefined;
  /** Stay silent until this many hundredths of the room are used. */
  readonly threshold?: number | undefined;
  readonly countType?: 'words' | 'characters' | 'length' | undefined;
  /** What is said before anything is typed; %{count} stands for the limit. */
  readonly textareaDescriptionText?: string | undefined;
  readonly countMessage?: { readonly classes?: string | undefined } | undefined;
};

function limitWords(params: CharacterCountParams, countType: string | undefined): string | undefined {
  const limit = params.maxwords ?? params.maxlength;
  if (limit === undefined) return undefined;
  const unit = countType === 'words' ? 'words' : 'characters';
  return (params.textareaDescriptionText ?? `You can enter up to %{count} ${unit}`).replaceAll('%{count}', `${limit}`);
}

/** A question answered in sentences, with a count of what is left to write; without a script it states the limit. */
export function characterCount(params: CharacterCountParams): Html {
  const { maxlength, maxwords, threshold, countMessage, textareaDescriptionText, ...rest } = params;
  const id = params.id ?? params.name;
  const countType = params.countType ?? (maxwords === undefined ? undefined : 'words');
  const isLimitUnknown = maxlength === undefined && maxwords === undefined;
  return textarea({
    ...rest,
    describedBy: `${id}-info`,
    classes: classNames('govuk-js-character-count', params.classes),
    formGroup: {
      ...params.formGroup,
      classes: classNames('govuk-character-count', params.formGroup?.classes),
      attributes: {
        'data-module': 'govuk-character-count',
        'data-maxlength': maxlength,
        'data-maxwords': maxwords,
        'data-threshold': threshold,
        'data-count-type': countType,
        'data-i18n.textarea-description.other': isLimitUnknown ? textareaDescriptionText : undefined,
        ...params.formGroup?.attributes,
      },
      after: [
        hint({
          text: limitWords(params, countType),
          id: `${id}-info`,
          classes: classNames('govuk-character-count__message', countMessage?.classes),
        }),
        params.formGroup?.after,
      ],
    },
  });
}
