import type { Answers } from '../answers.ts';
import { type AnswerIssueCode, answerIssue, type Place, quoted } from '../checking/answer-issue.ts';
import { rowOf } from '../checking/check-answer.ts';
import type { DateField, Field, Fields, GroupsField } from '../field.ts';
import { idOf } from '../id-of.ts';
import type { Issue } from '../issue.ts';
import { firstText, pairsUnder } from './pairs.ts';
import { readDate, wordsForDate } from './read-date.ts';
import { hasClock, momentAt, readTime } from './read-time.ts';

/** What a form said: the answers that could be read, what is wrong with the rest, and the rest as it was typed, by posted name. */
export interface FormReading {
  readonly answers: Answers;
  readonly issues: readonly Issue[];
  readonly unread: Readonly<Record<string, readonly string[]>>;
}

/** Where fields are read: the path of their answers, and what stands before their names in the form. */
export interface FormPlace extends Place {
  readonly posted: string;
}

type Pairs = ReadonlyMap<string, readonly string[]>;
/** One field read: its value, if there is one, or what is wrong with it, to follow the question. */
interface FieldRead {
  readonly value?: unknown;
  readonly faults?: readonly (readonly [AnswerIssueCode, string])[];
}

/** The names of a field in a form are its own with these after it; of other kinds, its own name alone. */
const SUFFIXES: Readonly<Record<string, readonly string[]>> = {
  date: ['-day', '-month', '-year'],
  instant: ['-day', '-month', '-year', '-time'],
  'yes-no': ['', '-because'],
};

/** Reads fields from the pairs, whose names have been freed of what stands before them. */
export function readFields(fields: Fields, pairs: Pairs, place: FormPlace): FormReading {
  const read = Object.entries(fields).map(([name, field]) =>
    field.kind === 'groups' ? readGroups(field, name, pairs, place) : readOne(field, name, pairs, place),
  );
  return {
    answers: Object.assign({}, ...read.map((each) => each.answers)),
    issues: read.flatMap((each) => each.issues),
    unread: Object.assign({}, ...read.map((each) => each.unread)),
  };
}

function readOne(field: Field, name: string, pairs: Pairs, place: FormPlace): FormReading {
  const { value, faults = [] } = readValue(field, name, pairs);
  const at = { ...place, path: place.path + name };
  const typed = (SUFFIXES[field.kind] ?? ['']).map((suffix) => [name + suffix, pairs.get(name + suffix)] as const);
  return {
    answers: value === undefined ? {} : { [name]: value },
    issues: faults.map(([code, fault]) => answerIssue(at, code, `${quoted(field)} ${fault}`)),
    unread:
      faults.length === 0
        ? {}
        : Object.fromEntries(typed.flatMap(([each, values]) => (values ? [[place.posted + each, values]] : []))),
  };
}

function readValue(field: Field, name: string, pairs: Pairs): FieldRead {
  const text = firstText(pairs, name);
  switch (field.kind) {
    case 'date':
      return readDateField(field, name, pairs);
    case 'instant':
      return readInstantField(name, pairs);
    case 'yes-no':
      return readYesNo(name, pairs);
    case 'number':
      return text === '' ? {} : readNumber(text.trim());
    case 'codes': {
      const chosen = (pairs.get(name) ?? []).map((value) => value.trim()).filter((value) => value !== '');
      return chosen.length === 0 ? {} : { value: [...new Set(chosen)] };
    }
    case 'prose':
      return text === '' ? {} : { value: text };
    default:
      return text === '' ? {} : { value: text.trim() };
  }
}

function readDateField(field: DateField, name: string, pairs: Pairs): FieldRead {
  const typed = typedDate(name, pairs);
  if (Object.values(typed).every((part) => part === '')) return {};
  const words = wordsForDate(typed);
  if (words !== undefined) return { faults: [['words-for-a-date', wordsFault(field, words)]] };
  const read = readDate(typed);
  return 'iso' in read ? { value: read.iso } : { faults: [['not-a-date', read.fault]] };
}

