import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Role } from '#domain/definition/role.ts';
import { getRecordType, type RecordTypeId } from '#domain/journey/index.ts';
import { checkReferences } from './check-references.ts';

const known = {
  workers: new Map<string, Role>([
    ['worker-1', 'social-worker'],
    ['manager-1', 'team-manager'],
    ['head-1', 'head-of-service'],
    ['clerk-1', 'front-door-worker'],
  ]),
  teams: new Set(['north']),
  records: new Set(['record-1']),
  people: new Set<string>(),
};

test('an answer that points at nothing is an error on its own field, also inside a list of groups', () => {
  const wrong = (type: 'allocation' | 'assessment', answers: object) =>
    checkReferences(getRecordType(type), { ...answers }, known).map(({ field, code }) => [field, code]);
  assert.deepEqual(wrong('allocation', { team: 'north', worker: 'worker-1' }), []);
  assert.deepEqual(wrong('allocation', { team: 'gone', worker: 'nobody' }), [
    ['team', 'unknown-team'],
    ['worker', 'unknown-worker'],
  ]);
  assert.deepEqual(wrong('assessment', { historyUsed: [{ entry: 'record-1' }, { entry: 'of-another-child' }] }), [
    ['historyUsed[1].entry', 'unknown-record'],
  ]);
  assert.deepEqual(wrong('assessment', { historyUsed: 'not a list', seenBy: '' }), []);
});

test('R041 a notice counts as looked at only by a social worker or a manager, and a decision is a manager’s', () => {
  const wrong = (type: RecordTypeId, answers: object, before: object = {}) =>
    checkReferences(getRecordType(type), { ...answers }, known, { ...before }).map(({ code, message }) => [
      code,
      message,
    ]);
  const reviewed = (reviewedBy: string) => wrong('notification', { grade: 'medium', reviewedBy });
  for (const worker of ['worker-1', 'manager-1', 'head-1']) assert.deepEqual(reviewed(worker), [], worker);
  assert.deepEqual(reviewed('clerk-1'), [
    ['wrong-role', 'Choose a social worker, team manager or head of service for “Which social worker looked at it?”.'],
  ]);
  for (const type of ['contact', 'referral', 'closure', 'management-decision'] as const) {
    for (const manager of ['manager-1', 'head-1']) assert.deepEqual(wrong(type, { decidedBy: manager }), [], type);
    for (const other of ['worker-1', 'clerk-1'])
      assert.equal(wrong(type, { decidedBy: other })[0]?.[0], 'wrong-role', type);
  }
});

test('whoever stood in the version before may stand in a correction, whatever their role is by now', () => {
  const wrong = (decidedBy: string, before: string) =>
    checkReferences(getRecordType('closure'), { decidedBy }, known, { decidedBy: before }).map(({ code }) => code);
  assert.deepEqual(wrong('worker-1', 'worker-1'), []);
  assert.deepEqual(wrong('worker-1', 'manager-1'), ['wrong-role']);
  assert.deepEqual(wrong('nobody', 'nobody'), ['unknown-worker']);
});
