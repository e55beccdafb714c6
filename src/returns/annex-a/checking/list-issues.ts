import type { GivenTable } from '#domain/exchange/given-table.ts';
import { listInWords } from '#domain/time/in-words.ts';
import type { ReturnIssue } from '../../engine/return-issue.ts';
import { annexALists, type ListKey } from '../specification/annex-a-lists.ts';

/** A sheet or file that is none of the eleven lists. */
export function noList(table: GivenTable): ReturnIssue {
  return issue('no-list', 'query', whereOf(table), {
    message: `${whereOf(table)} is none of the eleven lists, and was not read.`,
    todo: 'If it should be one, give it the headings of the list.',
    because: `Its headings are ${listInWords(table.columns.filter((each) => each !== '').slice(0, 8)) || 'not there'}.`,
  });
}

/** A list of Annex A that nothing given is. */
export function missingList(list: ListKey): ReturnIssue {
  const { number, name, table } = annexALists[list];
  return issue('list-missing', 'error', table, {
    message: `List ${number}, ${name.toLowerCase()}, is not in the workbook.`,
    todo: 'Add its sheet, with the headings alone when there is nobody on it. The rules that need it are not run.',
    because: 'No sheet or file has its columns or its name.',
  });
}

/** Columns that a list does not have. */
export function extraColumns(given: GivenTable, list: ListKey, extra: readonly string[]): ReturnIssue {
  return issue('extra-columns', 'query', annexALists[list].table, {
    message: `${whereOf(given)} has columns that the list does not have; they were not read.`,
    todo: 'Take them out, or give them the published heading when they are one of its columns.',
    because: `They are ${listInWords(extra)}.`,
  });
}

/** Columns that a list should have. */
export function missingColumns(given: GivenTable, list: ListKey, missing: readonly string[]): ReturnIssue {
  return issue('columns-missing', 'error', annexALists[list].table, {
    message: `${whereOf(given)} lacks columns of ${nameOf(list)}.`,
    todo: 'Add them under their published headings. The rules that need them are not run.',
    because: `They are ${listInWords(missing)}.`,
  });
}

/** A sheet that is named as one list and has the columns of another. */
export function namedOtherwise(given: GivenTable, list: ListKey, named: ListKey): ReturnIssue {
  return issue('list-named-otherwise', 'query', annexALists[list].table, {
    message: `${whereOf(given)} is named as ${nameOf(named)} and has the columns of ${nameOf(list)}; it was read as that.`,
    todo: 'Name it as the list that it is.',
    because: 'A list is known by its columns first, and by its name second.',
  });
}

/** A list that was given more than once. */
export function twoTables(given: GivenTable, list: ListKey): ReturnIssue {
  return issue('list-given-twice', 'query', annexALists[list].table, {
    message: `${whereOf(given)} is ${nameOf(list)} once more; its rows were added to those before.`,
    todo: 'If it is an older copy, or of another authority, take it out and check again.',
    because: 'Another sheet or file is the same list.',
  });
}

/** Lists of another year than the one asked for. */
export function otherYear(latest: string, year: string): ReturnIssue {
  return issue('other-year', 'error', 'Annex A', {
    message: `The latest date in the lists is ${latest}, which is not in ${year}.`,
    todo: 'Choose the lists of that year, or check these as lists of the year they are of.',
    because: `${year} runs from 1 April ${year.slice(0, 4)} to 31 March ${Number(year.slice(0, 4)) + 1}.`,
  });
}

/** The day that was taken for the day of the report. */
export function reportDay(on: string, because: string): ReturnIssue {
  return issue('report-day', 'query', 'Annex A', {
    message: `The lists were checked as of ${on}.`,
    todo: 'If they were drawn up on another day, check them as of that day: enter it beside the files, or give --on on the command line.',
    because,
  });
}

function issue(
  code: string,
  severity: 'error' | 'query',
  table: string,
  words: Pick<ReturnIssue, 'message' | 'todo' | 'because'>,
): ReturnIssue {
  return { code, severity, table, field: '', value: '', beside: [], ...words };
}

function nameOf(list: ListKey): string {
  const { number, name } = annexALists[list];
  return `list ${number} (${name.toLowerCase()})`;
}

function whereOf({ file, sheet }: GivenTable): string {
  return sheet === undefined ? `The file ${file}` : `The sheet ${sheet}`;
}
