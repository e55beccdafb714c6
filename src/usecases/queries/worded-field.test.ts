import assert from 'node:assert/strict';
import { test } from 'node:test';
import { answerInWords, type Names } from '#domain/definition/in-words.ts';
import { wordingOf } from '#domain/definition/wording.ts';
import { getRecordType, journey } from '#domain/journey/index.ts';
import { asWording, wordedField } from './worded-field.ts';

const itself = (id: string) => id;
const names: Names = { worker: itself, person: itself, team: itself, record: itself };

test('an old answer keeps the words it was chosen by, though the label has changed since', () => {
  const { outcome } = wordingOf(getRecordType('contact')).questions;
  assert.ok(outcome);
  const then = { ...outcome, ask: 'What did you decide?', labels: { ...outcome.labels, referral: 'Refer on' } };
  assert.equal(
    answerInWords(wordedField(getRecordType('contact').fields.outcome, then), 'referral', names),
    'Refer on',
  );
});

test('today’s answers read alike by their definition and by the wording kept of it', () => {
  for (const type of journey) {
    const { questions } = wordingOf(type);
    for (const [name, field] of Object.entries(type.fields)) {
      const question = questions[name];
      assert.ok(question, `${type.id}.${name}`);
      const worded = wordedField(field, question);
      const value =
        field.kind === 'code' || field.kind === 'codes'
          ? field.set.codes[0]?.code
          : field.kind === 'yes-no'
            ? { answer: 'yes', because: 'x' }
            : '2026-04-03';
      if (field.kind !== 'groups')
        assert.equal(answerInWords(worded, value, names), answerInWords(field, value, names), `${type.id}.${name}`);
    }
  }
});

test('what is kept and is no wording is not taken for one', () => {
  for (const kept of [undefined, null, 'x', {}, { questions: {} }]) assert.equal(asWording(kept), undefined);
  const wording = wordingOf(getRecordType('contact'));
  assert.equal(asWording(wording), wording);
});
