import type { CodeField, Codes, CodesField } from '#domain/definition/field.ts';
import { checkboxes } from '#web/components/checkboxes.ts';
import type { Html } from '#web/components/html.ts';
import { radios } from '#web/components/radios.ts';
import { select } from '#web/components/select.ts';
import { boxed, chosen, firstTyped, type Question } from '../question.ts';

/** More answers than these are picked from a list that opens. */
const MOST_RADIOS = 7;

type Code = Codes['codes'][number];

/** One answer of a list: all shown when they are few, and with their hints. */
export function codeQuestion(question: Question<CodeField>): Html {
  const value = firstTyped(question);
  const codes = openCodes(question.field.set, question.around.on, [value]);
  // In a row of a list, room is short.
  if (codes.length > MOST_RADIOS || question.name.includes('[')) {
    const items = codes.map(({ code, label }) => ({ value: code, text: label }));
    return select({ ...boxed(question), value, items: [{ value: '', text: 'Choose one' }, ...items] });
  }
  return radios({
    ...chosen(question),
    classes: 'govuk-radios--small',
    name: question.name,
    value,
    items: codes.map(itemOf),
  });
}

/** Any number of answers of a list; one that means none of the others stands apart and unticks them. */
export function codesQuestion(question: Question<CodesField>): Html {
  const { field, name, around } = question;
  const values = around.typed(name);
  const codes = openCodes(field.set, around.on, values);
  const alone = codes.find(({ code }) => code === field.alone);
  const others = codes.filter((code) => code !== alone);
  return checkboxes({
    ...chosen(question),
    name,
    values,
    classes: codes.length > MOST_RADIOS ? 'govuk-checkboxes--small tl-columns' : 'govuk-checkboxes--small',
    items: [
      ...others.map(itemOf),
      alone && { divider: 'or' },
      alone && { ...itemOf(alone), behaviour: 'exclusive' as const },
    ],
  });
}

/** The codes in use on a day, and whatever was chosen before although it no longer is. */
function openCodes(set: Codes, on: string, kept: readonly string[]): readonly Code[] {
  const known = set.codes.filter(({ code, from, until }) => {
    const isOpen = (from === undefined || from <= on) && (until === undefined || on < until);
    return isOpen || kept.includes(code);
  });
  const unknown = kept.filter((code) => code !== '' && !set.codes.some((each) => each.code === code));
  return [...known, ...unknown.map((code) => ({ code, label: code }))];
}

function itemOf({ code, label, hint }: Code) {
  return { value: code, text: label, ...(hint === undefined ? {} : { hint }) };
}
