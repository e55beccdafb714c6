import { conditionInWords } from '#domain/definition/condition-in-words.ts';
import type { GroupsField } from '#domain/definition/field.ts';
import { upperFirst } from '#domain/time/in-words.ts';
import { conditionalField } from '#web/components/conditional-field.ts';
import { errorMessage } from '#web/components/error-message.ts';
import { hint } from '#web/components/hint.ts';
import { type Html, html } from '#web/components/html.ts';
import { repeatingGroup } from '#web/components/repeating-group.ts';
import { hintOf, type Question } from '../question.ts';
import { rowsIn } from '../rows.ts';
import { hiddenInput, quotedAnswers } from './quoted-answers.ts';

type Draw = (question: Question) => Html;

/** A list of groups of questions, to which rows can be added and from which they can be taken. */
export function groupsQuestion(question: Question<GroupsField>, names: readonly string[], draw: Draw): Html {
  const { field, name, around } = question;
  const count = Math.max(rowsIn(names, name), field.keepsId === 'carried' ? 0 : (field.atLeast ?? 0));
  const wrong = around.messages.get(name);
  const help = hintOf(question);
  return html`<div class="${wrong === undefined ? 'govuk-form-group' : 'govuk-form-group govuk-form-group--error'}" id="${name}" tabindex="-1">
${help && hint({ text: help, id: `${name}-hint` })}${wrong && errorMessage({ text: wrong, id: `${name}-error` })}
${repeatingGroup({
  name,
  legend: field.ask,
  rowName: field.each,
  count,
  isFixed: field.keepsId === 'carried',
  addKey: field.addKey,
  fields: (prefix) => [
    ...(field.keepsId === undefined ? [] : [hiddenInput(`${prefix}id`, around.typed(`${prefix}id`)[0] ?? '')]),
    quotedAnswers(question, prefix),
    ...Object.keys(field.fields).map((inner) => rowQuestion(question, prefix, inner, draw)),
  ],
})}</div>`;
}

function rowQuestion({ field: groups, around }: Question<GroupsField>, prefix: string, inner: string, draw: Draw) {
  const field = groups.fields[inner];
  if (field === undefined || field.quoted === true) return undefined;
  const content = draw({ field, name: prefix + inner, around });
  const onlyWhen = groups.only?.[inner];
  if (onlyWhen === undefined) return content;
  const words = `Answer this if ${conditionInWords(onlyWhen, groups.fields)}`;
  return conditionalField({ onlyWhen, hint: upperFirst(words), namePrefix: prefix, content });
}
