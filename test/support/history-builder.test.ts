import assert from 'node:assert/strict';
import { test } from 'node:test';
import { historyOf } from './history-builder.ts';

test('a short line becomes a record as a derivation reads it', () => {
  const history = historyOf({ born: '2018-05-02', ethnicity: 'WBRI' }, [
    ['contact', '2026-04-03T10:00Z', { decidedAt: '2026-04-07', whatWasSaid: 'words', immediateRisk: 'no' }],
    ['referral', '2026-04-07', { source: '6' }, { follows: 'contact-1', kept: '2026-04-09T09:00Z' }],
    ['assessment', '2026-04-08'],
    ['closure', '2026-05-08', {}, { state: 'void' }],
  ]);
  assert.equal(history.facts.ethnicity?.code, 'WBRI');
  const [contact, referral, assessment, ...none] = history.records;
  assert.deepEqual(none, [], 'a void record is left out');
  assert.deepEqual(contact?.facts, {
    receivedAt: '2026-04-03T10:00:00.000Z',
    decidedAt: '2026-04-07T12:00:00.000Z',
    whatWasSaid: { characters: 5 },
    immediateRisk: { answer: 'no' },
  });
  assert.deepEqual([referral?.follows, referral?.firstRecordedAt], ['contact-1', '2026-04-09T09:00:00.000Z']);
  assert.equal(assessment?.follows, 'referral-1', 'an assessment follows the referral before it');
});

test('a field that the record type does not have is a mistake in the test', () => {
  assert.throws(() => historyOf({}, [['contact', '2026-04-03', { recievedFrom: '6' }]]), /no field "recievedFrom"/);
});
