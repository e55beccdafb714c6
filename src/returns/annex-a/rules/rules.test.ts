import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { GivenTable } from '#domain/exchange/given-table.ts';
import { dayOf } from '#domain/time/day.ts';
import { AnnexACheck } from '../checking/annex-a-check.ts';
import type { AnnexAExample } from '../checking/annex-a-example.ts';
import { type AnnexARule, listsNeeded } from '../checking/annex-a-rule.ts';
import { givenLists } from '../checking/given-lists.ts';
import { annexALists, columnsOf, type ListKey, listKeys, splitColumn } from '../specification/annex-a-lists.ts';
import { annexARules } from './index.ts';

const YEAR = '2025-26';
/** The day on which the lists of every example were drawn up. */
const EXAMPLES_ARE_OF = '2025-09-30';

describe('the rules of Annex A', () => {
  for (const rule of annexARules) {
    test(`${rule.code} decides its own examples from the columns it says it reads`, () => {
      assert.ok(
        rule.examples().some(({ finds }) => finds.length > 0),
        'one of them breaks it',
      );
      assert.ok(
        rule.examples().some(({ finds, undecided }) => finds.length + undecided.length === 0),
        'one passes',
      );
      for (const example of rule.examples()) {
        const { issues, rules } = check(rule, tablesOf(rule, example));
        assert.equal(rules[0]?.state, 'run', example.because);
        const fields = (isUndecided: boolean) =>
          issues
            .filter(({ code, severity }) => code === rule.code && (severity === 'undecided') === isUndecided)
            .map(({ table, field }) => `${table}: ${field}`);
        assert.deepEqual(fields(false), example.finds.map(placeOf), example.because);
        assert.deepEqual(fields(true), example.undecided.map(placeOf), example.because);
      }
    });

    test(`${rule.code} is not run, and says why, without a list or a column that it reads`, () => {
      const [example] = rule.examples();
      assert.ok(example !== undefined);
      const tables = tablesOf(rule, example);
      for (const list of listsNeeded(rule)) {
        const others = tables.filter(({ sheet }) => sheet !== annexALists[list].table);
        assertNotRun(rule, others, `List ${annexALists[list].number} is not in the workbook.`);
      }
      for (const { list, property } of rule.reads.map(splitColumn)) {
        const { table, number } = annexALists[list];
        const heading = headingOf(list, property);
        const lacking = tables.map((each) => (each.sheet === table ? without(each, heading) : each));
        assertNotRun(rule, lacking, `List ${number} has no column ${heading}.`);
      }
    });
  }

  test('stand in the order of their codes, each once, of the list their code names, with words that end as sentences', () => {
    const codes = annexARules.map(({ code }) => code);
    assert.deepEqual(codes, [...new Set(codes)].toSorted());
    assert.equal(new Set(annexARules.map(({ wrong }) => wrong)).size, codes.length, 'no two say the same');
    for (const { code, over, wrong, todo } of annexARules) {
      const number = over === 'row' || over === 'child' ? undefined : annexALists[over].number;
      assert.match(code, /^AA(0\d|1[01])\d\d$/);
      if (number !== undefined) assert.equal(Number(code.slice(2, 4)), number, code);
      for (const words of [wrong, todo]) assert.match(words, /^[A-Z].*[.]$/, code);
    }
  });

  test('compare lists with one another in at least 45 rules', (t) => {
    const across = annexARules.filter(
      (rule) => listsNeeded(rule).size > 1 || (rule.over === 'child' && rule.reads.length === 0),
    );
    t.diagnostic(`${annexARules.length} rules, of which ${across.length} compare lists.`);
    assert.ok(across.length >= 45, `${across.length}`);
  });

  test('are all run over a workbook that has everything, and all told of one that has nothing', () => {
    const whole = listKeys.map((list) =>
      tableOf(
        list,
        columnsOf(list).map(([property]) => property),
        [],
      ),
    );
    const states = (tables: readonly GivenTable[]) => {
      const { rules } = new AnnexACheck(YEAR, annexARules, givenLists(tables)).end();
      return new Set(rules.map(({ state, why }) => (why === undefined ? state : `${state} because`)));
    };
    assert.deepEqual(states(whole), new Set(['run']));
    assert.deepEqual(states([]), new Set(['not-run because']));
  });
});

function check(rule: AnnexARule, tables: readonly GivenTable[]) {
  return new AnnexACheck(YEAR, [rule], givenLists(tables), dayOf(EXAMPLES_ARE_OF)).end();
}

function assertNotRun(rule: AnnexARule, tables: readonly GivenTable[], why: string): void {
  const [outcome] = check(rule, tables).rules;
  assert.deepEqual([outcome?.state, outcome?.why, outcome?.issues], ['not-run', why, 0]);
}

/** The lists of an example with the columns that the rule says it reads, and no other: what it does not say it cannot know. */
function tablesOf(rule: AnnexARule, { lists, because }: AnnexAExample): readonly GivenTable[] {
  const read = new Set<string>(rule.reads);
  const known = new Set<string>([...rule.reads, ...(rule.readsIfThere ?? [])]);
  const named = Object.keys(lists) as readonly ListKey[];
  const needed = new Set([...listsNeeded(rule), ...named]);
  return listKeys
    .filter((list) => needed.has(list))
    .map((list) => {
      const rows: readonly Readonly<Record<string, string>>[] = lists[list] ?? [];
      const said = new Set(rows.flatMap((row) => Object.keys(row)));
      for (const property of said)
        assert.ok(property === 'id' || known.has(`${list}.${property}`), `${because}: ${list}.${property} is not read`);
      const here = columnsOf(list)
        .map(([property]) => property)
        .filter((property) => property === 'id' || said.has(property) || read.has(`${list}.${property}`));
      const id = list === 'adopters' ? 'A1' : 'C1';
      return tableOf(
        list,
        here,
        rows.map((row) => ({ id, ...row })),
      );
    });
}

function tableOf(
  list: ListKey,
  properties: readonly string[],
  rows: readonly Readonly<Record<string, string>>[],
): GivenTable {
  return {
    file: 'Annex A.xlsx',
    sheet: annexALists[list].table,
    columns: properties.map((property) => headingOf(list, property)),
    rows: rows.map((row, index) => ({ line: index + 2, values: properties.map((property) => row[property] ?? '') })),
  };
}

function without(table: GivenTable, heading: string): GivenTable {
  return { ...table, columns: table.columns.map((each) => (each === heading ? '' : each)) };
}

function placeOf(name: AnnexAExample['finds'][number]): string {
  const { list, property } = splitColumn(name);
  return `${annexALists[list].table}: ${headingOf(list, property)}`;
}

function headingOf(list: ListKey, property: string): string {
  return columnsOf(list).find(([each]) => each === property)?.[1].heading ?? '';
}
