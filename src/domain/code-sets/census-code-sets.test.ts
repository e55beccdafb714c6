import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { test } from 'node:test';
import { assessmentFactor } from './assessment-factor.codes.ts';
import { categoryOfAbuse } from './category-of-abuse.codes.ts';
import { type CodeSet, findCode, isCodeOpenOn } from './code-set.ts';
import { disability } from './disability.codes.ts';
import { ethnicity } from './ethnicity.codes.ts';
import { primaryNeed, primaryNeedLabelOn } from './primary-need.codes.ts';
import { reasonForClosure } from './reason-for-closure.codes.ts';
import { referralSource } from './referral-source.codes.ts';
import { sex } from './sex.codes.ts';
import { upnUnknownReason } from './upn-unknown-reason.codes.ts';

const REFERENCE = resolve(import.meta.dirname, '../../../../shared/formats/cin-census/codes.csv');

/** Each set with the name the reference has for it. */
const SETS: readonly { readonly set: CodeSet; readonly reference: string }[] = [
  { set: ethnicity, reference: 'ethnicitytype' },
  { set: disability, reference: 'disabilitytype' },
  { set: sex, reference: 'sextype' },
  { set: referralSource, reference: 'referralsourcetype' },
  { set: primaryNeed, reference: 'primaryneedcodetype' },
  { set: reasonForClosure, reference: 'reasonforclosuretype' },
  { set: assessmentFactor, reference: 'assessmentfactorstype' },
  { set: upnUnknownReason, reference: 'unknownupntype' },
  { set: categoryOfAbuse, reference: 'categoryofabusetype' },
];

for (const { set, reference } of SETS) {
  test(`${set.id}: each code and each label once, each with what the census writes for it`, () => {
    const codes = set.codes.map(({ code }) => code);
    const labels = set.codes.map(({ label }) => label);
    assert.equal(new Set(codes).size, codes.length);
    assert.equal(new Set(labels).size, labels.length);
    assert.deepEqual(
      set.codes.filter(({ label, returns }) => label.trim() === '' || !returns?.['cin-census']),
      [],
    );
    assert.match(set.source, /\[[VKDL]\]/, 'the source says how sure it is');
  });

  test(`${set.id}: the census spellings are those of the reference list`, (t) => {
    if (!existsSync(REFERENCE)) return t.skip('The reference folder ../shared/formats is not beside this clone.');
    const rows = readFileSync(REFERENCE, 'utf8')
      .split('\n')
      .map((line) => line.split(','));
    const expected = rows.filter(([name]) => name === reference).map(([, code]) => code);
    const spellings = new Set(set.codes.map(({ returns }) => returns?.['cin-census']));
    assert.deepEqual([...spellings], expected);
  });
}

test('a code may be chosen only on the days it stood', () => {
  const table: readonly { set: CodeSet; code: string; on: string; open: boolean; why: string }[] = [
    {
      set: assessmentFactor,
      code: '18A',
      on: '2024-03-31',
      open: true,
      why: 'the last day before the rules question it',
    },
    { set: assessmentFactor, code: '18A', on: '2024-04-01', open: false, why: '18B and 18C take its place' },
    { set: assessmentFactor, code: '19A', on: '2024-04-01', open: false, why: '19B and 19C take its place' },
    { set: assessmentFactor, code: '24A', on: '2021-03-31', open: false, why: 'it came on 1 April 2021' },
    { set: assessmentFactor, code: '24A', on: '2021-04-01', open: true, why: 'it came on 1 April 2021' },
    { set: referralSource, code: '5D', on: '2022-03-31', open: false, why: 'it came on 1 April 2022' },
    { set: reasonForClosure, code: 'RC9', on: '2022-04-01', open: true, why: 'it came on 1 April 2022' },
    { set: primaryNeed, code: 'N1', on: '2019-06-01', open: true, why: 'only its name changed' },
  ];
  for (const { set, code, on, open, why } of table) {
    const definition = findCode(set, code);
    assert.ok(definition, code);
    assert.equal(isCodeOpenOn(definition, on), open, `${code} on ${on}: ${why}`);
  }
});

test('need N1 is called what it was called on the day', () => {
  assert.equal(primaryNeedLabelOn('N1', '2025-03-31'), 'Abuse or neglect');
  assert.equal(primaryNeedLabelOn('N1', '2025-04-01'), 'Abuse, neglect and exploitation');
  assert.equal(primaryNeedLabelOn('N4', '2025-03-31'), 'Family in acute stress');
});
