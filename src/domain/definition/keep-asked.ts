import type { Answers } from './answers.ts';
import { type Condition, fieldsOf, holds, isAnswer } from './condition.ts';
import type { Field, Fields, GroupsField } from './field.ts';
import { idOf } from './id-of.ts';

/** A record type or a list of groups: its fields, and the conditions under which they are asked. */
export interface Questions {
  readonly fields: Fields;
  readonly only?: Readonly<Record<string, Condition | undefined>>;
}

/**
 * The answers to what is asked, and nothing else: an answer whose question no longer applies is dropped, also inside
 * groups, and so are blank rows, reasons nobody asked for and names the definition does not know.
 */
export function keepAsked(questions: Questions, answers: Answers): Answers {
  return decide(questions, answers).kept;
}

/** The fields that are asked of somebody who has given these answers, in the order of the definition. */
export function listAsked(questions: Questions, answers: Answers): readonly string[] {
  const { asked } = decide(questions, answers);
  return Object.keys(questions.fields).filter((name) => asked.has(name));
}

/** True when the field a path leads to (`risks[1].on`) is asked of somebody who has given these answers. */
export function isAskedAt(questions: Questions, answers: Answers, path: string): boolean {
  const [, name = '', row, rest = ''] = /^([^[.]*)(?:\[(\d+)\]\.(.*))?/.exec(path) ?? [];
  if (!listAsked(questions, answers).includes(name)) return false;
  const [field, rows] = [questions.fields[name], answers[name]];
  if (row === undefined || field?.kind !== 'groups' || !Array.isArray(rows)) return true;
  const given: unknown = rows[Number(row)];
  return isAskedAt(field, isAnswers(given) ? given : {}, rest);
}

/** True when the value is a set of answers, as each row of a list of groups should be. */
export function isAnswers(value: unknown): value is Answers {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * A field is decided after the fields its condition asks about, and against what was kept of them: so an answer that is
 * itself dropped holds nothing up. Conditions never run in a circle; the checker refuses definitions in which they do.
 */
function decide({ fields, only = {} }: Questions, answers: Answers) {
  const kept: Record<string, unknown> = {};
  const asked = new Set<string>();
  const seen = new Set<string>();
  const ask = (name: string): void => {
    const field = fields[name];
    if (field === undefined || seen.has(name)) return;
    seen.add(name);
    const condition = only[name];
    if (condition !== undefined) fieldsOf(condition).forEach(ask);
    if (condition !== undefined && !holds(condition, kept)) return;
    asked.add(name);
    const answer = keptOf(field, answers[name]);
    if (isAnswer(answer)) kept[name] = answer;
  };
  Object.keys(fields).forEach(ask);
  return { kept, asked };
}

function keptOf(field: Field, value: unknown): unknown {
  if (field.kind === 'groups' && Array.isArray(value)) {
    return value.map((row) => (isAnswers(row) ? keptRow(field, row) : row)).filter((row) => !isBlank(row));
  }
  if (field.kind === 'yes-no' && isAnswers(value) && value.answer !== field.reasonFor) {
    return isAnswer(value.answer) ? { answer: value.answer } : undefined;
  }
  return value;
}

// A row of which nothing is said is none, whatever its id.
function keptRow(field: GroupsField, row: Answers): Answers {
  const kept = keepAsked(field, row);
  return isBlank(kept) ? kept : { ...idOf(field, row), ...kept };
}

function isBlank(row: unknown): boolean {
  return isAnswers(row) && Object.keys(row).length === 0;
}
