import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { checkSsda903Files } from '#cli/returns/check-ssda903-files.ts';
import { ssda903Rules } from '#returns/ssda903/rules/index.ts';
import { publishedSsda903Codes } from '#returns/ssda903/rules/published-codes.data.ts';
import type { Column } from '#returns/ssda903/specification/column.ts';
import { ssda903Tables, tableIds, tableOf } from '#returns/ssda903/specification/ssda903-tables.ts';
import type { Ssda903Year } from '#returns/ssda903/specification/ssda903-year.ts';
import { type RichSsda903, richSsda903 } from '#test/bench/rich-ssda903/write-rich-ssda903.ts';
import { type BadWriting, badWriting, writtenBadly, writtenWell } from '#test/support/badly-written.ts';
import { givenFiles } from '#test/support/given-files.ts';
import { assertNothingSilent, layOut } from '#test/support/nothing-silent.ts';
import { assertNothingTaken, saidOfOthers } from '#test/support/said-of-others.ts';
import { Slowest } from '#test/support/slowest.ts';
import { elementSpoiling, spoilElements } from '#test/support/spoilt-elements.ts';
import {
  csvTexts,
  overwritten,
  placesIn,
  spoilTables,
  type TableSpoiling,
  type Tables,
  tableSpoiling,
} from '#test/support/spoilt-tables.ts';
import { CHILD_IN_XML } from '#test/support/ssda903-xml.ts';

const SEED = 20261127;
const YEAR = '2025-26';
/** The year that asks for every table. */
const LATEST = '2026-27';
const SPOILT_RETURNS = 2200;
const SPOILT_XML = 1500;
/** Every code that a run is to tell of. */
const CODES = new Set([...ssda903Rules, ...publishedSsda903Codes].map(({ code }) => code));
const RUBBISH = '31/31/nowhen';
/** So many values of every column are corrupted. */
const ROWS = 4;

describe('a check of an SSDA903', () => {
  test('of a rich return that is right finds no fault, with last year’s beside it', async () => {
    const { report } = await checkedOf(rich({ children: 800, wrong: 0, seed: 'right' }));
    const told = report.issues.filter(({ severity }) => severity !== 'query');
    assert.deepEqual(
      told.slice(0, 5).map(({ code, child, because }) => `${code} of ${child}: ${because}`),
      [],
    );
    assert.ok(report.children > 500, `${report.children} children`);
  });

  test(`of ${SPOILT_RETURNS} returns with rows cut, columns swapped, encodings mixed and bytes changed none stops it, and every rule says what became of it (seed ${SEED})`, {
    timeout: 240_000,
  }, async (t) => {
    const { now, before } = rich({ children: 4, wrong: 3, seed: 'spoilt' });
    const spoiling = fc.record({ tables: fc.array(tableSpoiling, { maxLength: 4 }), writing: badWriting });
    const slowest = new Slowest('returns');
    const property = fc.asyncProperty(spoiling, fc.option(spoiling), async (ofNow, ofBefore) => {
      const files = givenFiles(spoiltFiles(now, ofNow));
      const previous = givenFiles(ofBefore === null ? csvTexts(before) : spoiltFiles(before, ofBefore));
      const report = await slowest.of(async () => {
        const answer = await checkSsda903Files({ files, previous }, YEAR);
        layOut(answer);
        return answer.report;
      });
      assertNothingSilent(report, CODES);
    });
    await fc.assert(property, { seed: SEED, numRuns: SPOILT_RETURNS });
    t.diagnostic(slowest.told());
  });

  test(`of ${SPOILT_XML} files of the XML form with elements cut and swapped, encodings mixed and bytes changed none stops it (seed ${SEED})`, {
    timeout: 120_000,
  }, async (t) => {
    const children = [CHILD_IN_XML, CHILD_IN_XML.replace('C1', 'C2'), CHILD_IN_XML.replace('C1', 'C3')];
    const xml = `<?xml version="1.0" encoding="UTF-8"?><EXPSSDA903>${children.join('\n')}</EXPSSDA903>`;
    // What is written badly is mostly no XML any more: every second file is written well.
    const writing = fc.oneof(fc.constant(writtenWell), badWriting);
    const slowest = new Slowest('files');
    let checked = 0;
    const property = fc.asyncProperty(fc.array(elementSpoiling, { maxLength: 8 }), writing, async (each, how) => {
      const files = givenFiles(writtenBadly(new Map([['903.xml', each.reduce(spoilElements, xml)]]), how));
      const report = await slowest.of(async () => {
        const answer = await checkSsda903Files({ files, previous: [] }, YEAR);
        layOut(answer);
        return answer.report;
      });
      assertNothingSilent(report, CODES);
      if (report.children > 0) checked += 1;
    });
    await fc.assert(property, { seed: SEED, numRuns: SPOILT_XML });
    assert.ok(checked > SPOILT_XML / 3, `${checked} had children left`);
    t.diagnostic(`${slowest.told()}; ${checked} had children left`);
  });

  test(`a value that cannot be read is told, and takes no issue from another child (${ROWS} values of every column)`, async (t) => {
    const { now, before } = withDeprivations(rich({ children: 24, wrong: 5, seed: 'others', year: LATEST }));
    const whole = await checkedOf({ now, before }, LATEST);
    assert.ok(saidOfOthers(whole.report, undefined).size > 100, 'there is much that could be taken');
    const slowest = new Slowest('returns');
    const corrupted = new Set<string>();
    for (const place of placesIn(now, ROWS)) {
      const spoilt = { now: overwritten(now, place, RUBBISH), before };
      const { report } = await slowest.of(() => checkedOf(spoilt, LATEST));
      assertNothingTaken(whole.report, report, place.of);
      const about = COLUMNS.get(`${place.name} ${place.heading}`);
      const isTold = report.issues.some(
        ({ field, line, value }) => field === place.heading && line === place.row + 1 && value === RUBBISH,
      );
      assert.ok(about?.kind === 'text' || isTold, `${place.heading} of ${place.name} is told`);
      corrupted.add(`${place.name} ${place.heading}`);
    }
    assert.deepEqual(corrupted, new Set(COLUMNS.keys()));
    t.diagnostic(slowest.told());
  });
});

