import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, test } from 'node:test';
import { isOfYear } from '../../engine/rule-facts.ts';
import { CinCensusCheck } from '../checking/cin-census-check.ts';
import type { CinRule } from '../checking/cin-rule.ts';
import type { RuleExample } from '../checking/rule-example.ts';
import { cinYears } from '../specification/cin-year.ts';
import { cinRules } from './index.ts';
import { leftOut } from './left-out.ts';
import { publishedCinCodes } from './published-codes.data.ts';

const REFERENCE = resolve(import.meta.dirname, '../../../../../shared/formats/cin-census/rules.csv');

/** The collection year whose days the examples name, so that a new year moves none of them. */
const EXAMPLES_ARE_OF = '2025-26';

describe('the rules of the CIN census', () => {
  for (const rule of cinRules) {
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
    const codes = cinRules.map(({ code, from }) => `${code} ${from}`);
    assert.deepEqual(codes, [...new Set(codes)].toSorted());
    for (const { code, wrong, todo } of cinRules)
      for (const words of [wrong, todo]) assert.match(words, /^[A-Z].*[.]$/, code);
  });
});

test('every published code of the reference has its rule, of its severity and from its first year', (t) => {
  if (!existsSync(REFERENCE)) return t.skip('The reference folder ../shared/formats is not beside this clone.');
  const published = readFileSync(REFERENCE, 'utf8').trim().split('\n').slice(1).map(publishedRule);
  const first = new Map(cinRules.toReversed().map((rule) => [rule.code, rule]));
  const ours = [...first.values()].map(({ code, severity, from }) => `${code} ${severity} ${from}`);
  assert.deepEqual(ours.toSorted(), published.toSorted());
});

test('a rule that changed stands once in each year', () => {
  for (const year of cinYears) {
    const codes = cinRules.filter((rule) => isOfYear(rule, year)).map(({ code }) => code);
    assert.deepEqual(codes, [...new Set(codes)], year);
  }
});

test('a report lists each code once, and says when the header was not read', () => {
  for (const year of cinYears) {
    const { rules } = new CinCensusCheck(year, cinRules).end();
    assert.deepEqual(new Set(rules.map(({ code }) => code)).size, rules.length, year);
    assert.equal(rules.find(({ code }) => code === '100')?.state, year === '2021-22' ? 'not-applicable' : 'not-run');
  }
});

/** The code, severity and first year of a line of the reference. */
function publishedRule(line: string): string {
  const [code, severity] = line.split(',');
  return `${code} ${severity} ${/\d{4}\/\d{2}/.exec(line)?.[0].replace('/', '-')}`;
}

function check(rule: CinRule, { header, children, year }: RuleExample) {
  const run = new CinCensusCheck(year ?? rule.until ?? EXAMPLES_ARE_OF, [rule]);
  if (header !== undefined) run.header(header);
  for (const child of children) run.child(child);
  return run.end();
}
