import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Answers } from '#domain/definition/answers.ts';
import { checkAnswers } from '#domain/definition/check-answers.ts';
import { fillLine } from '#domain/definition/in-words.ts';
import { namesAsIds } from '#test/support/names-as-ids.ts';
import { managementDecision } from './management-decision.record.ts';

const complete: Answers = {
  decidedOn: '2026-04-07',
  decidedBy: 'w2',
  about: 'Who visits',
  decision: 'The same worker stays.',
  rationale: 'The child trusts her.',
  risk: 'She is on leave in May; a colleague meets the child first.',
};

test('R057 a decision without its reason, or without the risk weighed, cannot even be saved', () => {
  assert.deepEqual(checkAnswers(managementDecision, complete, 'save', '2026-04-10'), []);
  for (const part of ['decision', 'rationale', 'risk', 'decidedBy']) {
    const issues = checkAnswers(managementDecision, { ...complete, [part]: '' }, 'save', '2026-04-10');
    assert.deepEqual(
      issues.map((issue) => [issue.field, issue.code]),
      [[part, 'missing-to-save']],
    );
  }
});

test('the line in the chronology says what the decision was about, and never why', () => {
  assert.equal(fillLine(managementDecision, complete, namesAsIds), 'Management decision: Who visits');
});
