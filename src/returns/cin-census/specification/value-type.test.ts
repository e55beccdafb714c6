import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assessmentFactor } from '#domain/code-sets/assessment-factor.codes.ts';
import { referralSource } from '#domain/code-sets/referral-source.codes.ts';
import { sex } from '#domain/code-sets/sex.codes.ts';
import { censusTypes } from './census-types.ts';
import type { CinYear } from './cin-year.ts';
import { faultInValue, type ValueType } from './value-type.ts';

const { date, text, upn } = censusTypes;
const instant: ValueType = { kind: 'instant' };
const count: ValueType = { kind: 'count' };

const TABLE: readonly { type: ValueType; value: string; ok: boolean; why: string; year?: CinYear }[] = [
  { type: date, value: '2024-02-29', ok: true, why: 'a leap day' },
  { type: date, value: '2025-02-29', ok: false, why: 'not a leap year' },
  { type: date, value: '01/04/2025', ok: false, why: 'not written YYYY-MM-DD' },
  { type: date, value: '2025-04-01T00:00:00', ok: false, why: 'a date and time' },
  { type: date, value: '2025-04-01Z', ok: false, why: 'a time zone' },
  { type: date, value: '0000-01-01', ok: false, why: 'there was no year 0' },
  { type: instant, value: '2025-05-23T11:14:05', ok: true, why: 'local time' },
  { type: instant, value: '2025-05-23T11:14:05.25Z', ok: true, why: 'fractions and UTC' },
  { type: instant, value: '2025-05-23T24:14:05', ok: false, why: 'no such hour' },
  { type: instant, value: '2025-02-30T11:14:05', ok: false, why: 'no such day' },
  { type: { kind: 'year' }, value: '2026', ok: true, why: 'four digits' },
  { type: { kind: 'year' }, value: '26', ok: false, why: 'two digits' },
  { type: count, value: '0', ok: true, why: 'none before' },
  { type: count, value: '-1', ok: false, why: 'less than none' },
  { type: count, value: '1.5', ok: false, why: 'not whole' },
  { type: upn, value: 'A12345678901B', ok: true, why: 'a temporary number ends in a letter' },
  { type: upn, value: 'A123456789', ok: false, why: 'too short' },
  { type: upn, value: 'xA123456789012', ok: false, why: 'the whole value counts, not a part' },
  { type: text, value: 'Zoë & <co>', ok: true, why: 'any character a person writes' },
  { type: text, value: '\u{1F600}', ok: true, why: 'beyond the first plane' },
  { type: text, value: 'a\u0000b', ok: false, why: 'XML cannot carry NUL' },
  { type: text, value: 'a\u001Fb', ok: false, why: 'XML cannot carry control characters' },
  { type: text, value: '\uD800', ok: false, why: 'half a character' },
  { type: { kind: 'code', set: sex }, value: 'U', ok: true, why: 'the census spelling' },
  { type: { kind: 'code', set: sex }, value: 'unknown', ok: false, why: 'our own code, not the census spelling' },
  { type: { kind: 'code', set: referralSource }, value: '5D', ok: false, why: 'not yet there', year: '2021-22' },
  { type: { kind: 'code', set: referralSource }, value: '5D', ok: true, why: 'there', year: '2022-23' },
  { type: { kind: 'code', set: assessmentFactor }, value: '18A', ok: true, why: 'retired codes stay readable' },
  { type: { kind: 'code', set: assessmentFactor }, value: '18a', ok: false, why: 'case counts' },
];

for (const { type, value, ok, why, year = '2025-26' } of TABLE) {
  test(`${type.kind} ${JSON.stringify(value)} ${ok ? 'may' : 'may not'} be written in ${year}: ${why}`, () => {
    assert.equal(faultInValue(type, value, year) === undefined, ok);
  });
}
