import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { CinFileRefused } from '#import/readers/cin-xml/cin-file-refused.ts';
import { readCinFile } from '#import/readers/cin-xml/read-cin-file.ts';
import { CinCensusCheck } from '#returns/cin-census/checking/cin-census-check.ts';
import { cinRules } from '#returns/cin-census/rules/index.ts';
import type { CinChild, CinRow, CinValue } from '#returns/cin-census/specification/cin-child.ts';
import type { CinYear } from '#returns/cin-census/specification/cin-year.ts';
import type { CheckReport } from '#returns/engine/check-report.ts';
import { type RichCin, richCin } from '#test/bench/rich-cin/write-rich-cin.ts';
import { cinChild } from '#test/support/cin-children.ts';
import { childrenOf, readCensus, writtenCensus } from '#test/support/cin-file.ts';
import { spoil, spoiling } from '#test/support/spoilt-file.ts';

const SEED = 20261127;
const YEAR = '2025-26';
const SPOILT_FILES = 10_000;
const SPOILT_VALUES = 2000;
const RICH_CHILDREN = 4000;

describe('a check of a CIN census', () => {
  test(`of ${SPOILT_FILES} spoilt files none stops it, and every rule says what became of it (seed ${SEED})`, {
    timeout: 240_000,
  }, async () => {
    const whole = new TextEncoder().encode((await writtenCensus(YEAR, someChildren(3))).xml);
    let checked = 0;
    const bytes = fc.array(spoiling, { minLength: 1, maxLength: 3 }).map((each) => each.reduce(spoil, whole));
    const values = fc.array(inAValue, { minLength: 1, maxLength: 20 }).map((each) => each.reduce(spoilValue, whole));
    const property = fc.asyncProperty(fc.oneof(bytes, values), async (file) => {
      const report = await reportOf(file);
      if (report === undefined) return;
      checked += 1;
      assert.deepEqual(
        report.rules.map(({ code }) => code),
        [...new Set(cinRules.map(({ code }) => code))],
      );
      for (const { state, why } of report.rules) assert.ok(state === 'run' || why !== undefined);
    });
    await fc.assert(property, { seed: SEED, numRuns: SPOILT_FILES });
    assert.ok(checked > SPOILT_FILES / 3, `${checked} were read to their end`);
  });

  test(`a value that cannot be read is told, and takes no issue from another child (${SPOILT_VALUES} values, seed ${SEED})`, async () => {
    const { xml } = await writtenCensus(YEAR, someChildren(12));
    const children = childrenOf(await readCensus(xml));
    const whole = checkedOf(children);
    const places = children.flatMap((child, index) =>
      valuesIn(child)
        .filter(isTyped)
        .map((value) => ({ index, value })),
    );
    const property = fc.property(fc.constantFrom(...places), ({ index, value }) => {
      const spoilt = checkedOf(children.map((child, at) => (at === index ? replaced(child, value) : child)));
      const id = children[index]?.identifiers.laChildId?.value;
      for (const [key, count] of told(whole, id)) assert.ok((told(spoilt, id).get(key) ?? 0) >= count, key);
      assert.ok(
        spoilt.issues.some(({ child, line, value: said }) => child === id && line === value.line && said === RUBBISH),
        `${value.element} is told`,
      );
    });
    fc.assert(property, { seed: SEED, numRuns: SPOILT_VALUES });
  });

  test('of a rich census in which nothing is wrong finds nothing, and in one spoilt it does', async () => {
    for (const year of ['2024-25', '2025-26'] as const) {
      const rich = { children: RICH_CHILDREN, year, seed: String(SEED) };
      const right = await reportOfRich({ ...rich, wrong: 0 });
      assert.equal(right?.children, RICH_CHILDREN);
      assert.deepEqual(right.issues, []);
      const spoilt = await reportOfRich({ ...rich, wrong: 5 });
      const told = new Set(spoilt?.issues.map(({ code }) => code));
      assert.ok(told.size > 60, `${told.size} rules are broken when one value in twenty is wrong`);
    }
  });
});

async function reportOfRich(rich: RichCin): Promise<CheckReport | undefined> {
  return reportOf(Buffer.concat((await Array.fromAsync(richCin(rich))).map((piece) => Buffer.from(piece))), rich.year);
}

const RUBBISH = '31/31/nowhen';

/** A place in a file, and what is written over the beginning of the value that follows it. */
const inAValue = fc.record({
  at: fc.integer({ min: 0, max: 1_000_000_000 }),
  over: fc.constantFrom('2', '99', 'X', '31/12/2025', '2025-02-30', '9999-12-31', '0001-01-01', 'true', '-1', ' '),
});

function spoilValue(file: Uint8Array, { at, over }: { readonly at: number; readonly over: string }): Uint8Array {
  const from = file.indexOf('>'.charCodeAt(0), at % file.length) + 1;
  const end = file.indexOf('<'.charCodeAt(0), from);
  // Between two tags there is only white space, and text there would be another fault.
  if (end <= from || Buffer.from(file.subarray(from, end)).toString().trim() === '') return file;
  return Buffer.concat([file.subarray(0, from), Buffer.from(over), file.subarray(end)]);
}

function someChildren(count: number): readonly CinChild<string>[] {
  return fc.sample(cinChild(YEAR), { seed: SEED, numRuns: count });
}

async function reportOf(file: Uint8Array, year: CinYear = YEAR): Promise<CheckReport | undefined> {
  const check = new CinCensusCheck(year, cinRules);
  try {
    for await (const event of readCinFile([file])) {
      if (event.kind === 'header') check.header(event.header);
      if (event.kind === 'child') check.child(event.child);
    }
    return check.end();
  } catch (fault) {
    if (fault instanceof CinFileRefused) return undefined;
    throw fault;
  }
}

function checkedOf(children: readonly CinChild[]): CheckReport {
  const check = new CinCensusCheck(YEAR, cinRules);
  for (const child of children) check.child(child);
  return check.end();
}

/** How often each thing was said of every other child. */
function told({ issues }: CheckReport, but: string | undefined): ReadonlyMap<string, number> {
  const others = issues.filter(({ child }) => child !== undefined && child !== but);
  const counts = new Map<string, number>();
  for (const { code, severity, child, line } of others) {
    const key = `${code} ${severity} of ${child} on line ${line}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

function isTyped({ element }: CinValue): boolean {
  return !['LAchildID', 'UPN', 'FormerUPN'].includes(element);
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
