import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contact } from '#domain/journey/contact/contact.record.ts';
import { carriedAnswers } from './carried-answers.ts';

test('what goes with a step keeps its meaning: the moment of a decision becomes its day in England', () => {
  const [step] = contact.transitions;
  assert.ok(step);
  assert.deepEqual(
    carriedAnswers(contact, step, {
      decidedAt: '2026-04-02T23:30:00.000Z',
      source: '6',
      referrer: '',
      whatWasSaid: 'A story.',
    }),
    {
      referredOn: '2026-04-03',
      source: '6',
    },
  );
  assert.deepEqual(carriedAnswers(contact, step, {}), {});
});
