import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exampleChild } from '#test/support/example-child.ts';
import { Around, type Need } from './around.ts';
import type { ReturnGiven } from './return-given.ts';
import { returnYear } from './return-year.ts';
import type { SentReturn } from './sent-return.ts';
import { type RowRule, ssda903Rule } from './ssda903-rule.ts';
import { whyNotRun } from './why-not-run.ts';

const rule = (facts: Partial<RowRule<'headers'>>) =>
  ssda903Rule<'headers'>({
    ...{ code: '1', severity: 'error', from: '2025-26', over: 'headers', reads: [], wrong: '', todo: '' },
    check: () => undefined,
    examples: () => [],
    ...facts,
  });
const headers = (...headings: readonly string[]): SentReturn => ({
  headers: { headings: new Set(headings), rows: [] },
});
const WHOLE: ReturnGiven = {
  sent: headers('SEX'),
  lastYear: headers('DOB'),
  providers: { find: () => undefined },
  postcodes: { find: () => undefined },
  authority: 'E06000019',
};

test('a rule is run when every field it reads was given, of this year or of last', () => {
  const why = (...reads: readonly string[]) => whyNotRun(rule({ reads }), WHOLE);
  assert.deepEqual([why(), why('Header.SEX'), why('Header last year.DOB')], [undefined, undefined, undefined]);
  assert.equal(why('Header.SEX', 'Header.DOB'), 'There is no DOB of Header.');
  assert.equal(why('Header last year.SEX'), 'There is no SEX of Header in last year’s return.');
  assert.equal(why('Missing.MISSING'), 'There is no MISSING of Missing.');
});

test('who is unaccompanied is told by the header’s marker, or by the UASC table', () => {
  const why = (sent: SentReturn) => whyNotRun(rule({ reads: ['Header.UASC'] }), { sent });
  const uasc = { headings: new Set<string>(), rows: [] };
  assert.deepEqual([why(headers('UASC')), why({ ...headers('SEX'), uasc })], [undefined, undefined]);
  assert.equal(why(headers('SEX')), 'There is no UASC of Header.');
});

test('a rule is not run without what it says it needs, and one that did not say so stops the run', () => {
  const NOT_GIVEN: Readonly<Record<Need, string>> = {
    'last-year': 'Last year’s return was not given.',
    providers: 'The list of providers was not given.',
    postcodes: 'There is no postcode table.',
    authority: 'It was not said which authority the return is of.',
  };
  for (const need of ['last-year', 'providers', 'postcodes', 'authority'] as const) {
    assert.equal(whyNotRun(rule({ needs: [need] }), WHOLE), undefined);
    assert.equal(whyNotRun(rule({ needs: [need] }), { sent: WHOLE.sent }), NOT_GIVEN[need]);
    if (need === 'last-year') continue;
    assert.throws(() => new Around(returnYear('2025-26'), exampleChild({}), {})[need], RangeError);
    assert.equal(new Around(returnYear('2025-26'), exampleChild({}), WHOLE)[need], WHOLE[need]);
  }
});
