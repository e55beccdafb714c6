import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contact } from '#domain/journey/contact/contact.record.ts';
import { addsOnlyLater } from './adds-later.ts';

const decided = { source: '2A', decidedAt: '2026-04-07T10:00:00Z', outcome: 'early-help' };

test('R040 telling the referrer after the decision is no correction', () => {
  assert.equal(
    addsOnlyLater(contact, decided, { ...decided, feedbackSentOn: '2026-04-09', feedbackMethod: 'letter' }),
    true,
  );
});

test('changing the day on which the referrer was told is a correction', () => {
  const told = { ...decided, feedbackSentOn: '2026-04-09', feedbackMethod: 'letter' };
  assert.equal(addsOnlyLater(contact, told, { ...told, feedbackSentOn: '2026-04-10' }), false);
});

test('changing anything else along with it is a correction', () => {
  const after = { ...decided, outcome: 'referral', feedbackSentOn: '2026-04-09', feedbackMethod: 'letter' };
  assert.equal(addsOnlyLater(contact, decided, after), false);
});

test('changing nothing is not adding anything', () => {
  assert.equal(addsOnlyLater(contact, decided, decided), false);
});
