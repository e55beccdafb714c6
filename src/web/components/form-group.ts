import { type ErrorMessageOptions, errorMessage } from './error-message.ts';
import { type FieldsetOptions, fieldset } from './fieldset.ts';
import { hint } from './hint.ts';
import { attributes, type Content, classNames, type Html, html } from './html.ts';
import { type LabelOptions, label } from './label.ts';
import { type Looks, type Wording, wordsOf } from './wording.ts';

/** What surrounds the fields of one question. */
export type GroupOptions = Looks & {
  readonly before?: Content;
  readonly after?: Content;
};

/** What every question may have besides its field: a hint, what is wrong with the answer, and looks. */
export type QuestionParams = {
  readonly hint?: Wording;
  readonly errorMessage?: Wording<ErrorMessageOptions>;
  readonly formGroup?: GroupOptions | undefined;
};

/** What every single field has: its name, its label, and what every question may have. */
export type FieldParams = QuestionParams & {
  readonly name: string;
  /** The field's id when it is not the same as its name. */
  readonly id?: string | undefined;
  readonly label: Wording<LabelOptions>;
  readonly describedBy?: string | undefined;
  readonly disabled?: boolean | undefined;
} & Looks;

type Described = { readonly messages: Content; readonly describedBy: string | undefined };

/** The hint and the error message of a question, and the ids by which a screen reader is led to them. */
function describe(params: QuestionParams, id: string, describedBy: string | undefined): Described {
  const help = wordsOf(params.hint);
  const wrong = wordsOf(params.errorMessage);
  const ids = [describedBy || undefined, help && `${id}-hint`, wrong && `${id}-error`].filter(Boolean);
  return {
    messages: [help && hint({ ...help, id: `${id}-hint` }), wrong && errorMessage({ ...wrong, id: `${id}-error` })],
    describedBy: ids.length > 0 ? ids.join(' ') : undefined,
  };
}

/** One question on a page, with a bar down its side when something is wrong with the answer. */
function formGroup(params: QuestionParams, content: Content): Html {
  const { classes, attributes: more } = params.formGroup ?? {};
  const wrong = wordsOf(params.errorMessage) && 'govuk-form-group--error';
  return html`<div class="${classNames('govuk-form-group', wrong, classes)}"${attributes(more)}>
${content}
</div>`;
}

/** One field with its label, hint and error, in the order in which they are read out. */
export function fieldGroup(params: FieldParams, field: (id: string, describedBy: string | undefined) => Content): Html {
  const id = params.id ?? params.name;
  const { messages, describedBy } = describe(params, id, params.describedBy);
  const named = wordsOf(params.label);
  return formGroup(params, [named && label({ ...named, for: id }), messages, field(id, describedBy)]);
}

/** Several fields that answer one question, under its legend when it has one. */
export function choicesGroup(
  params: QuestionParams & {
    readonly fieldset?: FieldsetOptions | undefined;
    readonly describedBy?: string | undefined;
  },
  id: string,
  fields: (describedBy: string | undefined) => Content,
): Html {
  const { messages, describedBy } = describe(params, id, params.fieldset?.describedBy ?? params.describedBy);
  const content = [messages, fields(describedBy)];
  return formGroup(params, params.fieldset ? fieldset({ ...params.fieldset, describedBy, content }) : content);
}
