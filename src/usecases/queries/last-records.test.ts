import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { PersonId, WorkerId } from '#domain/people/person.ts';
import type { Actor, Draft, RecordVersion } from '../ports.ts';
import { lastForAll, lastRecords, writerOf } from './last-records.ts';

const [ada, bea] = ['ada', 'bea'].map((id) => id as PersonId) as [PersonId, PersonId];
const older = version('older', ada, { answers: { startedOn: '2025-01-01' } });
const newer = version('newer', ada, { answers: { startedOn: '2026-03-03' } });
const unfinished = version('unfinished', ada, { state: 'submitted', answers: { startedOn: '2026-05-01' } });
const gone = version('gone', ada, { state: 'void', answers: { startedOn: '2026-06-01' } });
const sister = version('sister', bea, { answers: { startedOn: '2026-08-01' } });
const all = [newer, older, unfinished, gone, sister];

test('the last record is the newest finished one of the kind, of each child their own, to be read by whoever may', () => {
  const rows: readonly [because: string, role: Actor['role'], draft: Draft, records: readonly string[]][] = [
    ['the newest that is finished', 'social-worker', draftOf([ada]), ['newer']],
    ['each child has their own', 'social-worker', draftOf([ada, bea]), ['newer', 'sister']],
    ['somebody who may not read them is offered nothing', 'elected-member', draftOf([ada]), []],
    ['nor is somebody who keeps the system going', 'system-administrator', draftOf([ada]), []],
    [
      'what it goes on with is not what came before',
      'social-worker',
      draftOf([ada], { base: basedOn('unfinished') }),
      ['newer'],
    ],
    ['a correction is read against itself', 'team-manager', draftOf([ada], { base: basedOn('newer') }), []],
    ['what has been recorded copies nothing any more', 'social-worker', draftOf([ada], { ended: 'recorded' }), []],
    ['another kind of record', 'social-worker', draftOf([ada], { type: 'visit' }), []],
  ];
  for (const [because, role, draft, records] of rows) {
    const last = lastRecords({ actor: { worker: 'soren' as WorkerId, name: 'Soren', role } }, draft, all);
    assert.deepEqual(
      [...last.values()].map(({ id }) => id),
      records,
      because,
    );
  }
});

test('R030: what was said of all stands for all only when it was said of them together', () => {
  const together = version('together', bea, { occasion: newer.occasion });
  const draft = draftOf([ada, bea]);
  assert.equal(
    lastForAll(
      draft,
      new Map([
        [ada, newer],
        [bea, together],
      ]),
    ),
    newer,
  );
  assert.equal(
    lastForAll(
      draft,
      new Map([
        [ada, newer],
        [bea, sister],
      ]),
    ),
    undefined,
  );
  assert.equal(lastForAll(draft, new Map([[ada, newer]])), undefined);
  assert.equal(lastForAll(draftOf([ada]), new Map([[ada, newer]])), newer);
});

test('whoever signs off writes nothing; whoever corrects does', () => {
  const signed = { ...newer, recordedBy: 'mara' as WorkerId, answers: { ...newer.answers, authorisedBy: 'mara' } };
  const corrected = { ...signed, recordedBy: 'selma' as WorkerId, answers: { ...signed.answers, why: 'Again.' } };
  assert.equal(writerOf([newer, signed])?.by, 'soren');
  assert.equal(writerOf([newer, signed, corrected])?.by, 'selma');
  assert.equal(writerOf([]), undefined);
});

function version(id: string, child: PersonId, some: Partial<RecordVersion> = {}): RecordVersion {
  const answers = some.answers ?? { startedOn: '2026-01-01' };
  return {
    ...{ id: id as RecordVersion['id'], child, type: 'assessment', typeVersion: 1, version: 1, state: 'complete' },
    ...{ occasion: `occasion of ${id}` as RecordVersion['occasion'], change: 1 as RecordVersion['change'] },
    ...{ recordedAt: '2026-03-03T09:00:00Z', recordedBy: 'soren' as WorkerId, firstRecordedAt: '2026-03-03T09:00:00Z' },
    ...some,
    answers,
    facts: answers,
  };
}

function basedOn(record: string): Draft['base'] {
  return { [record]: { child: ada, version: 1 } };
}

function draftOf(children: readonly PersonId[], some: Partial<Draft> = {}): Draft {
  return {
    ...{ id: 'draft', type: 'assessment', children, follows: {}, base: {}, worker: 'soren' as WorkerId, revision: 0 },
    ...{ content: {}, copied: {}, startedAt: '', savedAt: '', savedBy: 'soren' as WorkerId },
    ...some,
  };
}
