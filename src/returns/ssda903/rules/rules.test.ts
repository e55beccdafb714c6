import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { sentExample } from '#test/support/sent-example.ts';
import { isOfYear } from '../../engine/rule-facts.ts';
import { EXAMPLE_AUTHORITY, type RuleExample } from '../checking/rule-example.ts';
import { Ssda903Check } from '../checking/ssda903-check.ts';
import type { Ssda903Rule } from '../checking/ssda903-rule.ts';
import { type Ssda903Year, ssda903Years } from '../specification/ssda903-year.ts';
import { ssda903Rules } from './index.ts';

/** The collection year whose days the examples name, so that a new year moves none of them. */
const EXAMPLES_ARE_OF = '2025-26';

describe('the rules of the SSDA903', () => {
  for (const rule of ssda903Rules) {
    test(`${rule.code} from ${rule.from} decides its own examples`, () => {
      assert.ok(
        rule.examples.some(({ finds }) => finds.length > 0),
        'one of them breaks it',
      );
      assert.ok(
        rule.examples.some(({ finds, undecided }) => finds.length + undecided.length === 0),
        'one passes',
      );
      for (const example of rule.examples) {
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