function wordsFault({ instead }: DateField, words: string): string {
  const fault = `must be a day of the calendar, like 27 3 2026: “${words}” does not say which day`;
  return instead === undefined ? fault : `${fault}. ${instead}`;
}

function readInstantField(name: string, pairs: Pairs): FieldRead {
  const typed = typedDate(name, pairs);
  const typedTime = firstText(pairs, `${name}-time`).trim();
  if ([...Object.values(typed), typedTime].every((part) => part === '')) return {};
  const [date, time] = [readDate(typed), readTime(typedTime)];
  if (!('iso' in date) || time === undefined) {
    const timeFault = typedTime === '' ? 'must include a time' : 'must have a real time, like 9:30am or 14:05';
    return {
      faults: [
        ...('iso' in date ? [] : [['not-a-date', date.fault] as const]),
        ...(time === undefined ? [['not-a-time', timeFault] as const] : []),
      ],
    };
  }
  if (!hasClock(date.iso)) return { faults: [['not-a-date', 'must be between 1990 and 2099']] };
  const value = momentAt(date.iso, time);
  const noSuchTime = 'must be a time that the clocks of England showed that day';
  return value === undefined ? { faults: [['no-such-time', noSuchTime]] } : { value };
}

function readYesNo(name: string, pairs: Pairs): FieldRead {
  const [answer, because] = [firstText(pairs, name).trim(), firstText(pairs, `${name}-because`).trim()];
  if (answer === 'yes' || answer === 'no') return { value: because === '' ? { answer } : { answer, because } };
  if (answer === '' && because === '') return {};
  return { faults: [['not-an-answer', 'must be answered “Yes” or “No”']] };
}

function readNumber(text: string): FieldRead {
  const figures = text.replaceAll(',', '');
  const isNumber = /^-?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(figures) && Number.isFinite(Number(figures));
  return isNumber ? { value: Number(figures) } : { faults: [['not-a-number', 'must be a number, like 12']] };
}

/** Rows stand in the order of their numbers; gaps and blank rows close up, in what could not be read too. */
function readGroups(field: GroupsField, name: string, pairs: Pairs, place: FormPlace): FormReading {
  const rows = rowsOf(field, name, pairs).map((row, index) => {
    const posted = `${place.posted}${name}[${index}].`;
    const read = readFields(field.fields, row, {
      ...rowOf(field, { ...place, path: place.path + name }, index),
      posted,
    });
    return { ...read, answers: { ...idOf(field, { id: firstText(row, 'id').trim() }), ...read.answers } };
  });
  return {
    answers: rows.length === 0 ? {} : { [name]: rows.map((row) => row.answers) },
    issues: rows.flatMap((row) => row.issues),
    unread: Object.assign({}, ...rows.map((row) => row.unread)),
  };
}

function rowsOf(field: GroupsField, name: string, pairs: Pairs): readonly Pairs[] {
  const rows = new Map<number, Map<string, readonly string[]>>();
  for (const [rest, values] of pairsUnder(pairs, `${name}[`)) {
    const [, index, sub = ''] = /^(\d{1,4})\]\.(.+)$/s.exec(rest) ?? [];
    const [part = ''] = sub.split(/[-[]/);
    const isAsked = Object.hasOwn(field.fields, part) || (part === 'id' && field.keepsId !== undefined);
    if (index === undefined || !isAsked || values.every((value) => value.trim() === '')) continue;
    const row = rows.get(Number(index)) ?? new Map<string, readonly string[]>();
    rows.set(Number(index), row.set(sub, values));
  }
  const isSaid = ([, row]: readonly [number, Pairs]) => [...row.keys()].some((sub) => sub !== 'id');
  return [...rows]
    .filter(isSaid)
    .sort(([one], [other]) => one - other)
    .map(([, row]) => row);
}

function typedDate(name: string, pairs: Pairs) {
  const part = (suffix: string): string => firstText(pairs, `${name}-${suffix}`).trim();
  return { day: part('day'), month: part('month'), year: part('year') };
}
