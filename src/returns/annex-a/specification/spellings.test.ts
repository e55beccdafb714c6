import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, test } from 'node:test';
import { readCsv } from '#test/support/read-csv.ts';
import { columnsOf, listKeys } from './annex-a-lists.ts';
import { abuseCategoryCodes } from './code-sets/abuse-category.codes.data.ts';
import { accommodationCodes } from './code-sets/accommodation.codes.data.ts';
import { activityCodes } from './code-sets/activity.codes.data.ts';
import { adopterLeftReasonCodes } from './code-sets/adopter-left-reason.codes.data.ts';
import { adoptionEndedReasonCodes } from './code-sets/adoption-ended-reason.codes.data.ts';
import { caseStatusCodes } from './code-sets/case-status.codes.data.ts';
import { ceasedReasonCodes } from './code-sets/ceased-reason.codes.data.ts';
import { childSeenCodes } from './code-sets/child-seen.codes.data.ts';
import { closureReasonCodes } from './code-sets/closure-reason.codes.data.ts';
import { eligibilityCodes } from './code-sets/eligibility.codes.data.ts';
import { ethnicityCodes } from './code-sets/ethnicity.codes.data.ts';
import { fosteringForAdoptionCodes } from './code-sets/fostering-for-adoption.codes.data.ts';
import { genderCodes } from './code-sets/gender.codes.data.ts';
import { hasDisabilityCodes } from './code-sets/has-disability.codes.data.ts';
import { inTouchCodes } from './code-sets/in-touch.codes.data.ts';
import { legalStatusCodes } from './code-sets/legal-status.codes.data.ts';
import { needCodes } from './code-sets/need.codes.data.ts';
import { noFurtherActionCodes } from './code-sets/no-further-action.codes.data.ts';
import { permanencePlanCodes } from './code-sets/permanence-plan.codes.data.ts';
import { placementLocationCodes } from './code-sets/placement-location.codes.data.ts';
import { placementProviderCodes } from './code-sets/placement-provider.codes.data.ts';
import { placementTypeCodes } from './code-sets/placement-type.codes.data.ts';
import { placingAuthorityCodes } from './code-sets/placing-authority.codes.data.ts';
import { planResultedCodes } from './code-sets/plan-resulted.codes.data.ts';
import { returnInterviewCodes } from './code-sets/return-interview.codes.data.ts';
import { seenAloneCodes } from './code-sets/seen-alone.codes.data.ts';
import { sourceCodes } from './code-sets/source.codes.data.ts';
import { suitabilityCodes } from './code-sets/suitability.codes.data.ts';
import { unaccompaniedCodes } from './code-sets/unaccompanied.codes.data.ts';
import { yesNoCodes } from './code-sets/yes-no.codes.data.ts';
import { spellingKey } from './spelling.ts';
import { readCode, type WrittenCodeSet } from './written-code-set.ts';

const REFERENCE = resolve(import.meta.dirname, '../../../../../shared/formats/annex-a/codes-aliases.csv');

