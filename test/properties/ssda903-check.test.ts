import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { checkSsda903Files } from '#cli/returns/check-ssda903-files.ts';
import type { GivenFile } from '#domain/exchange/given-table.ts';
import type { CheckReport } from '#returns/engine/check-report.ts';
import { ssda903Rules } from '#returns/ssda903/rules/index.ts';
import { publishedSsda903Codes } from '#returns/ssda903/rules/published-codes.data.ts';
import { richSsda903 } from '#test/bench/rich-ssda903/write-rich-ssda903.ts';
import { spoil, spoiling } from '#test/support/spoilt-file.ts';

const SEED = 20261127;
const YEAR = '2025-26';
const SPOILT_RETURNS = 2000;
const SPOILT_VALUES = 400;
const RUBBISH = '31/31/nowhen';

describe('a check of an SSDA903', () => {
  test('of a rich return that is right finds no fault, with last year’s beside it', async () => {
    const { report } = await checkedOf(richSsda903({ children: 800, year: YEAR, wrong: 0, seed: 'right' }));
    const told = report.issues.filter(({ severity }) => severity !== 'query');
    assert.deepEqual(
      told.slice(0, 5).map(({ code, child, because }) => `${code} of ${child}: ${because}`),
      [],
    );
    assert.ok(report.children > 500, `${report.children} children`);
  });

  test(`of ${SPOILT_RETURNS} spoilt returns none stops it, and every rule says what became of it (seed ${SEED})`, {
    timeout: 240_000,
  }, async () => {
    const { now, before } = richSsda903({ children: 4, year: YEAR, wrong: 3, seed: 'spoilt' });
    const names = [...now.keys()];
    const spoilt = fc.record({ name: fc.constantFrom(...names), how: spoiling });
    const codes = new Set([...ssda903Rules, ...publishedSsda903Codes].map(({ code }) => code));
    const property = fc.asyncProperty(fc.array(spoilt, { minLength: 1, maxLength: 4 }), async (each) => {
      const files = new Map<string, Uint8Array>([...now].map(([name, text]) => [name, new TextEncoder().encode(text)]));
      for (const { name, how } of each) files.set(name, spoil(files.get(name) ?? new Uint8Array(), how));
      const { report } = await checkedOf({ now: files, before });
      assert.deepEqual(new Set(report.rules.map(({ code }) => code)), codes);
      for (const { state, why } of report.rules) assert.ok(state === 'run' || why !== undefined);
    });
    await fc.assert(property, { seed: SEED, numRuns: SPOILT_RETURNS });
  });

  test(`a value that cannot be read takes no issue from another child (${SPOILT_VALUES} values, seed ${SEED})`, async () => {
    const { now, before } = richSsda903({ children: 25, year: YEAR, wrong: 5, seed: 'values' });
    const whole = await checkedOf({ now, before });
    const cells = [...now].flatMap(([name, text]) => cellsIn(name, text));
    const property = fc.asyncProperty(fc.constantFrom(...cells), async ({ name, line, at, child }) => {
      const spoilt = await checkedOf({
        now: new Map([...now, [name, replaced(now.get(name) ?? '', line, at)]]),
        before,
      });
      for (const [key, count] of told(whole.report, child))
        assert.ok((told(spoilt.report, child).get(key) ?? 0) >= count, key);
    });
    await fc.assert(property, { seed: SEED, numRuns: SPOILT_VALUES });
  });
});

type Files = ReadonlyMap<string, string | Uint8Array>;

function checkedOf({ now, before }: { readonly now: Files; readonly before: Files }) {
  return checkSsda903Files({ files: givenOf(now), previous: givenOf(before) }, YEAR);
}

function givenOf(files: Files): readonly GivenFile[] {
  return [...files].map(([name, content]) => ({
    name,
    async *open() {
      yield typeof content === 'string' ? new TextEncoder().encode(content) : content;
    },
  }));
}

/** Every value of a file but the child’s own number, with the child whose it is. */
function cellsIn(name: string, text: string) {
  return text.split('\r\n').flatMap((row, line) => {
    const [child, ...values] = row.split(',');
    return line === 0 ? [] : values.map((_, at) => ({ name, line, at: at + 1, child }));
  });
}

function replaced(text: string, line: number, at: number): string {
  const rows = text.split('\r\n').map((row) => row.split(','));
  return rows
    .map((row, of) => row.map((value, to) => (of === line && to === at ? RUBBISH : value)).join(','))
    .join('\r\n');
}

/** How often each thing was said of every other child. */
function told({ issues }: CheckReport, but: string | undefined): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { code, severity, child, table, line } of issues) {
    if (child === undefined || child === but) continue;
    const key = `${code} ${severity} of ${child} in ${table} on line ${line}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}
