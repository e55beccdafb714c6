import type { Condition } from '#domain/definition/condition.ts';
import { attributes, type Content, type Html, html } from './html.ts';

/** A question asked only when other answers make it matter. */
export type ConditionalFieldParams = {
  readonly onlyWhen: Condition;
  /** When to answer it, in words: shown to those whose browser cannot hide the question. */
  readonly hint: string;
  /** Put before the field names of the condition, for a question inside a row such as "visits[0].". */
  readonly namePrefix?: string | undefined;
  readonly content: Content;
};

/** A question shown only when its condition holds; without a script it is always shown, with when to answer it. */
export function conditionalField(params: ConditionalFieldParams): Html {
  const own = attributes({
    'data-only-when': JSON.stringify(params.onlyWhen),
    'data-name-prefix': params.namePrefix,
  });
  return html`<div class="tl-conditional"${own}>
<p class="govuk-hint tl-conditional__hint">${params.hint}</p>
${params.content}
</div>`;
}
