import { upperFirst } from '#domain/time/in-words.ts';
import type { Condition } from './condition.ts';
import type { Fields } from './field.ts';

/** A condition as one would say it: “Was the child seen?” is answered Yes. */
export function conditionInWords(condition: Condition, fields: Fields): string {
  return inWords(condition, fields, true);
}

// Negation is pushed inwards, as in speech: "not (A or B)" is told as "A is not …, and B is not …".
function inWords(condition: Condition, fields: Fields, holds: boolean): string {
  const is = holds ? 'is' : 'is not';
  switch (condition.op) {
    case 'not':
      return inWords(condition.of, fields, !holds);
    case 'all':
    case 'any': {
      const parts = condition.of.map((part) => bracketed(part, inWords(part, fields, holds)));
      return parts.join((condition.op === 'all') === holds ? ', and ' : ', or ');
    }
    case 'isAnswered':
      return `${question(condition.field, fields)} ${is} answered`;
    default: {
      const values = condition.op === 'is' ? [condition.value] : condition.values;
      const labels = values.map((value) => labelIn(condition.field, value, fields));
      return `${question(condition.field, fields)} ${is} ${labels.join(holds ? ' or ' : ' nor ')}`;
    }
  }
}

function bracketed(part: Condition, words: string): string {
  const inner = part.op === 'not' ? part.of : part;
  return (inner.op === 'all' || inner.op === 'any') && inner.of.length > 1 ? `(${words})` : words;
}

function question(name: string, fields: Fields): string {
  return `“${fields[name]?.ask ?? name}”`;
}

function labelIn(name: string, value: string, fields: Fields): string {
  const field = fields[name];
  if (field?.kind === 'yes-no') return upperFirst(value);
  const set = field?.kind === 'code' || field?.kind === 'codes' ? field.set : undefined;
  return `“${set?.codes.find((each) => each.code === value)?.label ?? value}”`;
}
