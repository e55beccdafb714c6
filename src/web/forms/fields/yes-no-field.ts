import type { YesNoField } from '#domain/definition/field.ts';
import { reasonAsked } from '#domain/definition/wording.ts';
import type { Html } from '#web/components/html.ts';
import { radios } from '#web/components/radios.ts';
import { textarea } from '#web/components/textarea.ts';
import { chosen, firstTyped, type Question } from '../question.ts';

/** Yes or no; the answer that must be explained asks for its reason as soon as it is chosen. */
export function yesNoQuestion(question: Question<YesNoField>): Html {
  const { field, name } = question;
  const items = (['yes', 'no'] as const).map((value) => ({
    value,
    text: value === 'yes' ? 'Yes' : 'No',
    conditional: field.reasonFor === value ? reason(question) : undefined,
  }));
  return radios({ ...chosen(question), name, value: firstTyped(question), items });
}

function reason(question: Question<YesNoField>): Html {
  const name = `${question.name}-because`;
  return textarea({
    name,
    label: reasonAsked(question.field),
    rows: 3,
    value: firstTyped(question, '-because'),
    errorMessage: question.around.messages.get(name),
  });
}
