import type { NumberField, ProseField, TextField } from '#domain/definition/field.ts';
import { characterCount } from '#web/components/character-count.ts';
import type { Html } from '#web/components/html.ts';
import { input } from '#web/components/input.ts';
import { textarea } from '#web/components/textarea.ts';
import { boxed, firstTyped, type Question } from '../question.ts';

const LONGEST_LINE = 200;
const USUAL_ROWS = 5;
const MOST_ROWS = 20;
const CHARACTERS_IN_ROW = 80;

/** A few words, or a short answer that says how much room is left. */
export function textQuestion(question: Question<TextField>): Html {
  const { maxLength } = question.field;
  const value = firstTyped(question);
  return maxLength !== undefined && maxLength > LONGEST_LINE
    ? characterCount({ ...boxed(question), value, maxlength: maxLength, rows: 3, threshold: 75 })
    : input({
        ...boxed(question),
        value,
        classes: maxLength !== undefined && maxLength <= 60 ? 'govuk-input--width-20' : '',
      });
}

/** A story in words, with as much room as it already takes. */
export function proseQuestion(question: Question<ProseField>): Html {
  const value = firstTyped(question);
  const lines = value.split('\n').reduce((rows, line) => rows + 1 + Math.floor(line.length / CHARACTERS_IN_ROW), 0);
  return textarea({ ...boxed(question), value, rows: Math.min(Math.max(USUAL_ROWS, lines + 1), MOST_ROWS) });
}

/** A number, with its unit beside it. */
export function numberQuestion(question: Question<NumberField>): Html {
  const { unit } = question.field;
  return input({
    ...boxed(question),
    value: firstTyped(question),
    inputmode: 'decimal',
    classes: 'govuk-input--width-5',
    suffix: unit,
  });
}
