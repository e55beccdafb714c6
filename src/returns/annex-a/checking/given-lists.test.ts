import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { GivenTable } from '#domain/exchange/given-table.ts';
import { annexALists, columnsOf, type ListKey, listKeys } from '../specification/annex-a-lists.ts';
import { givenLists } from './given-lists.ts';
import { isListHeading, recogniseList } from './recognise-list.ts';

describe('the lists of Annex A in what was given', () => {
  test('are known by their columns, whatever the sheet is called', () => {
    for (const list of listKeys) assert.equal(recogniseList(whole(list, { sheet: 'Sheet1' }))?.list, list);
  });

  test('are known by their columns in other words, other case and any order', () => {
    const columns = ['DATE OF CONTACT ', 'child id', 'Sex', 'D.O.B', 'Age', 'contact  source', 'Ethnicity'];
    const seen = recogniseList({ file: 'x.csv', columns, rows: [] });
    assert.equal(seen?.list, 'contacts');
    const places = ['receivedOn', 'id', 'gender', 'bornOn', 'age', 'source', 'ethnicity'];
    assert.deepEqual(
      places.map((each) => seen?.at.get(each)),
      [0, 1, 2, 3, 4, 5, 6],
    );
  });

  test('are known by their name when their columns tell too little', () => {
    const names: readonly [name: string, list: ListKey | undefined][] = [
      ['List 7', 'protectionPlans'],
      ['List_6_children in need', 'childrenInNeed'],
      ['1 - Contacts', 'contacts'],
      ['07', 'protectionPlans'],
      ['List 11 - Prospective adopters', 'adopters'],
      ['Annex A List 10', 'adoptions'],
      ['CIN', 'childrenInNeed'],
      ['care leavers', 'careLeavers'],
      ['S47 and ICPC', 'enquiries'],
      ['Guidance', undefined],
      ['List 12', undefined],
      ['2025-26', undefined],
    ];
    for (const [sheet, list] of names)
      assert.equal(recogniseList({ file: 'a.xlsx', sheet, columns: ['Child ID'], rows: [] })?.list, list, sheet);
    const file = recogniseList({ file: 'list_3_referrals.csv', columns: ['Child ID'], rows: [] });
    assert.equal(file?.list, 'referrals');
  });

  test('go by their columns when the name is of another list, and that is said', () => {
    const { columns, issues } = givenLists([whole('contacts', { sheet: 'List 3' })]);
    assert.ok(columns.has('contacts'));
    assert.equal(issues.filter(({ code }) => code === 'list-named-otherwise').length, 1);
  });

  test('are missed when they are not there, each by its number', () => {
    const { issues } = givenLists(listKeys.filter((list) => list !== 'protectionPlans').map((list) => whole(list)));
    assert.deepEqual(
      issues.map(({ code, message }) => [code, message]),
      [['list-missing', 'List 7, child protection plans, is not in the workbook.']],
    );
  });

  test('have columns more or fewer than they should, told once each', () => {
    const table = whole('contacts');
    const odd = { ...table, columns: ['Notes', ...table.columns.filter((each) => each !== 'Gender'), 'Locality'] };
    const { issues, columns } = givenLists([odd]);
    const said = issues.filter(({ code }) => code !== 'list-missing').map(({ code, because }) => [code, because]);
    assert.deepEqual(said, [
      ['extra-columns', 'They are Notes and Locality.'],
      ['columns-missing', 'They are Gender.'],
    ]);
    assert.equal(columns.get('contacts')?.has('gender'), false);
  });

  test('take the first of two columns with one heading', () => {
    const { rows } = givenLists([
      {
        file: 'List 1.csv',
        columns: ['Child ID', 'Child Unique ID', 'Gender'],
        rows: [{ line: 2, values: ['a', 'b', 'M'] }],
      },
    ]);
    assert.equal(rows[0]?.row.id.value, 'a');
  });

  test('of several sheets are one list, and a column that one of them lacks is not there', () => {
    const table = whole('contacts');
    const second = { ...table, sheet: 'more', columns: table.columns.map((each) => (each === 'Gender' ? '' : each)) };
    const row = (line: number) => ({ line, values: table.columns.map(() => 'x') });
    const { rows, columns, issues } = givenLists([
      { ...table, rows: [row(2)] },
      { ...second, rows: [row(2)] },
    ]);
    assert.equal(rows.length, 2);
    assert.equal(columns.get('contacts')?.has('gender'), false);
    assert.ok(issues.some(({ code }) => code === 'list-given-twice'));
  });

  test('leave out sheets that are none, and say so', () => {
    const { issues, rows } = givenLists([{ file: 'a.xlsx', sheet: 'Guidance', columns: ['Read this'], rows: [] }]);
    assert.equal(rows.length, 0);
    assert.equal(issues[0]?.code, 'no-list');
    assert.equal(issues[0]?.message, 'The sheet Guidance is none of the eleven lists, and was not read.');
  });

  test('have no row of nothing', () => {
    const table = whole('contacts');
    const { rows } = givenLists([{ ...table, rows: [{ line: 2, values: table.columns.map(() => ' ') }] }]);
    assert.equal(rows.length, 0);
  });

  test('begin where their headings stand', () => {
    assert.equal(isListHeading(['Contacts of the last six months']), false);
    assert.equal(isListHeading(columnsOf('contacts').map(([, { heading }]) => heading)), true);
  });
});

function whole(list: ListKey, { sheet = annexALists[list].table } = {}): GivenTable {
  return { file: 'Annex A.xlsx', sheet, columns: columnsOf(list).map(([, { heading }]) => heading), rows: [] };
}
