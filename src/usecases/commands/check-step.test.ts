import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isRefusal } from '#domain/definition/refusal.ts';
import { type Role, roles } from '#domain/definition/role.ts';
import type { RecordState } from '#domain/history/child-history.ts';
import { getRecordType, journey } from '#domain/journey/index.ts';
import type { PersonId, WorkerId } from '#domain/people/person.ts';
import type { Actor, RecordVersion } from '../ports.ts';
import { checkAlone, checkNotOver, checkStep, checkTaken } from './check-step.ts';

const child = 'child-1' as PersonId;

test('a referral follows a contact only when that was its outcome, once it is complete, about the same child', () => {
  const reason = (contact: RecordVersion, about = child) =>
    refusedBy(checkStep(actor('team-manager'), getRecordType('referral'), about, contact));
  assert.equal(reason(record({ outcome: 'referral' })), undefined);
  assert.equal(reason(record({ outcome: 'early-help' })), 'step-not-decided');
  assert.equal(reason(record({})), 'step-not-decided');
  for (const state of ['open', 'submitted', 'void'] satisfies RecordState[])
    assert.equal(reason(record({ outcome: 'referral' }, state)), 'step-too-early', state);
  assert.equal(reason(record({ outcome: 'referral' }), 'child-2' as PersonId), 'step-not-possible');
});

test('every step of every record type is open to the roles its definition names, and to nobody else', () => {
  for (const type of journey) {
    for (const step of type.transitions) {
      for (const role of roles) {
        const answer = checkStep(
          actor(role),
          step.to,
          child,
          record(answersThatLeadTo(type.id, step.to.id), 'complete', type.id),
        );
        assert.equal(
          isRefusal(answer) ? answer.refused : 'may',
          step.by.includes(role) ? 'may' : 'step-not-yours',
          `${type.id} to ${step.to.id}: ${role}`,
        );
      }
    }
  }
});

test('nothing but what the definition names may follow', () => {
  const answer = checkStep(actor('team-manager'), getRecordType('assessment'), child, record({ outcome: 'referral' }));
  assert.equal(refusedBy(answer), 'step-not-possible');
});

test('an assessment and a closure cannot stand alone; a contact, a notification and a referral can', () => {
  const alone = journey.filter((type) => checkAlone(type) === undefined).map((type) => type.id as string);
  assert.ok(['contact', 'notification', 'referral', 'case-note'].every((id) => alone.includes(id)));
  assert.ok(!alone.includes('assessment') && !alone.includes('closure'));
});

test('a referral is made once out of one contact; a child may be assessed again once the first assessment is finished', () => {
  const contact = record({ outcome: 'referral' });
  const follower = (type: RecordVersion['type'], state: RecordState) => ({
    ...record({}, state, type),
    follows: contact.id,
  });
  const taken = (type: 'referral' | 'assessment', state: RecordState) =>
    checkTaken(getRecordType(type), contact.id, [contact, follower(type, state)])?.refused;
  assert.equal(taken('referral', 'open'), 'step-taken');
  assert.equal(taken('referral', 'complete'), 'step-taken');
  assert.equal(taken('referral', 'void'), undefined);
  assert.equal(taken('assessment', 'submitted'), 'step-taken');
  assert.equal(taken('assessment', 'complete'), undefined);
});

test('an episode that closed takes what happened by that day, however late it is told, and nothing that happened later', () => {
  const referral = record({}, 'complete', 'referral');
  const closure = (state: RecordState) => ({
    ...record({ closedOn: '2026-05-08' }, state, 'closure'),
    follows: referral.id,
  });
  const rows: readonly [
    because: string,
    type: 'assessment' | 'closure',
    on: string | undefined,
    records: readonly RecordVersion[],
    refused: string | undefined,
  ][] = [
    ['nothing closed it', 'assessment', '2026-06-01', [referral], undefined],
    ['started before it closed', 'assessment', '2026-04-07', [referral, closure('complete')], undefined],
    ['started on the day it closed', 'assessment', '2026-05-08', [referral, closure('complete')], undefined],
    ['started the day after', 'assessment', '2026-05-09', [referral, closure('complete')], 'episode-over'],
    ['no day yet, as the form begins', 'assessment', undefined, [referral, closure('complete')], undefined],
    ['the closure is still being written', 'assessment', '2026-05-09', [referral, closure('open')], 'episode-over'],
    ['the closure was void', 'assessment', '2026-05-09', [referral, closure('void')], undefined],
    ['closed again, whatever the day', 'closure', '2026-05-01', [referral, closure('complete')], 'episode-over'],
    ['closed again, before any day is given', 'closure', undefined, [referral, closure('complete')], 'episode-over'],
    ['closed for the first time', 'closure', '2026-05-01', [referral], undefined],
    ['closed again after a void closure', 'closure', '2026-05-01', [referral, closure('void')], undefined],
  ];
  for (const [because, type, on, records, refused] of rows)
    assert.equal(checkNotOver(getRecordType(type), referral, records, on)?.refused, refused, because);
});

function answersThatLeadTo(type: string, to: string): Record<string, unknown> {
  if (type === 'referral') return { nextStep: to, noFurtherAction: { answer: 'no' } };
  if (type === 'assessment') return { outcome: to === 'closure' ? 'no-further-action' : 'child-in-need' };
  if (type === 'plan-review') return { outcome: to === 'closure' ? 'end' : 'go-on' };
  return { outcome: to };
}

function actor(role: Role): Actor {
  return { worker: 'worker-1' as WorkerId, name: 'Somebody', role };
}

function record(
  answers: object,
  state: RecordState = 'complete',
  type: RecordVersion['type'] = 'contact',
): RecordVersion {
  return {
    id: `${type}-1` as RecordVersion['id'],
    child,
    type,
    typeVersion: 1,
    occasion: 'occasion-1' as RecordVersion['occasion'],
    version: 1,
    state,
    facts: { ...answers },
    answers: { ...answers },
    recordedAt: '2026-04-03T09:00:00.000Z',
    recordedBy: 'worker-1' as WorkerId,
    firstRecordedAt: '2026-04-03T09:00:00.000Z',
    change: 1 as RecordVersion['change'],
  };
}

function refusedBy(answer: unknown): string | undefined {
  return isRefusal(answer) ? answer.refused : undefined;
}
