import { upperFirst } from '#domain/time/in-words.ts';
import { isAnswer } from '../condition.ts';
import type { Field, GroupsField, NumberField, TextField, YesNoField } from '../field.ts';
import type { Issue } from '../issue.ts';
import { isAnswers, listAsked, type Questions } from '../keep-asked.ts';
import { countCharacters } from '../prose.ts';
import { answerIssue, type Place, quoted } from './answer-issue.ts';
import { checkCode, checkCodes } from './check-codes.ts';
import { checkDate, checkInstant } from './check-dates.ts';

/** How complete a record must be: kept at all, or finished. */
export type Level = 'save' | 'complete';

/** What is known while the answers of one record are checked. */
export interface Checking {
  readonly level: Level;
  /** Today (`YYYY-MM-DD`), or this moment (ISO text in UTC), from which the future begins. */
  readonly now: string;
  /** The day the record happened on, as `YYYY-MM-DD`, when that is known. */
  readonly happenedOn: string | undefined;
}

/** What is wrong with the answers to the fields that are asked. `under` leads to them: nothing for a record, a row for a group. */
export function checkEach(questions: Questions, answers: unknown, under: Place, checking: Checking): readonly Issue[] {
  const given = isAnswers(answers) ? answers : {};
  return listAsked(questions, given).flatMap((name) => {
    const field = questions.fields[name];
    const place = { path: under.path + name, lead: under.lead };
    return field === undefined ? [] : checkAnswer(field, given[name], place, checking);
  });
}

function checkAnswer(field: Field, value: unknown, place: Place, checking: Checking): readonly Issue[] {
  if (!isAnswer(value)) return checkMissing(field, place, checking);
  switch (field.kind) {
    case 'date':
      return checkDate(field, value, place, checking.now);
    case 'instant':
      return checkInstant(field, value, place, checking.now);
    case 'code':
      return checkCode(field, value, place, checking.happenedOn);
    case 'codes':
      return checkCodes(field, value, place, checking.happenedOn);
    case 'number':
      return checkNumber(field, value, place);
    case 'yes-no':
      return checkYesNo(field, value, place, checking);
    case 'groups':
      return checkGroups(field, value, place, checking);
    case 'text':
      return checkText(field, value, place);
    default:
      return typeof value === 'string' ? [] : [notAnAnswer(field, place)];
  }
}

function checkMissing(field: Field, place: Place, { level }: Checking): readonly Issue[] {
  const sentence = field.missing ?? `Answer ${quoted(field)}`;
  if (field.required === 'save') return [answerIssue(place, 'missing-to-save', sentence)];
  return field.required === 'complete' && level === 'complete' ? [answerIssue(place, 'missing', sentence)] : [];
}

function checkText(field: TextField, value: unknown, place: Place): readonly Issue[] {
  if (typeof value !== 'string') return [notAnAnswer(field, place)];
  if (field.maxLength === undefined || countCharacters(value) <= field.maxLength) return [];
  return [answerIssue(place, 'too-long', `${quoted(field)} must be ${field.maxLength} characters or fewer`)];
}

function checkNumber(field: NumberField, value: unknown, place: Place): readonly Issue[] {
  if (typeof value !== 'number' || !Number.isFinite(value)) return [notAnAnswer(field, place)];
  const { min, max } = field;
  const bounds = [
    ...(min !== undefined && value < min ? [`${min} or more`] : []),
    ...(max !== undefined && value > max ? [`${max} or less`] : []),
  ];
  return bounds.map((bound) => answerIssue(place, 'out-of-range', `${quoted(field)} must be ${bound}`));
}

function checkYesNo(field: YesNoField, value: unknown, place: Place, checking: Checking): readonly Issue[] {
  if (!isAnswers(value) || (value.answer !== 'yes' && value.answer !== 'no')) return [notAnAnswer(field, place)];
  if (isAnswer(value.because) && typeof value.because !== 'string') return [notAnAnswer(field, place)];
  const mayWait = field.required !== 'save' && checking.level === 'save';
  if (value.answer !== field.reasonFor || mayWait || isAnswer(value.because)) return [];
  const sentence = `Give the reason for answering “${upperFirst(value.answer)}” to ${quoted(field)}`;
  return [answerIssue({ ...place, path: `${place.path}.because` }, 'no-reason', sentence)];
}

function checkGroups(field: GroupsField, value: unknown, place: Place, checking: Checking): readonly Issue[] {
  if (!Array.isArray(value)) return [notAnAnswer(field, place)];
  const few = checking.level === 'complete' && value.length < (field.atLeast ?? 0);
  return [
    ...(few ? [answerIssue(place, 'too-few', `${quoted(field)} must list at least ${field.atLeast}`)] : []),
    ...value.flatMap((row, index) => checkEach(field, row, rowOf(field, place, index), checking)),
  ];
}

/** Where a row of a list of groups stands: `risks[1].`, told as "Risk 2: "; within another's row, as "Outcome 1, action 2: ". */
export function rowOf(field: GroupsField, place: Place, index: number): Place {
  const name = place.lead === '' ? upperFirst(field.each) : place.lead.replace(/: $/, `, ${field.each}`);
  return { path: `${place.path}[${index}].`, lead: `${name} ${index + 1}: ` };
}

function notAnAnswer(field: Field, place: Place): Issue {
  return answerIssue(
    place,
    'not-an-answer',
    `${quoted(field)} holds something that does not answer it. Answer it again.`,
  );
}
