import type { YesNoField } from '#domain/definition/field.ts';
import { reasonAsked } from '#domain/definition/wording.ts';
import { conditionalField } from '#web/components/conditional-field.ts';
import { type Html, html } from '#web/components/html.ts';
import { radios } from '#web/components/radios.ts';
import { textarea } from '#web/components/textarea.ts';
import { chosen, firstTyped, type Question } from '../question.ts';

const words = { yes: 'Yes', no: 'No' } as const;

/** Yes or no; the answer that must be explained asks for its reason as soon as it is chosen. */
export function yesNoQuestion(question: Question<YesNoField>): Html {
  const { field, name } = question;
  const items = (['yes', 'no'] as const).map((value) => ({ value, text: words[value] }));
  const answer = radios({
    ...chosen(question),
    classes: 'govuk-radios--small govuk-radios--inline',
    name,
    value: firstTyped(question),
    items,
  });
  return html`${answer}${field.reasonFor !== undefined && reason(question, field.reasonFor)}`;
}

/** The reason has its own condition, as any question has: what a screen reader hears is then the same everywhere. */
function reason(question: Question<YesNoField>, reasonFor: 'yes' | 'no'): Html {
  const name = `${question.name}-because`;
  return conditionalField({
    onlyWhen: { op: 'is', field: question.name, value: reasonFor },
    hint: `Answer this if you answered “${words[reasonFor]}”`,
    content: textarea({
      name,
      label: { text: reasonAsked(question.field), classes: 'govuk-label--s' },
      rows: 3,
      value: firstTyped(question, '-because'),
      errorMessage: question.around.messages.get(name),
    }),
  });
}
