import type { Field } from '#domain/definition/field.ts';
import type { Html } from '#web/components/html.ts';
import type { Around, Question } from './question.ts';
import { codeQuestion, codesQuestion } from './questions/code-questions.ts';
import { dateQuestion, instantQuestion } from './questions/date-questions.ts';
import { groupsQuestion } from './questions/groups-question.ts';
import { pickQuestion } from './questions/pick-question.ts';
import { numberQuestion, proseQuestion, textQuestion } from './questions/text-questions.ts';
import { yesNoQuestion } from './questions/yes-no-question.ts';

/** Draws any question by its kind. `names` are those the form has already, from which the rows of a list are counted. */
export function drawQuestion(field: Field, name: string, around: Around, names: readonly string[]): Html {
  const at = <F extends Field>(of: F): Question<F> => ({ field: of, name, around });
  switch (field.kind) {
    case 'date':
      return dateQuestion(at(field));
    case 'instant':
      return instantQuestion(at(field));
    case 'code':
      return codeQuestion(at(field));
    case 'codes':
      return codesQuestion(at(field));
    case 'text':
      return textQuestion(at(field));
    case 'prose':
      return proseQuestion(at(field));
    case 'number':
      return numberQuestion(at(field));
    case 'yes-no':
      return yesNoQuestion(at(field));
    case 'groups':
      return groupsQuestion(at(field), names, (inner) => drawQuestion(inner.field, inner.name, inner.around, names));
    default:
      return pickQuestion(at(field));
  }
}
