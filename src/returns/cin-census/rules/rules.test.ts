import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { CinCensusCheck, isOfYear } from '../checking/cin-census-check.ts';
import type { CinRule } from '../checking/cin-rule.ts';
import type { RuleExample } from '../checking/rule-example.ts';
import { cinYears } from '../specification/cin-year.ts';
import { cinRules } from './index.ts';
import { leftOut } from './left-out.ts';
import { publishedCinCodes } from './published-codes.data.ts';

describe('the rules of the CIN census', () => {
  for (const rule of cinRules) {
    test(`${rule.code} decides its own examples`, () => {
      assert.ok(
        rule.examples.some(({ finds }) => finds.length > 0),
        'one of them breaks it',
      );
      assert.ok(
        rule.examples.some(({ finds, undecided }) => finds.length + undecided.length === 0),
        'one passes',
      );
      for (const example of rule.examples) {
        const { issues } = check(rule, example);
        const mine = issues.filter(({ code }) => code === rule.code);
        const fields = (isUndecided: boolean) =>
          mine
            .filter(({ severity }) => (severity === 'undecided') === isUndecided)
            .map(({ field }) => field || 'whole return');
        assert.deepEqual(fields(false), example.finds, example.because);
        assert.deepEqual(fields(true), example.undecided, example.because);
      }
    });
  }

  test('every published code is decided, or left out with a reason; none is both', () => {
    const decided = new Set(cinRules.map(({ code }) => code));
    const published = publishedCinCodes.map(({ code }) => code);
    assert.deepEqual(
      published.filter((code) => !decided.has(code)),
      Object.keys(leftOut).toSorted(),
    );
    assert.deepEqual(
      [...decided].filter((code) => !published.includes(code)),
      [],
    );
  });

  test('stand in the order of their codes, each once, with words that end as sentences', () => {
    const codes = cinRules.map(({ code }) => code);
    assert.deepEqual(codes, [...new Set(codes)].toSorted());
    for (const { code, wrong, todo } of cinRules)
      for (const words of [wrong, todo]) assert.match(words, /^[A-Z].*[.]$/, code);
  });
});

function check(rule: CinRule, { children, year }: RuleExample) {
  const standing = cinYears.filter((each) => isOfYear(rule, each));
  const run = new CinCensusCheck(year ?? standing.at(-1) ?? rule.from, [rule]);
  for (const child of children) run.child(child);
  return run.end();
}
