import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import type { GivenTable } from '#domain/exchange/given-table.ts';
import { dayOf } from '#domain/time/day.ts';
import { AnnexACheck } from '#returns/annex-a/checking/annex-a-check.ts';
import { givenLists } from '#returns/annex-a/checking/given-lists.ts';
import { annexARules } from '#returns/annex-a/rules/index.ts';
import { annexALists, columnsOf, listKeys } from '#returns/annex-a/specification/annex-a-lists.ts';
import type { CheckReport } from '#returns/engine/check-report.ts';
import { LISTS_ARE_OF, STAGES } from '#test/bench/rich-annex-a/lists-of-child.ts';
import { richAnnexA } from '#test/bench/rich-annex-a/rich-annex-a.ts';

const SEED = 20261127;
const YEAR = '2025-26';
const SPOILT_WORKBOOKS = 2000;
const SPOILT_VALUES = 2000;
const RUBBISH = '31/31/nowhen';
const CODES = annexARules.map(({ code }) => code);

describe('a check of Annex A', () => {
  test('of rich lists that are right finds nothing', () => {
    const { issues, children, rules } = checkedOf(richAnnexA({ children: 600, wrong: 0, seed: 'right' }));
    const told = issues.map(({ code, child, because }) => `${code} of ${child}: ${because}`);
    assert.deepEqual(told.slice(0, 5), []);
    assert.equal(children, 600);
    assert.ok(rules.every(({ state }) => state === 'run'));
  });

  test(`of ${SPOILT_WORKBOOKS} spoilt workbooks none stops it, and every rule says what became of it (seed ${SEED})`, {
    timeout: 240_000,
  }, () => {
    const whole = richAnnexA({ children: STAGES.length * 2, wrong: 3, seed: 'spoilt' });
    const property = fc.property(fc.array(spoiling, { minLength: 1, maxLength: 6 }), (each) => {
      const report = new AnnexACheck(YEAR, annexARules, givenLists(each.reduce(spoil, whole))).end();
      assert.deepEqual(
        report.rules.map(({ code }) => code),
        CODES,
      );
      for (const { state, why, issues, undecided } of report.rules)
        assert.ok(state === 'run' || (why !== undefined && issues + undecided === 0));
    });
    fc.assert(property, { seed: SEED, numRuns: SPOILT_WORKBOOKS });
  });

  test(`a value that cannot be read is told, and takes no issue from another child (${SPOILT_VALUES} values, seed ${SEED})`, () => {
    const tables = richAnnexA({ children: STAGES.length * 3, wrong: 6, seed: 'values' });
    const whole = checkedOf(tables);
    const property = fc.property(fc.constantFrom(...cellsIn(tables)), ({ table, row, column, child }) => {
      const spoilt = checkedOf(replaced(tables, table, row, column));
      const after = told(spoilt, child);
      for (const [key, count] of told(whole, child)) assert.ok((after.get(key) ?? 0) >= count, key);
      const list = listKeys[table];
      assert.ok(list !== undefined);
      const [, about] = columnsOf(list)[column] ?? [];
      if (about === undefined || about.kind === 'text') return;
      const line = row + 2;
      const isOfIt = ({ table: name, line: at, value }: CheckReport['issues'][number]) =>
        name === annexALists[list].table && at === line && value === RUBBISH;
      assert.ok(spoilt.issues.some(isOfIt), `${about.heading} is told`);
    });
    fc.assert(property, { seed: SEED, numRuns: SPOILT_VALUES });
  });
});

function checkedOf(tables: readonly GivenTable[]): CheckReport {
  return new AnnexACheck(YEAR, annexARules, givenLists(tables), dayOf(LISTS_ARE_OF)).end();
}

/** One way to spoil a workbook; every number is taken round what there is. */
interface Spoiling {
  readonly how: 'value' | 'cut rows' | 'swap columns' | 'drop column' | 'drop sheet' | 'rename' | 'double' | 'heading';
  readonly table: number;
  readonly one: number;
  readonly other: number;
  readonly text: string;
}

const spoiling: fc.Arbitrary<Spoiling> = fc.record({
  how: fc.constantFrom('value', 'cut rows', 'swap columns', 'drop column', 'drop sheet', 'rename', 'double', 'heading'),
  table: fc.nat({ max: 1000 }),
  one: fc.nat({ max: 1000 }),
  other: fc.nat({ max: 1000 }),
  text: fc.oneof(
    fc.constantFrom('', '#N/A', 'nan', '31/31/nowhen', '9999-12-31', '0001-01-01', '-1', '1e99', 'List 3', '=1+1', '0'),
    fc.string({ maxLength: 12 }),
  ),
});

function spoil(tables: readonly GivenTable[], { how, table, one, other, text }: Spoiling): readonly GivenTable[] {
  const at = table % Math.max(1, tables.length);
  const each = tables[at];
  if (each === undefined) return tables;
  if (how === 'drop sheet') return tables.filter((_, index) => index !== at);
  if (how === 'double') return [...tables, each];
  return tables.with(at, spoiltTable(each, how, one, other, text));
}

function spoiltTable(table: GivenTable, how: Spoiling['how'], one: number, other: number, text: string): GivenTable {
  const width = Math.max(1, table.columns.length);
  const [a, b] = [one % width, other % width];
  const swapped = (values: readonly string[]) => values.with(a, values[b] ?? '').with(b, values[a] ?? '');
  const row = one % Math.max(1, table.rows.length);
  switch (how) {
    case 'rename':
      return { ...table, sheet: text };
    case 'heading':
      return { ...table, columns: table.columns.map((heading, index) => (index === a ? text : heading)) };
    case 'cut rows':
      return { ...table, rows: table.rows.slice(0, one % (table.rows.length + 1)) };
    case 'drop column':
      return { ...table, columns: table.columns.map((heading, index) => (index === a ? '' : heading)) };
    case 'swap columns':
      return width < 2 || table.rows.some(({ values }) => values.length < width)
        ? table
        : { ...table, rows: table.rows.map(({ line, values }) => ({ line, values: swapped(values) })) };
    default:
      return {
        ...table,
        rows: table.rows.map(({ line, values }, index) => ({
          line,
          values: index === row ? values.map((value, column) => (column === b ? text : value)) : values,
        })),
      };
  }
}

/** Every value of lists 1 to 10 that stands there, with the child it is of. Adopters are no children. */
function cellsIn(tables: readonly GivenTable[]) {
  return tables
    .slice(0, -1)
    .flatMap(({ rows }, table) =>
      rows.flatMap(({ values }, row) =>
        values.flatMap((value, column) =>
          value.trim() === '' ? [] : [{ table, row, column, child: values[0] ?? '' }],
        ),
      ),
    );
}

function replaced(tables: readonly GivenTable[], table: number, row: number, column: number): readonly GivenTable[] {
  const each = tables[table];
  const line = each?.rows[row];
  if (each === undefined || line === undefined) return tables;
  const values = line.values.with(column, RUBBISH);
  return tables.with(table, { ...each, rows: each.rows.with(row, { ...line, values }) });
}

/** How often each thing was said of every other child. */
function told({ issues }: CheckReport, but: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { code, severity, child, table, line } of issues) {
    if (child === undefined || child === but) continue;
    const key = `${code} ${severity} of ${child} in ${table} on line ${line}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}
