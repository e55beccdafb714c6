import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, test } from 'node:test';
import { sentExample } from '#test/support/sent-example.ts';
import { isOfYear } from '../../engine/rule-facts.ts';
import { EXAMPLE_AUTHORITY, type RuleExample } from '../checking/rule-example.ts';
import { Ssda903Check } from '../checking/ssda903-check.ts';
import type { Ssda903Rule } from '../checking/ssda903-rule.ts';
import { type Ssda903Year, ssda903Years } from '../specification/ssda903-year.ts';
import { ssda903Rules } from './index.ts';
import { leftOut } from './left-out.ts';
import { publishedSsda903Codes } from './published-codes.data.ts';

const REFERENCE = resolve(import.meta.dirname, '../../../../../shared/formats/ssda903/rules.csv');
const NO_REFERENCE = 'The reference folder ../shared/formats is not beside this clone.';
/** Severities that we set otherwise, each said in its rule. */
const OURS_DIFFER = new Set(['1002']);

/** The collection year whose days the examples name, so that a new year moves none of them. */
const EXAMPLES_ARE_OF = '2025-26';

describe('the rules of the SSDA903', () => {
  for (const rule of ssda903Rules) {
    test(`${rule.code} from ${rule.from} decides its own examples`, () => {
      assert.ok(
        rule.examples().some(({ finds }) => finds.length > 0),
        'one of them breaks it',
      );
      assert.ok(
        rule.examples().some(({ finds, undecided }) => finds.length + undecided.length === 0),
        'one passes',
      );
      for (const example of rule.examples()) {
        const { issues, rules } = check(rule, example);
        assert.equal(rules[0]?.state, 'run', rules[0]?.why ?? rule.code);
        const mine = issues.filter(({ code }) => code === rule.code);
        const fields = (isUndecided: boolean) =>
          mine.filter(({ severity }) => (severity === 'undecided') === isUndecided).map(({ field }) => field);
        assert.deepEqual(fields(false), example.finds, example.because);
        assert.deepEqual(fields(true), example.undecided, example.because);
      }
    });
  }

  test('every published code is decided, or left out with a reason; none is both', () => {
    const decided = new Set(ssda903Rules.map(({ code }) => code));
    const published = publishedSsda903Codes.map(({ code }) => code);
    assert.deepEqual(
      published.filter((code) => !decided.has(code)),
      Object.keys(leftOut).toSorted(),
    );
    assert.deepEqual(
      [...decided].filter((code) => !published.includes(code)),
      [],
    );
  });

  test('stand from the first year that was published until the last', () => {
    const versions = Map.groupBy(ssda903Rules, ({ code }) => code);
    for (const { code, from, until } of publishedSsda903Codes) {
      const all = versions.get(code);
      if (all === undefined) continue;
      assert.deepEqual([all[0]?.from, all.at(-1)?.until], [from, until], code);
    }
  });

  test('stand in the order of their codes, each once, with words that end as sentences', () => {
    const codes = ssda903Rules.map(({ code, from }) => `${code} ${from}`);
    assert.deepEqual(codes, [...new Set(codes)].toSorted());
    for (const { code, wrong, todo } of ssda903Rules)
      for (const words of [wrong, todo]) assert.match(words, /^[A-Z].*[.]$/, code);
  });

  test('a rule that changed stands once in each year', () => {
    for (const year of ssda903Years) {
      const codes = ssda903Rules.filter((rule) => isOfYear(rule, year)).map(({ code }) => code);
      assert.deepEqual(codes, [...new Set(codes)], year);
    }
  });
});

function check(rule: Ssda903Rule, example: RuleExample) {
  const { providers = [], postcodes = {} } = example;
  const given = {
    ...sentExample(example),
    authority: EXAMPLE_AUTHORITY,
    providers: { find: (urn: string) => providers.find((provider) => provider.urn === urn) },
    postcodes: { find: (postcode: string) => postcodes[postcode] },
  };
  return new Ssda903Check(example.year ?? yearOf(rule), [rule], given).report();
}

function yearOf({ from, until }: Ssda903Rule): Ssda903Year {
  return until ?? (from > EXAMPLES_ARE_OF ? from : EXAMPLES_ARE_OF);
}

test('every code of the reference has its rule, of its severity, and asks for last year’s return where it must', (t) => {
  if (!existsSync(REFERENCE)) return t.skip(NO_REFERENCE);
  const last = new Map(ssda903Rules.map((rule) => [rule.code, rule]));
  for (const [code = '', severity, , , needsLastYear] of referenceRows()) {
    const rule = last.get(code);
    if (rule === undefined) {
      assert.ok(code in leftOut, code);
      continue;
    }
    if (!OURS_DIFFER.has(code)) assert.equal(rule.severity, severity, code);
    if (needsLastYear === 'yes') assert.ok(rule.needs?.includes('last-year'), code);
  }
});

test('every published code stands for the years of the reference', (t) => {
  if (!existsSync(REFERENCE)) return t.skip(NO_REFERENCE);
  const inReference = referenceRows().map(
    ([code, , , , , , , , years = '']) => `${code} ${years.replaceAll('/', '-')}`,
  );
  const ours = publishedSsda903Codes.map(
    (published) => `${published.code} ${ssda903Years.filter((year) => isOfYear(published, year)).join(';')}`,
  );
  assert.deepEqual(ours.toSorted(), inReference.toSorted());
});

/** The rows of the reference, by their first columns: those hold no comma of their own. */
function referenceRows(): readonly (readonly string[])[] {
  return readFileSync(REFERENCE, 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split(','));
}
