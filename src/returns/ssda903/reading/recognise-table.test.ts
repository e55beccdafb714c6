import assert from 'node:assert/strict';
import { test } from 'node:test';
import { areHeadings, recogniseTable } from './recognise-table.ts';

const EPISODES = 'CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN'.split(
  ',',
);
const HEADER = 'CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB'.split(',');

const given = (file: string, columns: readonly string[]) => ({ file, columns, rows: [] });

test('a table is known by its columns, whatever its name, their order and their case', () => {
  assert.equal(recogniseTable(given('whatever.csv', EPISODES.toReversed()))?.id, 'episodes');
  assert.equal(recogniseTable(given('UASC.csv', HEADER))?.id, 'headers');
  assert.equal(recogniseTable(given('a.csv', [' child ', 'sex', 'dob', 'duc']))?.id, 'uasc');
  assert.equal(recogniseTable(given('a.csv', ['Child ID', 'Dob', 'Review', 'Review Code']))?.id, 'reviews');
  assert.equal(recogniseTable(given('a.csv', ['CHILD', 'DOB', 'MISSING', 'MIS_START', 'MIS_END']))?.id, 'missing');
  assert.equal(recogniseTable(given('a.csv', ['CHILD', 'NAME', 'TEAM'])), undefined);
  assert.equal(recogniseTable(given('a.csv', EPISODES.slice(1))), undefined);
  assert.equal(recogniseTable(given('a.csv', [])), undefined);
});

test('columns are found by other names that files give them, and the marker of the XML alone is not missed', () => {
  const table = recogniseTable(given('a.csv', ['Child_ID', '"SEX"', 'D O B', 'DOB', 'ETHNIC', 'UPN', 'MOTHER', '']));
  assert.equal(table?.id, 'headers');
  assert.deepEqual(table.places, [0, 1, 3, 4, 5, 6, undefined, undefined]);
  assert.deepEqual([table.missing, table.extra], [['MC_DOB'], ['D O B']]);
});

test('a table is known by a column that no other has: a list of children is not the UASC table', () => {
  assert.equal(recogniseTable(given('a.csv', ['CHILD', 'SEX', 'DOB', 'NAME', 'TEAM'])), undefined);
  assert.equal(recogniseTable(given('a.csv', HEADER.slice(0, 5)))?.id, 'headers', 'though it lacks two columns');
  assert.equal(recogniseTable(given('a.csv', ['CHILD', 'SEX', 'DOB', 'DUC', 'ETHNIC', 'UPN']))?.id, 'uasc');
});

test('a row of values is the headings of a table when it would be known by them', () => {
  assert.equal(areHeadings(HEADER), true);
  assert.equal(areHeadings(['C1', 'M', '01/05/2012', 'WBRI', '', '', '']), false);
  assert.equal(areHeadings([]), false);
});