/** Some spellings of each set, as they stand in files, and what each is read as. */
const KNOWN: readonly [set: WrittenCodeSet, of: Readonly<Record<string, readonly string[]>>][] = [
  [
    genderCodes,
    {
      male: ['a) Male', 'M', '1 - Male', ' MALE '],
      female: ['b) Female', '2', 'f'],
      'not-stated': ['c) Not stated/recorded (or unborn)', 'Unborn'],
    },
  ],
  [
    ethnicityCodes,
    {
      white: ['a) WBRI', 'A1 - White British', 'White - British [WBRI]', 'wbri'],
      black: ['n) BCRB', 'D1 - Caribbean'],
      'not-stated': ['REFU', 's) REFU'],
    },
  ],
  [
    sourceCodes,
    {
      police: ['q) 6: Police', '6', 'POLICE'],
      health: ['j) 3D: Health services', '3A'],
      individual: ['b) 1B: Individual', 'Parent / Carer'],
      'local-authority': ['p1) 5D: LA services', '5D'],
    },
  ],
  [noFurtherActionCodes, { yes: ['a) Yes', 'NFA', 'No further action'], no: ['b) No', 'Further action'] }],
  [hasDisabilityCodes, { yes: ['a) Yes', 'AUT'], no: ['b) No', 'NONE'], unknown: ['c) Unknown', 'Refused'] }],
  [childSeenCodes, { yes: ['a) Yes', 'Child seen alone', '1'], no: ['Not seen', 'Unborn', '0'] }],
  [yesNoCodes, { yes: ['a) Yes', 'Y', '1 - Yes', 'True', '1'], no: ['b) No', 'n', '0 - No', '0'] }],
  [planResultedCodes, { yes: ['Yes', '1'], no: ['No', '0'], unknown: ['c) Unknown'] }],
  [
    needCodes,
    {
      'abuse-or-neglect': ['N1 - Abuse or Neglect', 'N1'],
      disability: ['N2 - Child’s disability'],
      'not-stated': ['N0'],
    },
  ],
  [
    closureReasonCodes,
    {
      adopted: ['RC1 - Adopted', 'adopted'],
      died: ['RC2'],
      'adult-services': ['RC6 - Transferred to adult social services'],
    },
  ],
  [
    caseStatusCodes,
    {
      'looked-after': ['a) Looked after child', 'LAC', 'CLA'],
      'protection-plan': ['CPP', 'b) Child Protection plan'],
      closed: ['Closed case'],
    },
  ],
  [
    abuseCategoryCodes,
    { neglect: ['a) Neglect', 'NEG'], emotional: ['Emotional abuse', 'EMO'], physical: ['Physical abuse'] },
  ],
  [
    seenAloneCodes,
    { yes: ['a) Yes', 'Seen alone', '1'], no: ['b) No', '0'], unknown: ['No Visit - new in last month'] },
  ],
  [unaccompaniedCodes, { yes: ['UASC', 'a) Yes', '1'], no: ['b) No', 'Non-UASC', '0'] }],
  [
    legalStatusCodes,
    {
      'full-care-order': ['C2: FCO', 'C2', 'FULL CARE ORDER [C2]'],
      'placement-order': ['E1: Placement order'],
      'section-20': ['V2 - section 20 accommodation'],
    },
  ],
  [
    permanencePlanCodes,
    { adoption: ['b) Adoption', 'Permanency through Adoption'], 'long-term-fostering': ['LT fostering'] },
  ],
  [
    ceasedReasonCodes,
    {
      adopted: ['a) E11: Adopted - application unopposed'],
      'special-guardianship': ['g) Special Guardianship Orders', 'E45'],
      died: ['E2'],
    },
  ],
  [
    placementTypeCodes,
    {
      foster: ['f) U6: Foster placement - not FFA', 'U4', 'u1'],
      'childrens-home': ['p) K2: Children’s Homes'],
      'for-adoption': ['A5'],
      'residential-accommodation': ['H5', 'K3'],
      other: ['Z1', 'Z11', 'Z14'],
    },
  ],
  [
    placementProviderCodes,
    { own: ['b) PR1 - Own provision', 'PR1'], private: ['e) PR4 - Private provision'], other: ['PR5'] },
  ],
  [placementLocationCodes, { in: ['a) In', 'Inside LA Boundary'], out: ['b) Out', 'Out of borough'] }],
  [
    placingAuthorityCodes,
    {
      barnet: ['Barnet', '302', 'E09000003', '302 - Barnet', 'Barnet (302)', 'E09000003: Barnet'],
      brent: ['BRENT LONDON BOROUGH'],
      bury: ['Bury MBC'],
      cumberland: ['Cumberland', '942'],
      'westmorland-and-furness': ['Westmorland and Furness', '943'],
      'north-northamptonshire': ['North Northamptonshire', '940'],
    },
  ],
  [returnInterviewCodes, { yes: ['a) Yes', 'Offered and Accepted', '1'], no: ['b) No', 'Not Offered (Other)', '0'] }],
  [
    eligibilityCodes,
    { 'former-relevant': ['b) Former relevant child'], eligible: ['E', 'd) Eligible child'], relevant: ['Relevant'] },
  ],
  [inTouchCodes, { 'in-touch': ['a) Yes', '1 - Yes'], 'not-in-touch': ['REFU', 'b) No'], excluded: ['Died'] }],
  [
    accommodationCodes,
    {
      'independent-living': ['U: Independent living', 'U'],
      homeless: ['S: No fixed abode / homeless'],
      other: ['Y: Other accommodation'],
      'ordinary-lodgings': ['K1', 'K2', 'K2 - Ordinary lodgings (unsuitable)'],
      'bed-and-breakfast': ['W1', 'W2'],
    },
  ],
  [suitabilityCodes, { suitable: ['a) Suitable', '1'], 'not-suitable': ['b) Unsuitable', '2'] }],
  [
    activityCodes,
    {
      F1: ['F1: Full time in higher education', 'F1', 'full time higher'],
      G5: ['G5: Not in education, employment or training - other'],
    },
  ],
  [
    adoptionEndedReasonCodes,
    { 'no-order': ['RD2', 'RD2 - The Court did not make a placement order'], other: ['Any other reason (RD4)'] },
  ],
  [fosteringForAdoptionCodes, { yes: ['Yes', '1 - Yes'], no: ['0', 'N'] }],
  [
    adopterLeftReasonCodes,
    {
      withdrew: ['1 - Adopter withdrew from process', 'Withdrew'],
      'on-hold': ['On hold'],
      refused: ['Application refused'],
    },
  ],
];

