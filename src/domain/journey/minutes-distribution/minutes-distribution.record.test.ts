import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkAnswers } from '#domain/definition/check-answers.ts';
import { plausibleAnswers } from '#test/support/plausible-answers.ts';
import { familyMeeting } from '../family-meeting/family-meeting.record.ts';
import { minutesDistribution } from './minutes-distribution.record.ts';

test('R070 a sending of minutes says to whom, when, how and by whom, and follows a meeting', () => {
  const complete = plausibleAnswers('minutes-distribution');
  const told = (change: object) =>
    checkAnswers(minutesDistribution, { ...complete, ...change }, 'complete', '2026-04-20').map(({ field }) => field);
  assert.deepEqual(told({}), []);
  assert.deepEqual(told({ sentBy: undefined, distributedOn: undefined }), ['distributedOn', 'sentBy']);
  assert.deepEqual(told({ recipients: [{ as: 'parent' }] }), ['recipients[0].who', 'recipients[0].how']);
  assert.equal(minutesDistribution.mustFollow, familyMeeting.id);
});

test('who was invited starts the list of those who are sent the minutes', () => {
  assert.deepEqual(familyMeeting.transitions[0]?.carries, { recipients: 'invited' });
});
