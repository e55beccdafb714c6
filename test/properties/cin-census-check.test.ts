import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { checkCinFiles } from '#cli/returns/check-cin-files.ts';
import { CinCensusCheck } from '#returns/cin-census/checking/cin-census-check.ts';
import { cinRules } from '#returns/cin-census/rules/index.ts';
import { cinCensusOfYear } from '#returns/cin-census/specification/cin-census-of-year.ts';
import type { CinChild, CinRow, CinValue } from '#returns/cin-census/specification/cin-child.ts';
import { type CinElement, isGroup, isList } from '#returns/cin-census/specification/cin-element.ts';
import type { CheckReport } from '#returns/engine/check-report.ts';
import { type RichCin, richCin } from '#test/bench/rich-cin/write-rich-cin.ts';
import { badWriting, writtenBadly, writtenWell } from '#test/support/badly-written.ts';
import { cinChild } from '#test/support/cin-children.ts';
import { childrenOf, readCensus, writtenCensus } from '#test/support/cin-file.ts';
import { givenFiles, givenText } from '#test/support/given-files.ts';
import { assertNothingSilent, layOut } from '#test/support/nothing-silent.ts';
import { assertNothingTaken, saidOfOthers } from '#test/support/said-of-others.ts';
import { Slowest } from '#test/support/slowest.ts';
import { elementSpoiling, spoilElements } from '#test/support/spoilt-elements.ts';

const SEED = 20261127;
const YEAR = '2025-26';
const SPOILT_FILES = 10_000;
/** So many values of each element are corrupted. */
const VALUES = 12;
const CODES = new Set(cinRules.map(({ code }) => code));
/** What may be any words. */
const ANY_WORDS = ['LAchildID', 'UPN', 'FormerUPN'];
const RICH_CHILDREN = 4000;

describe('a check of a CIN census', () => {
  test(`of ${SPOILT_FILES} files with elements cut and swapped, encodings mixed and bytes changed none stops it, and every rule says what became of it (seed ${SEED})`, {
    timeout: 240_000,
  }, async (t) => {
    const { xml } = await writtenCensus(YEAR, someChildren(3));
    const elements = fc.array(elementSpoiling, { maxLength: 12 });
    // What is written badly is mostly no XML any more and refused: every second file is written well.
    const writing = fc.oneof(fc.constant(writtenWell), badWriting);
    const slowest = new Slowest('files');
    let checked = 0;
    const property = fc.asyncProperty(elements, writing, async (each, how) => {
      const written = writtenBadly(new Map([['census.xml', each.reduce(spoilElements, xml)]]), how);
      const result = await slowest.of(async () => {
        const answer = await checkCinFiles(givenFiles(written), YEAR, { isKept: true });
        if (!('refused' in answer)) layOut(answer);
        return answer;
      });
      if ('refused' in result) return assert.ok(result.because !== '' && result.todo !== '');
      checked += 1;
      assertNothingSilent(result.report, CODES);
    });
    await fc.assert(property, { seed: SEED, numRuns: SPOILT_FILES });
    assert.ok(checked > SPOILT_FILES / 3, `${checked} were read to their end`);
    t.diagnostic(`${slowest.told()}; ${checked} were read to their end`);
  });

  test(`a value that cannot be read is told, and takes no issue from another child (${VALUES} values of every element)`, async (t) => {
    const { xml } = await writtenCensus(YEAR, someChildren(60));
    const children = childrenOf(await readCensus(xml));
    const whole = checkedOf(children);
    assert.ok(saidOfOthers(whole, undefined).size > 100, 'there is much that could be taken');
    const slowest = new Slowest('censuses');
    const places = placesIn(children);
    for (const { index, value } of places) {
      const spoilt = await slowest.of(() =>
        checkedOf(children.map((child, at) => (at === index ? replaced(child, value) : child))),
      );
      const id = children[index]?.identifiers.laChildId?.value;
      assertNothingTaken(whole, spoilt, id);
      const isTold = spoilt.issues.some(
        ({ child, line, value: said }) => child === id && line === value.line && said === RUBBISH,
      );
      assert.ok(isTold || ANY_WORDS.includes(value.element), `${value.element} is told`);
    }
    const elements = pathsIn(cinCensusOfYear(YEAR).child, 'Child');
    assert.deepEqual(new Set(places.map(({ value }) => value.path)), new Set(elements));
    t.diagnostic(slowest.told());
  });

  test('of a rich census in which nothing is wrong finds nothing, and in one spoilt it does', async () => {
    for (const year of ['2024-25', '2025-26'] as const) {
      const rich = { children: RICH_CHILDREN, year, seed: String(SEED) };
      const right = await reportOfRich({ ...rich, wrong: 0 });
      assert.equal(right.children, RICH_CHILDREN);
      assert.deepEqual(right.issues, []);
      const spoilt = await reportOfRich({ ...rich, wrong: 5 });
      const told = new Set(spoilt.issues.map(({ code }) => code));
      assert.ok(told.size > 60, `${told.size} rules are broken when one value in twenty is wrong`);
    }
  });
});

async function reportOfRich(rich: RichCin): Promise<CheckReport> {
  const text = (await Array.fromAsync(richCin(rich))).join('');
  const checked = await checkCinFiles([givenText('rich.xml', text)], rich.year, { isKept: false });
  return 'refused' in checked ? assert.fail(checked.because) : checked.report;
}

const RUBBISH = '31/31/nowhen';

function someChildren(count: number): readonly CinChild<string>[] {
  return fc.sample(cinChild(YEAR), { seed: SEED, numRuns: count });
}

function checkedOf(children: readonly CinChild[]): CheckReport {
  const check = new CinCensusCheck(YEAR, cinRules);
  for (const child of children) check.child(child);
  return check.end();
}

/** Some values of each element of a child, as many apart as there are, with the child whose they are. */
function placesIn(children: readonly CinChild[]) {
  const all = children.flatMap((child, index) => valuesIn(child).map((value) => ({ index, value })));
  return [...Map.groupBy(all, ({ value }) => value.path).values()].flatMap((each) =>
    Array.from(
      { length: Math.min(VALUES, each.length) },
      (_, at) => each[Math.floor((at * each.length) / VALUES)] ?? [],
    ).flat(),
  );
}

/** The path of every value that an element holds. */
function pathsIn(element: CinElement, path: string): readonly string[] {
  if (isList(element)) return [`${path}/${element.listOf}`];
  return isGroup(element) ? element.of.flatMap((each) => pathsIn(each, `${path}/${each.element}`)) : [path];
}

function valuesIn(row: CinRow<CinValue>): readonly CinValue[] {
  return Object.values(row).flatMap((part) => {
    if (typeof part !== 'object') return [];
    const parts = Array.isArray(part)
      ? (part as readonly (CinValue | CinRow<CinValue>)[])
      : [part as CinValue | CinRow<CinValue>];
    return parts.flatMap((each) => (isValue(each) ? [each] : valuesIn(each)));
  });
}

function replaced(child: CinChild, value: CinValue): CinChild {
  return JSON.parse(JSON.stringify(child), (_, part) =>
    isValue(part) && part.line === value.line && part.column === value.column ? { ...part, value: RUBBISH } : part,
  );
}

function isValue(part: CinValue | CinRow<CinValue>): part is CinValue {
  return typeof part === 'object' && part !== null && typeof part.value === 'string' && typeof part.path === 'string';
}
