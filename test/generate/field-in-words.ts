import type { Field } from '#domain/definition/field.ts';
import { rolesInWords } from '#domain/definition/role.ts';
import { reasonAsked } from '#domain/definition/wording.ts';
import { anchor } from './markdown.ts';

/** What answers a question, as a data officer would say it. */
export function answerOf(field: Field): string {
  switch (field.kind) {
    case 'date':
      return field.mayBeFuture === true ? 'Date, past or future' : 'Date';
    case 'instant':
      return 'Date and time';
    case 'code':
      return `One of ${linkTo(field.set.title)}`;
    case 'codes':
      return `One or more of ${linkTo(field.set.title)}${field.alone === undefined ? '' : `; ${field.alone} stands alone`}`;
    case 'text':
      return field.maxLength === undefined ? 'A line of text' : `A line of text, ${field.maxLength} characters at most`;
    case 'prose':
      return 'A story: kept whole, and never read by a figure';
    case 'number':
      return ['Number', field.unit, bounds(field.min, field.max)].filter((part) => part !== undefined).join(', ');
    case 'yes-no':
      return field.reasonFor === undefined ? 'Yes or no' : `Yes or no; to ${field.reasonFor}: “${reasonAsked(field)}”`;
    case 'groups':
      return `A list; of each ${field.each}, what follows${field.atLeast === undefined ? '' : `; at least ${field.atLeast}`}`;
    case 'worker':
      return field.roles === undefined ? 'A worker' : `A ${rolesInWords(field.roles)}`;
    default:
      return { person: 'A person', team: 'A team', record: 'Another record of the child' }[field.kind];
  }
}

/** When a question must be answered. */
export function neededOf(field: Field): string {
  if (field.setBy !== undefined) return `set by the ${field.setBy}`;
  return field.required === undefined ? 'no' : `to ${field.required}`;
}

function linkTo(title: string): string {
  return `[${title}](code-sets.md${anchor(title)})`;
}

function bounds(min: number | undefined, max: number | undefined): string | undefined {
  const parts = [...(min === undefined ? [] : [`from ${min}`]), ...(max === undefined ? [] : [`to ${max}`])];
  return parts.length === 0 ? undefined : parts.join(' ');
}
