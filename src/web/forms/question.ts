import type { Field } from '#domain/definition/field.ts';
import type { CopiedInDraft } from '#usecases/queries/copied-in-draft.ts';
import { type Html, html } from '#web/components/html.ts';
import type { Choices } from './form-model.ts';
import type { Messages } from './messages.ts';

/** One question of a form, where it stands. */
export interface Question<F extends Field = Field> {
  readonly field: F;
  /** The name it is posted under; its id too. */
  readonly name: string;
  readonly around: Around;
}

/** What all questions of one form share. */
export interface Around {
  /** The values typed under a name. */
  readonly typed: (name: string) => readonly string[];
  readonly messages: Messages;
  readonly choices: Choices;
  readonly origins: Readonly<Record<string, string>>;
  /** Posted name → where its answer was copied from, and whether it was changed since. */
  readonly copied?: Readonly<Record<string, CopiedInDraft>>;
  readonly on: string;
}

const needs = { save: 'needed to save', complete: 'needed to finish' } as const;

/** The question as it is asked, with whether it must be answered: to be kept at all, or only to be finished. */
function asked({ ask, required }: Pick<Field, 'ask' | 'required'>): Html {
  return required === undefined
    ? html`${ask} <span class="tl-needed">optional</span>`
    : html`${ask} <span class="tl-needed">${needs[required]}</span>`;
}

/** The hint, with where a prefilled answer came from: never silent. */
export function hintOf({ field, name, around }: Question): Html | undefined {
  const copied = around.copied?.[name];
  const origin = copied === undefined ? around.origins[name] : copiedMark(name, copied);
  if (field.hint === undefined && origin === undefined) return undefined;
  return html`${field.hint}${field.hint && origin && html`<br>`}${origin && html`<span class="tl-origin">${origin}</span>`}`;
}

/** A copy says that it is one for as long as it stands; a script says at once that it was changed. */
function copiedMark(name: string, { words, isChanged }: CopiedInDraft): Html {
  return html`<span data-copied="${name}">${words}<span data-as-copied${isChanged && html` hidden`}>: check it</span><span data-changed${!isChanged && html` hidden`}>, and changed</span></span>`;
}

/** The first value typed under a name. */
export function firstTyped({ name, around }: Question, suffix = ''): string {
  return around.typed(name + suffix)[0] ?? '';
}

/** What every question answered in one box says. */
export function boxed(question: Question) {
  const { field, name, around } = question;
  return {
    name,
    label: { text: asked(field), classes: 'govuk-label--s' },
    hint: hintOf(question),
    errorMessage: around.messages.get(name),
  };
}

/** What every question answered by choosing says. */
export function chosen(question: Question) {
  const { field, name, around } = question;
  return {
    fieldset: { legend: { text: asked(field), classes: 'govuk-fieldset__legend--s' } },
    hint: hintOf(question),
    errorMessage: around.messages.get(name),
  };
}