/** Every column of the CSV form, by the name of its file and its heading. */
const COLUMNS: ReadonlyMap<string, Column> = new Map(
  tableIds.flatMap((id) => {
    const { name, columns } = tableOf(id);
    const inCsv = Object.values(columns).filter((column) => !(column.kind === 'code' && column.onlyInXml === true));
    return inCsv.map((column) => [`${fileOf(name)} ${column.heading}`, column] as const);
  }),
);

/** A return and last year’s, as tables by the names of their files. */
interface Years {
  readonly now: Tables;
  readonly before: Tables;
}

function rich(of: Pick<RichSsda903, 'children' | 'wrong' | 'seed'> & { readonly year?: Ssda903Year }): Years {
  const { now, before } = richSsda903({ year: YEAR, ...of });
  return { now: tablesOf(now), before: tablesOf(before) };
}

/** None of the pretend values holds a comma or a line end. */
function tablesOf(files: ReadonlyMap<string, string>): Tables {
  const gridOf = (text: string) =>
    text
      .trimEnd()
      .split('\r\n')
      .map((line) => line.split(','));
  return new Map([...files].map(([name, text]) => [name, gridOf(text)]));
}

/** The pretend returns have no deprivations of liberty: here some of their children do. */
function withDeprivations({ now, before }: Years): Years {
  const [, ...children] = now.get(fileOf('Header')) ?? [];
  const rows = children
    .slice(0, ROWS)
    .map(([child = '', , bornOn = '']) => [child, bornOn, '01/05/2026', '01/06/2026']);
  const headings = Object.values(ssda903Tables.deprivations.columns).map(({ heading }) => heading);
  return { now: new Map([...now, [fileOf('DoLo'), [headings, ...rows]]]), before };
}

function fileOf(table: string): string {
  return `${table.toLowerCase()}.csv`;
}

function checkedOf({ now, before }: Years, year: Ssda903Year = YEAR) {
  return checkSsda903Files({ files: givenFiles(csvTexts(now)), previous: givenFiles(csvTexts(before)) }, year);
}

function spoiltFiles(
  whole: Tables,
  { tables, writing }: { readonly tables: readonly TableSpoiling[]; readonly writing: BadWriting },
): ReadonlyMap<string, Uint8Array> {
  return writtenBadly(csvTexts(tables.reduce(spoilTables, whole)), writing);
}
