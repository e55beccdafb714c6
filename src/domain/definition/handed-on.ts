import type { Answers } from './answers.ts';
import { answerIssue } from './checking/answer-issue.ts';
import { rowOf } from './checking/check-answer.ts';
import { holds, isAnswer } from './condition.ts';
import type { Fields, GroupsField } from './field.ts';
import { idOf } from './id-of.ts';
import type { Issue } from './issue.ts';
import { isAnswers } from './keep-asked.ts';

/** The rows of a list that go on to the next record, each with its id and what that record has a place for. */
export function handedOn(from: GroupsField, to: GroupsField, rows: unknown): readonly Answers[] {
  const { carriedWhile } = from;
  return rowsIn(rows)
    .filter((row) => carriedWhile === undefined || holds(carriedWhile, row))
    .map((row) => ({ ...idOf(to, row), ...partsOf(from.fields, to.fields, row) }))
    .filter((row) => Object.keys(row).some((name) => name !== 'id'));
}

/**
 * The answers with what was said before of the rows that were handed on: a row that nobody may take away stands, and what
 * is quoted is as it was said, whatever a form sent. `before` are the answers that were handed on, or of the version before.
 */
export function withQuoted(fields: Fields, answers: Answers, before: Answers): Answers {
  const lists = Object.entries(fields).flatMap(([name, field]) => {
    if (field.kind !== 'groups' || field.keepsId === undefined) return [];
    const rows = quotedRows(field, rowsIn(answers[name]), rowsIn(before[name]));
    return rows.length === 0 && answers[name] === undefined ? [] : [[name, rows] as const];
  });
  return { ...answers, ...Object.fromEntries(lists) };
}

/** An error for each row that says it was handed on, or was taken from elsewhere, and was not; or that stands twice. */
export function checkHandedOn(
  fields: Fields,
  answers: Answers,
  before: Answers,
  elsewhere: ReadonlySet<string> = new Set(),
): readonly Issue[] {
  const known = idsIn(fields, before, '');
  const seen = new Set<string>();
  return rowsUnder(fields, answers, { path: '', lead: '' }, '').flatMap(({ field, row, place, list }) => {
    const { id } = idOf(field, row);
    const isKnown = known.has(`${list} ${id}`) || (field.takes !== undefined && id !== undefined && elsewhere.has(id));
    const isFine = id === undefined ? field.keepsId === 'new' : isKnown && !seen.has(id);
    if (id !== undefined) seen.add(id);
    const sentence = `This ${field.each} does not belong to this record. Open the record again and go on from what it shows`;
    return isFine ? [] : [answerIssue({ ...place, path: place.path.replace(/\.$/, '') }, 'unknown-row', sentence)];
  });
}

/** The answers with an id for each new row of a list that keeps ids. */
export function withNewIds(fields: Fields, answers: Answers, newId: () => string): Answers {
  const lists = Object.entries(fields).flatMap(([name, field]) => {
    if (field.kind !== 'groups' || !Array.isArray(answers[name])) return [];
    const rows = rowsIn(answers[name]).map((row) => ({
      ...(field.keepsId === undefined ? {} : { id: idOf(field, row).id ?? newId() }),
      ...withNewIds(field.fields, row, newId),
    }));
    return [[name, rows] as const];
  });
  return { ...answers, ...Object.fromEntries(lists) };
}

function partsOf(from: Fields, to: Fields, row: Answers): Answers {
  return Object.fromEntries(
    Object.entries(to).flatMap(([name, field]) => {
      const source = from[name];
      const value =
        field.kind === 'groups' && source?.kind === 'groups' ? handedOn(source, field, row[name]) : row[name];
      return isAnswer(value) ? [[name, value]] : [];
    }),
  );
}

function quotedRows(field: GroupsField, given: readonly Answers[], before: readonly Answers[]): readonly Answers[] {
  const said = new Map(before.flatMap((row) => (typeof row.id === 'string' ? [[row.id, row] as const] : [])));
  const quoted = (row: Answers): Answers => {
    const was = said.get(String(row.id));
    return was === undefined ? row : withQuoted(field.fields, { ...row, ...quotesOf(field, was) }, was);
  };
  if (field.keepsId !== 'carried') return given.map(quoted);
  const stands = [...said.keys()].map((id) => quoted(given.find((row) => row.id === id) ?? { id }));
  return [...stands, ...given.filter((row) => !said.has(String(row.id)))];
}

function quotesOf(field: GroupsField, was: Answers): Answers {
  const isQuoted = ([name]: readonly [string, unknown]) => field.fields[name]?.quoted === true;
  const blank = Object.keys(field.fields).map((name) => [name, undefined] as const);
  return Object.fromEntries([...blank.filter(isQuoted), ...Object.entries(was).filter(isQuoted)]);
}

function idsIn(fields: Fields, answers: Answers, list: string): ReadonlySet<string> {
  const rows = rowsUnder(fields, answers, { path: '', lead: '' }, list);
  return new Set(rows.map((each) => `${each.list} ${String(each.row.id)}`));
}

interface Row {
  readonly field: GroupsField;
  readonly row: Answers;
  readonly place: { readonly path: string; readonly lead: string };
  /** The lists it stands in: `outcomes.actions`. */
  readonly list: string;
}

function rowsUnder(fields: Fields, answers: Answers, under: Row['place'], lists: string): readonly Row[] {
  return Object.entries(fields).flatMap(([name, field]) => {
    if (field.kind !== 'groups' || field.keepsId === undefined) return [];
    const list = `${lists}.${name}`;
    return rowsIn(answers[name]).flatMap((row, index) => {
      const place = rowOf(field, { ...under, path: under.path + name }, index);
      return [{ field, row, place, list }, ...rowsUnder(field.fields, row, place, list)];
    });
  });
}

function rowsIn(value: unknown): readonly Answers[] {
  return Array.isArray(value) ? value.filter(isAnswers) : [];
}