describe('spellings of Annex A', () => {
  for (const [set, of] of KNOWN) {
    test(`of ${set.name} are read whatever their case, spaces and letters before them`, () => {
      for (const [code, spellings] of Object.entries(of))
        for (const spelling of spellings) assert.deepEqual(readCode(set, spelling), { code }, spelling);
    });
  }

  test('every set of the lists is among them, and what is no code is read as none', () => {
    const sets = new Set(listKeys.flatMap((list) => columnsOf(list).flatMap(([, { set }]) => set ?? [])));
    assert.deepEqual(new Set(KNOWN.map(([set]) => set)), sets);
    assert.equal(sets.size, 30);
    for (const set of sets)
      for (const text of ['31/31/nowhen', '#REF!', 'zzCodeError', 'xyzzy'])
        assert.equal(readCode(set, text), undefined);
  });

  test('one that files have used for two codes is read as neither', () => {
    assert.deepEqual(readCode(genderCodes, 'Transgender Male'), { either: ['male', 'neither'] });
    assert.deepEqual(readCode(activityCodes, 'full time training'), { either: ['F3', 'F5'] });
    for (const [{ name, codes, either = [] }] of KNOWN)
      for (const each of either)
        for (const code of each.codes)
          assert.ok(
            codes.some((own) => own.code === code),
            `${name}: ${each.written}`,
          );
  });
});

/** Where the reference has a spelling under two codes and one of them is plainly meant. */
const DECIDED: readonly [set: WrittenCodeSet, spelling: string, code: string, because: string][] = [
  [closureReasonCodes, 'RC6 - Transferred to adult social services', 'adult-services', 'RC6 is that code'],
  [inTouchCodes, 'nan', 'not-recorded', 'it is how a program writes an empty cell'],
  [suitabilityCodes, 'nan', 'not-recorded', 'it is how a program writes an empty cell'],
  [placingAuthorityCodes, 'nan', 'not-recorded', 'it is how a program writes an empty cell'],
  [genderCodes, 'Indeterminate', 'neither', 'it says that it is known and neither'],
  [
    placementTypeCodes,
    'H5 - Semi-independent living accommodation not subject to Children’s Homes Regulations',
    'residential-accommodation',
    'H5 is that code',
  ],
  [
    sourceCodes,
    '1B - Individual - Acquaintance (including neighbours and child minders)',
    'individual',
    '1B is that code',
  ],
  [placingAuthorityCodes, 'Lewisham', 'lewisham', 'it is the name of an authority'],
  [placingAuthorityCodes, 'West Northamptonshire', 'west-northamptonshire', 'it is the name of an authority'],
];

test('every spelling of the reference is read as its code, or said to be ambiguous', (t) => {
  if (!existsSync(REFERENCE)) return t.skip('The reference folder ../shared/formats is not beside this clone.');
  const setOf = referenceSets();
  const rows = readCsv(readFileSync(REFERENCE, 'utf8'));
  // The codes of the reference that are one code of ours: those that differ in case or spelling alone.
  const read = new Map<string, Set<string>>();
  let [spellings, ambiguous, noCode] = [0, 0, 0];
  for (const { code = '', aliases = '', code_set = '' } of rows) {
    const set = setOf.get(code_set);
    assert.ok(set !== undefined, code_set);
    for (const spelling of aliases.split(' | ')) {
      spellings += 1;
      const found = readCode(set, spelling);
      if (code === 'zzCodeError') {
        assert.equal(found, undefined, `${set.name}: ${spelling} is no code`);
        noCode += 1;
        continue;
      }
      assert.ok(found !== undefined, `${set.name}: ${spelling} is ${code}`);
      if ('either' in found) ambiguous += 1;
      else if (!isDecided(set, spelling)) {
        const key = `${code_set} ${spellingKey(code)}`;
        read.set(key, (read.get(key) ?? new Set()).add(found.code));
      }
    }
  }
  for (const [code, ours] of read) assert.equal(ours.size, 1, `${code} is read as one code: ${[...ours]}`);
  t.diagnostic(
    `${spellings} spellings of 30 sets: ${ambiguous} ambiguous, ${noCode} no code, the rest read as their code.`,
  );
  assert.ok(spellings > 8000 && ambiguous < 80);
});

function isDecided(set: WrittenCodeSet, spelling: string): boolean {
  const decided = DECIDED.find((each) => each[0] === set && spellingKey(each[1]) === spellingKey(spelling));
  if (decided !== undefined) assert.deepEqual(readCode(set, spelling), { code: decided[2] }, decided[3]);
  return decided !== undefined;
}

/** Which set of ours is which of the reference, by the columns that use it. */
function referenceSets(): ReadonlyMap<string, WrittenCodeSet> {
  const file = resolve(REFERENCE, '../code-sets.csv');
  return new Map(
    readCsv(readFileSync(file, 'utf8')).flatMap(({ list, column, code_set = '' }) => {
      const key = listKeys[Number(list) - 1];
      const set = key === undefined ? undefined : columnsOf(key).find(([, { heading }]) => heading === column)?.[1].set;
      return set === undefined ? [] : [[code_set, set] as const];
    }),
  );
}
