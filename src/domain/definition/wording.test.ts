import assert from 'node:assert/strict';
import { test } from 'node:test';
import { specimen } from '#test/support/specimen-record-type.ts';
import { reasonAsked, wordingOf } from './wording.ts';

test('the wording of a record type holds what a reader needs to read it years later', () => {
  const wording = wordingOf(specimen);
  assert.equal(wording.title, 'Specimen');
  assert.deepEqual(wording.sections[1]?.guidance, 'Those who work here');
  assert.deepEqual(wording.questions.colour, {
    kind: 'code',
    ask: 'Which colour?',
    labels: { red: 'Red', blue: 'Blue', grey: 'Grey', green: 'Green', none: 'No colour' },
  });
  assert.deepEqual(wording.questions.seen, { kind: 'yes-no', ask: 'Was the child seen?', askReason: 'Why not?' });
  assert.deepEqual(wording.questions.times, { kind: 'number', ask: 'How many times?', unit: 'times' });
  assert.equal(wording.questions.risks?.each, 'risk');
  assert.equal(wording.questions.risks?.questions?.what?.ask, 'What is the risk?');
});

test('a reason is asked in the definition’s own words, or in plain ones', () => {
  assert.equal(reasonAsked({ kind: 'yes-no', ask: 'Seen?', reasonFor: 'no' }), 'Why not?');
  assert.equal(reasonAsked({ kind: 'yes-no', ask: 'At risk?', reasonFor: 'yes' }), 'Why?');
  assert.equal(reasonAsked({ kind: 'yes-no', ask: 'At risk?', reasonFor: 'yes', askReason: 'Of what?' }), 'Of what?');
});
