import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readForm, writeForm } from '#domain/definition/reading.ts';
import type { PersonFacts, PersonId } from '#domain/people/person.ts';
import { answersOfPerson, personOfAnswers } from './person-answers.ts';
import { personForm } from './person-form.ts';

const facts: PersonFacts = {
  kind: 'child',
  names: [
    { given: 'Ada', family: 'Example', use: 'legal', from: '2019-04-03' },
    { given: 'Addie', family: 'Example', use: 'known-as' },
  ],
  bornOn: '2019-04-03',
  sex: 'F',
  ethnicity: { code: 'WBRI', source: 'parent' },
  disabilities: ['NONE'],
  languages: ['English', 'Polish'],
  addresses: [
    {
      lines: ['1 Invented Way', 'Flat 2', 'Nowhere'],
      postcode: 'ZZ1 1ZZ',
      from: '2020-01-01',
      keepSafeFrom: ['one', 'two'] as unknown[] as PersonId[],
    },
  ],
  identifiers: [
    { kind: 'la-child-id', value: '1234', issuer: '884' },
    { kind: 'nhs-number', value: '9434765919' },
  ],
};

test('what is known of a person goes through the form and back unchanged', () => {
  const posted = writeForm(personForm, answersOfPerson(facts));
  const { answers, issues } = readForm(personForm, posted);
  assert.deepEqual(issues, []);
  assert.deepEqual(personOfAnswers(answers, facts), facts);
});

test('R029: disabilities that nobody has asked about stay unasked and do not become none', () => {
  const { disabilities: _, ...unasked } = facts;
  const posted = writeForm(personForm, answersOfPerson(unasked));
  assert.equal(personOfAnswers(readForm(personForm, posted).answers, unasked).disabilities, undefined);
});

test('an address kept from more people than the form asks about stays kept from all of them', () => {
  const [address] = facts.addresses;
  assert.ok(address);
  const all = { ...facts, addresses: [{ ...address, keepSafeFrom: ['1', '2', '3'] as unknown[] as PersonId[] }] };
  const posted = writeForm(personForm, answersOfPerson(all));
  assert.deepEqual(personOfAnswers(readForm(personForm, posted).answers, all), all);
});

test('a telephone number is kept safe from those chosen, from all of them, and only while there is a number', () => {
  const kept = { ...facts, phone: '01632 960001', phoneKeptFrom: ['1', '2', '3'] as unknown[] as PersonId[] };
  const posted = writeForm(personForm, answersOfPerson(kept));
  const { answers } = readForm(personForm, posted);
  assert.deepEqual(personOfAnswers(answers, kept), kept);
  assert.equal(personOfAnswers({ ...answers, phone: '' }, kept).phoneKeptFrom, undefined);
  assert.deepEqual(personOfAnswers({ ...answers, phone: '01632 960002' }, kept).phoneKeptFrom, ['1', '2', '3']);
});
