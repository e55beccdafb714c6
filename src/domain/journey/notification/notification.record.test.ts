import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Answers } from '#domain/definition/answers.ts';
import { checkAnswers } from '#domain/definition/check-answers.ts';
import { holds } from '#domain/definition/condition.ts';
import { fillLine } from '#domain/definition/in-words.ts';
import { listAsked } from '#domain/definition/keep-asked.ts';
import { namesAsIds } from '#test/support/names-as-ids.ts';
import { notification } from './notification.record.ts';

/** A notice of domestic abuse with nothing left to say. */
const complete: Answers = {
  receivedAt: '2026-04-07T08:30:00.000Z',
  kind: 'police-domestic-abuse',
  source: '6',
  summary: 'Called to an argument; the children were upstairs.',
  grade: 'standard',
  triageGrade: 'medium',
  triagedAt: '2026-04-07T10:00:00.000Z',
  triagedBy: 'w1',
  reviewedBy: 'w2',
  reviewedOn: '2026-04-08',
  outcome: 'shared',
  outcomeReason: 'The worker sees them this week.',
};
const told = (change: Answers) =>
  checkAnswers(notification, { ...complete, ...change }, 'complete', '2026-04-10').map((issue) => [
    issue.field,
    issue.code,
  ]);

test('a complete notification has no issue', () => {
  assert.deepEqual(told({}), []);
});

test('R041 no police notice of any grade is completed without a social work reviewer', () => {
  for (const grade of ['high', 'medium', 'standard']) {
    assert.deepEqual(told({ grade, reviewedBy: undefined, reviewedOn: undefined }), [
      ['reviewedBy', 'missing'],
      ['reviewedOn', 'missing'],
    ]);
  }
});

test('R041 police, missing and custody notices have a clock to the review; others say why they have none', () => {
  const [clock] = notification.timescales;
  assert.deepEqual([clock?.from, clock?.to], [{ field: 'receivedAt' }, 'reviewedOn']);
  assert.ok(clock?.only && clock.notApplicable);
  for (const kind of ['police-domestic-abuse', 'missing', 'custody'])
    assert.equal(holds(clock.only, { kind }), true, kind);
  assert.equal(holds(clock.only, { kind: 'other' }), false);
  assert.equal(listAsked(notification, { kind: 'other' }).includes('reviewedBy'), false);
});

test('R041 a review is not dated before the notice came', () => {
  assert.deepEqual(told({ reviewedOn: '2026-04-06', triagedAt: '2026-04-07T10:00:00.000Z' }), [
    ['reviewedOn', 'notification-reviewed-before'],
    ['reviewedOn', 'notification-reviewed-before-triage'],
  ]);
});

test('R042 a domestic abuse notice is triaged and graded before it is reviewed or goes on to the front door', () => {
  assert.deepEqual(told({ triageGrade: undefined, triagedAt: undefined, triagedBy: undefined }), [
    ['triageGrade', 'missing'],
    ['triagedAt', 'missing'],
    ['triagedBy', 'missing'],
  ]);
  assert.deepEqual(told({ triagedAt: '2026-04-09T10:00:00.000Z' }), [
    ['reviewedOn', 'notification-reviewed-before-triage'],
  ]);
  const [step] = notification.transitions;
  assert.ok(step?.when);
  const kind = 'police-domestic-abuse';
  assert.equal(holds(step.when, { kind, outcome: 'contact' }), false, 'not yet triaged');
  assert.equal(holds(step.when, { kind, outcome: 'contact', triagedAt: '2026-04-07T10:00:00.000Z' }), true);
  assert.equal(holds(step.when, { kind: 'other', outcome: 'contact' }), true, 'only domestic abuse is triaged');
  assert.equal(holds(step.when, { kind: 'other', outcome: 'noted' }), false);
});

test('R003 R044 a notification can become a contact, and in no way a referral', () => {
  assert.deepEqual(
    notification.transitions.map((step) => step.to.id),
    ['contact'],
  );
  assert.equal(
    notification.fields.outcome.set.codes.some((each) => `${each.code}` === 'referral'),
    false,
  );
});

test('R044 a missing notice says from where and since when, in the order in which it happened', () => {
  const missing = { kind: 'missing', missingFrom: 'Home', missingSince: '2026-04-06T18:00:00.000Z' };
  assert.deepEqual(told(missing), []);
  assert.deepEqual(told({ kind: 'missing' }), [
    ['missingFrom', 'missing'],
    ['missingSince', 'missing'],
  ]);
  assert.deepEqual(told({ ...missing, returnedAt: '2026-04-06T17:00:00.000Z' }), [
    ['returnedAt', 'notification-returned-before'],
  ]);
  assert.deepEqual(told({ ...missing, missingSince: '2026-04-07T09:00:00.000Z' }), [
    ['missingSince', 'notification-missing-after'],
  ]);
});

test('a notice of custody says of each child whether somewhere else to stay was offered, and why not', () => {
  assert.deepEqual(told({ kind: 'custody' }), [['alternativeOffered', 'missing']]);
  assert.deepEqual(told({ kind: 'custody', alternativeOffered: { answer: 'no' } }), [
    ['alternativeOffered.because', 'no-reason'],
  ]);
  assert.equal(notification.fields.alternativeOffered.own, true);
});

test('a notification does not arrive before what it tells of', () => {
  assert.deepEqual(told({ happenedAt: '2026-04-07T08:31:00.000Z' }), [['happenedAt', 'notification-happened-after']]);
});

test('the line in the chronology says what kind of notice it is', () => {
  assert.equal(fillLine(notification, { kind: 'missing' }, namesAsIds), 'Notification (Child missing)');
  assert.equal(
    fillLine(notification, complete, namesAsIds),
    'Notification (Police: domestic abuse). Shared with the child’s worker',
  );
});
