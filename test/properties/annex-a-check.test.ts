import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { checkAnnexAFiles } from '#cli/returns/check-annex-a-files.ts';
import type { GivenTable } from '#domain/exchange/given-table.ts';
import { dayOf } from '#domain/time/day.ts';
import { AnnexACheck } from '#returns/annex-a/checking/annex-a-check.ts';
import { givenLists } from '#returns/annex-a/checking/given-lists.ts';
import { annexARules } from '#returns/annex-a/rules/index.ts';
import { annexALists, columnsOf, listKeys } from '#returns/annex-a/specification/annex-a-lists.ts';
import type { CheckReport } from '#returns/engine/check-report.ts';
import { LISTS_ARE_OF, STAGES } from '#test/bench/rich-annex-a/lists-of-child.ts';
import { richAnnexA } from '#test/bench/rich-annex-a/rich-annex-a.ts';
import { badWriting, writtenBadly } from '#test/support/badly-written.ts';
import { givenFiles, zipped } from '#test/support/given-files.ts';
import { assertNothingSilent, layOut } from '#test/support/nothing-silent.ts';
import { sheetOf, workbookParts } from '#test/support/plain-workbook.ts';
import { assertNothingTaken, saidOfOthers } from '#test/support/said-of-others.ts';
import { Slowest } from '#test/support/slowest.ts';
import {
  csvTexts,
  overwritten,
  placesIn,
  spoilTables,
  type Tables,
  tableSpoiling,
} from '#test/support/spoilt-tables.ts';

const SEED = 20261127;
const YEAR = '2025-26';
const SPOILT_GIVEN = 2000;
const RUBBISH = '31/31/nowhen';
/** So many values of each column are corrupted. */
const ROWS = 8;
const CODES = new Set(annexARules.map(({ code }) => code));

describe('a check of Annex A', () => {
  test('of rich lists that are right finds nothing', () => {
    const { issues, children, rules } = checkedOf(richAnnexA({ children: 600, wrong: 0, seed: 'right' }));
    const told = issues.map(({ code, child, because }) => `${code} of ${child}: ${because}`);
    assert.deepEqual(told.slice(0, 5), []);
    assert.equal(children, 600);
    assert.ok(rules.every(({ state }) => state === 'run'));
  });

  test(`of ${SPOILT_GIVEN} workbooks and sets of files with rows cut, columns swapped, encodings mixed and bytes changed none stops it, and every rule says what became of it (seed ${SEED})`, {
    timeout: 240_000,
  }, async (t) => {
    const lists = gridsOf(richAnnexA({ children: STAGES.length, wrong: 3, seed: 'spoilt' }));
    const tables = fc.array(tableSpoiling, { maxLength: 6 });
    const slowest = new Slowest('returns');
    let checked = 0;
    const property = fc.asyncProperty(
      fc.constantFrom('workbook', 'files'),
      tables,
      badWriting,
      async (as, each, how) => {
        const spoilt = each.reduce(spoilTables, lists);
        const written = writtenBadly(as === 'files' ? csvTexts(spoilt) : workbookTexts(spoilt), how);
        const report = await slowest.of(async () => {
          const answer = await checkAnnexAFiles(givenFiles(as === 'files' ? written : workbookOfParts(written)), YEAR);
          layOut(answer);
          return answer.report;
        });
        assertNothingSilent(report, CODES);
        if (report.children > 0) checked += 1;
      },
    );
    await fc.assert(property, { seed: SEED, numRuns: SPOILT_GIVEN });
    assert.ok(checked > SPOILT_GIVEN / 2, `${checked} had children left`);
    t.diagnostic(`${slowest.told()}; ${checked} had children left`);
  });

  test(`a value that cannot be read is told, and takes no issue from another child (${ROWS} values of every column)`, async (t) => {
    const lists = gridsOf(richAnnexA({ children: STAGES.length * 3, wrong: 6, seed: 'values' }));
    const whole = checkedOf(tablesOf(lists));
    assert.ok(saidOfOthers(whole, undefined).size > 100, 'there is much that could be taken');
    const slowest = new Slowest('returns');
    const corrupted = new Set<string>();
    for (const place of placesIn(lists, ROWS)) {
      const { name, row, heading, of } = place;
      const spoilt = await slowest.of(() => checkedOf(tablesOf(overwritten(lists, place, RUBBISH))));
      // Adopters are no children: what is said of the child they adopt hangs on them, and their number is made of its.
      assertNothingTaken(whole, spoilt, of.replace(/^A/, ''));
      const isTold = spoilt.issues.some(
        ({ table, field, line, value }) => table === name && field === heading && line === row + 1 && value === RUBBISH,
      );
      assert.ok(COLUMNS.get(`${name} ${heading}`)?.kind === 'text' || isTold, `${heading} of ${name} is told`);
      corrupted.add(`${name} ${heading}`);
    }
    assert.deepEqual(corrupted, new Set(COLUMNS.keys()));
    t.diagnostic(slowest.told());
  });
});

/** Every column, by the name of its list and its heading. */
const COLUMNS = new Map(
  listKeys.flatMap((list) =>
    columnsOf(list).map(([, column]) => [`${annexALists[list].table} ${column.heading}`, column] as const),
  ),
);

function checkedOf(tables: readonly GivenTable[]): CheckReport {
  return new AnnexACheck(YEAR, annexARules, givenLists(tables), dayOf(LISTS_ARE_OF)).end();
}

function gridsOf(tables: readonly GivenTable[]): Tables {
  return new Map(
    tables.map(({ sheet = '', columns, rows }) => [sheet, [columns, ...rows.map(({ values }) => values)]]),
  );
}

function tablesOf(grids: Tables): readonly GivenTable[] {
  return [...grids].map(([sheet, [columns = [], ...rows]]) => ({
    ...{ file: 'Annex A.xlsx', sheet, columns },
    rows: rows.map((values, at) => ({ line: at + 2, values })),
  }));
}

function workbookTexts(lists: Tables): ReadonlyMap<string, string> {
  return workbookParts(new Map([...lists].map(([name, grid]) => [name, sheetOf(grid)])));
}

function workbookOfParts(parts: ReadonlyMap<string, Uint8Array>): ReadonlyMap<string, Uint8Array> {
  return new Map([['Annex A.xlsx', zipped(Object.fromEntries(parts))]]);
}
