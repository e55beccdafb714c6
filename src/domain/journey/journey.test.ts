import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkDefinitions } from '#domain/definition/check-definitions.ts';
import type { Field } from '#domain/definition/field.ts';
import type { RecordType } from '#domain/definition/record-type.ts';
import { wordingOf } from '#domain/definition/wording.ts';
import { findRecordType, getRecordType, isRecordTypeId, journey } from './index.ts';
import { limits } from './limits.ts';

const types: readonly RecordType[] = journey;

test('a record type is found by its id', () => {
  for (const type of journey) assert.equal(getRecordType(type.id), type);
  assert.equal(findRecordType('nothing'), undefined);
  assert.equal(isRecordTypeId('contact'), true);
  assert.equal(isRecordTypeId('nothing'), false);
  assert.throws(() => getRecordType('nothing'), { message: 'There is no record type "nothing"' });
});

test('R003 R044 notifications, contacts and referrals are three record types', () => {
  assert.equal(new Set(['notification', 'contact', 'referral'].map(getRecordType)).size, 3);
});

test('every question that must be answered has words of its own for when it is not', () => {
  const silent = types.flatMap((type) => listFields(type.id, type.fields));
  assert.deepEqual(
    silent.filter(([, field]) => field.required !== undefined && !/^(Enter|Choose|Say) /.test(field.missing ?? '')),
    [],
  );
});

test('every question is a question, and every message of a check says what to do', () => {
  const fields = types.flatMap((type) => listFields(type.id, type.fields));
  assert.deepEqual(
    fields.filter(([, field]) => !field.ask.endsWith('?')).map(([path]) => path),
    [],
  );
  for (const check of types.flatMap((type) => type.checks))
    assert.match(check.message, /Check|Choose|Enter/, check.code);
});

test('the definitions of the journey have no fault', () => {
  assert.deepEqual(checkDefinitions(journey), []);
});

test('every wording survives being kept as JSON, and names every question of its record type', () => {
  for (const type of journey) {
    const wording = wordingOf(type);
    assert.deepEqual(JSON.parse(JSON.stringify(wording)), wording);
    assert.deepEqual(Object.keys(wording.questions), Object.keys(type.fields));
  }
});

test('a clock’s limit is one of the limits of the house', () => {
  for (const clock of types.flatMap((type) => type.timescales)) assert.ok(limits.includes(clock.limit), clock.id);
});

test('a definition cannot be changed once it is made', () => {
  for (const type of journey) {
    assert.throws(() => Object.assign(type.fields, { more: {} }), TypeError);
    assert.throws(() => Object.assign(type.sections[0] ?? {}, { title: 'Changed' }), TypeError);
  }
});

function listFields(path: string, fields: Readonly<Record<string, Field>>): readonly (readonly [string, Field])[] {
  return Object.entries(fields).flatMap(([name, field]) => [
    [`${path}.${name}`, field] as const,
    ...(field.kind === 'groups' ? listFields(`${path}.${name}`, field.fields) : []),
  ]);
}
