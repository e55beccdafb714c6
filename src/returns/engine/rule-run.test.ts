import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DateCell } from './cell.ts';
import type { RuleFacts } from './rule-facts.ts';
import { RuleRun } from './rule-run.ts';

const rule: RuleFacts = {
  code: '1',
  severity: 'error',
  from: '2022-23',
  reads: [],
  wrong: 'It is wrong.',
  todo: 'Correct it.',
};

test('what a rule cannot decide is told once for a child and a value, however many rows need it', () => {
  const run = new RuleRun('2025-26', [rule]);
  const need = (line: number) => {
    try {
      assert.ok(new DateCell({ table: 'Episodes', field: 'DECOM', value: 'soon', line }).day);
    } catch (fault) {
      run.undecided(fault);
    }
  };
  run.rule = rule;
  run.begin('A');
  for (const line of [3, 3, 4]) need(line);
  run.begin('B');
  need(3);
  assert.deepEqual(
    run.issues.map(({ child, line }) => `${child} ${line}`),
    ['A 3', 'A 4', 'B 3'],
  );
  assert.equal(run.outcomes(() => undefined)[0]?.undecided, 3);
});
