import type { Field } from '#domain/definition/field.ts';
import type { CopiedInDraft } from '#usecases/queries/copied-in-draft.ts';
import { PUT_IN } from '#usecases/queries/draft-origins.ts';
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

/** Where a form says once what its marks of answers that nobody typed ask of the reader. */
export const PUT_IN_SAID = 'put-in-for-you';

/** True for an answer that nobody typed: it is marked, and whoever reads the question is led to what the mark asks. */
export function isPutIn(origins: Around['origins'], name: string): boolean {
  return origins[name]?.startsWith(PUT_IN) === true;
}

/** The question as it is asked, with whether it must be answered (to be kept at all, or only to be finished) and whether it was answered for the reader. */
function asked({ field: { ask, required }, name, around }: Question): Html {
  const needed = required === undefined ? 'optional' : needs[required];
  const isMarked = around.origins[name] === PUT_IN;
  return html`${ask} <span class="tl-needed">${needed}</span>${isMarked && html` <span class="tl-origin tl-origin--mark">${PUT_IN}</span>`}`;
}

function describedBy({ name, around }: Question): string | undefined {
  return isPutIn(around.origins, name) ? PUT_IN_SAID : undefined;
}

/** The hint, with where a prefilled answer came from: never silent. What the mark beside the question says is not said twice. */
export function hintOf({ field, name, around }: Question): Html | undefined {
  const copied = around.copied?.[name];
  const put = around.origins[name] === PUT_IN ? undefined : around.origins[name];
  const origin = copied === undefined ? put : copiedMark(name, copied);
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
  const { name, around } = question;
  return {
    name,
    label: { text: asked(question), classes: 'govuk-label--s' },
    describedBy: describedBy(question),
    hint: hintOf(question),
    errorMessage: around.messages.get(name),
  };
}

/** What every question answered by choosing says. */
export function chosen(question: Question) {
  const { name, around } = question;
  return {
    fieldset: {
      legend: { text: asked(question), classes: 'govuk-fieldset__legend--s' },
      describedBy: describedBy(question),
    },
    hint: hintOf(question),
    errorMessage: around.messages.get(name),
  };
}
