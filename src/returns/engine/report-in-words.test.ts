import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CheckReport, RuleOutcome } from './check-report.ts';
import { reportInWords } from './report-in-words.ts';

function rule(code: string, state: RuleOutcome['state'], why?: string): RuleOutcome {
  return { code, state, ...(why === undefined ? {} : { why }), issues: 0, undecided: 0 };
}

test('a report counts the rules of its year, those of other years left out, and says why one was not run', () => {
  const rules = [
    rule('100', 'run'),
    rule('219', 'not-run', 'The list of providers was not given.'),
    rule('700', 'not-applicable', 'It stands from 2026-27.'),
  ];
  const report: CheckReport = { collection: 'ssda903', year: '2025-26', children: 1, rules, issues: [] };
  assert.equal(
    reportInWords(report, 'SSDA903'),
    `SSDA903: 1 child. 0 errors, 0 queries, 0 not decided; 1 of 2 rules of the year run.

Not run
  219: The list of providers was not given.`,
  );
});

test('one query is a query', () => {
  const query = { code: '100', severity: 'query', table: 'Header', field: 'DOB', value: '' } as const;
  const said = { ...query, message: 'It is late.', todo: 'Look at it.', because: 'DOB is late', beside: [] };
  const report = { collection: 'ssda903', year: '2025-26', children: 2, rules: [], issues: [said] };
  assert.match(reportInWords(report, 'SSDA903'), /^SSDA903: 2 children\. 0 errors, 1 query, 0 not decided;/);
});
