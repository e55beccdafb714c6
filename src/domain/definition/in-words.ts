import { parseDay } from '#domain/time/day.ts';
import { dayInWords, listInWords, momentInWords, upperFirst } from '#domain/time/in-words.ts';
import { parseMoment } from '#domain/time/moment.ts';
import type { Answers } from './answers.ts';
import { isAnswer } from './condition.ts';
import type { Codes, Field, Fields, GroupsField } from './field.ts';
import { isAnswers } from './keep-asked.ts';
import type { RecordType } from './record-type.ts';

/** Gives the words for what an answer keeps only as an id. */
export interface Names {
  worker(id: string): string;
  person(id: string): string;
  team(id: string): string;
  record(id: string): string;
}

/** A question and its answer in words. */
export interface AskedAndTold {
  readonly ask: string;
  readonly words: string;
  /** The rows of an answer that is a list of its own. */
  readonly rows?: readonly RowInWords[];
}

/** One row of a list of groups, such as a risk: what it is called and what is answered of it. */
export interface RowInWords {
  readonly title: string;
  readonly answers: readonly AskedAndTold[];
}

/** An answer as a reader would say it; empty when there is none. What the definition no longer knows stays as it was kept, so that nothing is hidden. */
export function answerInWords(field: Field, value: unknown, names: Names): string {
  if (!isAnswer(value)) return '';
  switch (field.kind) {
    case 'date':
      return dateInWords(String(value));
    case 'instant':
      return instantInWords(String(value));
    case 'code':
      return labelIn(field.set, String(value));
    case 'codes':
      return listInWords(listOf(value).map((code) => labelIn(field.set, String(code))));
    case 'number':
      return field.unit === undefined ? String(value) : `${value} ${field.unit}`;
    case 'yes-no':
      return yesNoInWords(value);
    case 'worker':
    case 'person':
    case 'team':
    case 'record':
      return names[field.kind](String(value));
    case 'groups':
      return listOf(value)
        .map((row, index) => `${rowTitle(field, index)}. ${rowInWords(field.fields, row, names)}`)
        .join('\n');
    default:
      return isAnswers(value) ? `Written, ${value.characters} characters` : String(value);
  }
}

/** The rows of a list of groups, each question that was answered with its answer, in the order of the definition; none for any other answer. */
export function rowsInWords(field: Field, value: unknown, names: Names): readonly RowInWords[] {
  if (field.kind !== 'groups' || !isAnswer(value)) return [];
  return listOf(value).flatMap((row, index) =>
    isAnswers(row) ? [{ title: rowTitle(field, index), answers: answersOfRow(field.fields, row, names) }] : [],
  );
}

/**
 * The line of a record in the chronology. `{field}` stands for the answer in words, or "not recorded". A part in square
 * brackets is left out, its punctuation included, when an answer in it is missing: `Contact[ from {source}][: {outcome}]`.
 */
export function fillLine(type: RecordType, facts: Answers, names: Names): string {
  return type.line
    .replace(/\[([^\]]*)\]/g, (_, part: string) => (namesIn(part).every((name) => isAnswer(facts[name])) ? part : ''))
    .replace(/\{([^}]*)\}/g, (_, name: string) => wordsFor(type.fields[name], facts[name], names) || 'not recorded');
}

/** The fields a line, or a part of one, speaks of. */
export function namesIn(line: string): readonly string[] {
  return [...line.matchAll(/\{([^}]*)\}/g)].map(([, name = '']) => name);
}

function wordsFor(field: Field | undefined, value: unknown, names: Names): string {
  return field === undefined ? '' : answerInWords(field, value, names);
}

function dateInWords(iso: string): string {
  const day = parseDay(iso);
  return day === undefined ? iso : dayInWords(day);
}

function instantInWords(text: string): string {
  const moment = parseMoment(text);
  return moment === undefined ? text : momentInWords(moment);
}

function labelIn(set: Codes, code: string): string {
  return set.codes.find((each) => each.code === code)?.label ?? code;
}

function yesNoInWords(value: unknown): string {
  if (!isAnswers(value)) return String(value);
  const answer = upperFirst(String(value.answer));
  return isAnswer(value.because) ? `${answer}: ${value.because}` : answer;
}

function rowInWords(fields: Fields, row: unknown, names: Names): string {
  if (!isAnswers(row)) return String(row);
  return answersOfRow(fields, row, names)
    .map(({ ask, words }) => `${ask} ${words}`)
    .join('; ');
}

function answersOfRow(fields: Fields, row: Answers, names: Names): readonly AskedAndTold[] {
  return Object.entries(fields)
    .filter(([name]) => isAnswer(row[name]))
    .map(([name, field]) => {
      const told = { ask: field.ask, words: answerInWords(field, row[name], names) };
      return field.kind === 'groups' ? { ...told, rows: rowsInWords(field, row[name], names) } : told;
    });
}

function rowTitle({ each }: GroupsField, index: number): string {
  return `${upperFirst(each)} ${index + 1}`;
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [value];
}
