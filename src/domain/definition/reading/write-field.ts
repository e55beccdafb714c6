import { isoDay } from '#domain/time/day.ts';
import { londonTimeOf, parseMoment } from '#domain/time/moment.ts';
import type { Answers } from '../answers.ts';
import { isAnswer } from '../condition.ts';
import type { Field, Fields, GroupsField } from '../field.ts';
import { idOf } from '../id-of.ts';
import { isAnswers } from '../keep-asked.ts';
import { writeDate } from './read-date.ts';
import { writeTime } from './read-time.ts';

/** One name of a form with its values. */
type Pair = readonly [name: string, values: string[]];

/** The answers as a form would post them, each name after `prefix`. */
export function writeFields(fields: Fields, answers: Answers, prefix: string): readonly Pair[] {
  return Object.entries(fields).flatMap(([name, field]) => {
    const value = answers[name];
    return isAnswer(value) ? writeField(field, value, prefix + name) : [];
  });
}

function writeField(field: Field, value: unknown, name: string): readonly Pair[] {
  switch (field.kind) {
    case 'date':
      return writeDateParts(String(value), name);
    case 'instant':
      return writeInstant(String(value), name);
    case 'yes-no':
      return writeYesNo(value, name);
    case 'codes':
      return [[name, Array.isArray(value) ? value.map(String) : [String(value)]]];
    case 'groups':
      return Array.isArray(value)
        ? value.flatMap((row, index) => (isAnswers(row) ? writeRow(field, row, `${name}[${index}].`) : []))
        : [];
    default:
      return [[name, [String(value)]]];
  }
}

function writeRow(field: GroupsField, row: Answers, prefix: string): readonly Pair[] {
  const { id } = idOf(field, row);
  const own: readonly Pair[] = id === undefined ? [] : [[`${prefix}id`, [id]]];
  return [...own, ...writeFields(field.fields, row, prefix)];
}

function writeDateParts(iso: string, name: string): readonly Pair[] {
  return Object.entries(writeDate(iso) ?? {}).map(([part, text]) => [`${name}-${part}`, [text]]);
}

function writeInstant(text: string, name: string): readonly Pair[] {
  const moment = parseMoment(text);
  if (moment === undefined) return [];
  return [...writeDateParts(isoDay(londonTimeOf(moment).day), name), [`${name}-time`, [writeTime(moment)]]];
}

function writeYesNo(value: unknown, name: string): readonly Pair[] {
  if (!isAnswers(value)) return [];
  const parts: readonly Pair[] = [
    [name, [String(value.answer)]],
    [`${name}-because`, [String(value.because)]],
  ];
  return parts.filter((_, index) => isAnswer(index === 0 ? value.answer : value.because));
}
