import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CinChild, CinDetails, CinValue } from '#returns/cin-census/specification/cin-child.ts';
import { childOfCensus } from './child-of-census.ts';

const IMPORTED_ON = '2026-05-01';
const EMPTY = { assessments: [], cinPlans: [], section47Enquiries: [], childProtectionPlans: [], preProceedings: [] };

/** What a doubt says of a value: `kept` all the same, or `left` out. */
const facts: readonly (readonly [
  because: string,
  said: Partial<CinChild['identifiers']> | { readonly ethnicity: CinValue },
  known: Readonly<Record<string, unknown>>,
  told: readonly string[],
])[] = [
  ['a date of the calendar is a birth', { bornOn: value('2019-02-03') }, { bornOn: '2019-02-03' }, []],
  ['30 February is no date', { bornOn: value('2019-02-30') }, {}, ['left 2019-02-30']],
  ['a date and time is no date', { bornOn: value('2019-02-03T00:00:00') }, {}, ['left 2019-02-03T00:00:00']],
  ['nobody is born after the import', { bornOn: value('2026-05-02') }, { bornOn: '2026-05-02' }, ['kept 2026-05-02']],
  ['a child may be expected after it', { expectedOn: value('2026-08-01') }, { expectedOn: '2026-08-01' }, []],
  [
    'U is unknown or not specified',
    { sex: value('U') },
    { sex: { code: 'unknown', same: ['unknown', 'not-specified'] } },
    [],
  ],
  ['a code in small letters is the code', { sex: value('f') }, { sex: { code: 'female', same: ['female'] } }, []],
  [
    '1 under Sex is what GenderCurrent meant',
    { sex: value('1') },
    { sex: { code: 'male', same: ['male'] } },
    ['kept 1'],
  ],
  [
    '9 of GenderCurrent is neither',
    { genderCurrent: value('9') },
    { sex: { code: 'not-specified', same: ['not-specified'] } },
    [],
  ],
  ['X is no code of Sex', { sex: value('X') }, {}, ['left X']],
  [
    'Sex stands in the place of GenderCurrent',
    { sex: value('F'), genderCurrent: value('1') },
    { sex: { code: 'female', same: ['female'] } },
    ['left 1'],
  ],
  ['an ethnicity nobody has heard of is left', { ethnicity: value('XXXX') }, {}, ['left XXXX']],
];

for (const [because, said, known, told] of facts) {
  test(because, () => {
    const { ethnicity, ...identifiers } = { ethnicity: undefined, ...said };
    const characteristics = { disabilities: [], ...(ethnicity === undefined ? {} : { ethnicity }) };
    const child = childOfCensus({ identifiers, characteristics, details: [] }, [], IMPORTED_ON);
    assert.deepEqual({ ...child.facts }, known);
    assert.deepEqual(child.doubts.map(asTold), told);
  });
}

const episodes: readonly (readonly [
  because: string,
  details: Partial<CinDetails>,
  made: readonly string[],
  told: readonly string[],
])[] = [
  ['a referral alone', { referredOn: value('2025-05-12') }, ['referral 2025-05-12'], []],
  ['no referral date: nothing to hold the rest', { primaryNeed: value('N1') }, [], ['left undefined', 'left N1']],
  [
    'a referral date that is none: it and everything under it is told',
    { referredOn: value('12/05/2025'), closedOn: value('2025-08-01') },
    [],
    ['left 12/05/2025', 'left 2025-08-01'],
  ],
  [
    'a closure with its reason',
    { referredOn: value('2025-05-12'), closedOn: value('2025-08-01'), reasonForClosure: value('RC7') },
    ['referral 2025-05-12', 'closure 2025-08-01'],
    [],
  ],
  [
    'a reason without a date ends nothing',
    { referredOn: value('2025-05-12'), reasonForClosure: value('RC7') },
    ['referral 2025-05-12'],
    ['left RC7'],
  ],
  [
    'an assessment that is not authorised is open',
    { referredOn: value('2025-05-12'), assessments: [{ startedOn: value('2025-05-14'), factors: [] }] },
    ['referral 2025-05-12', 'open assessment 2025-05-14'],
    [],
  ],
  [
    'an assessment without a start is told whole',
    { referredOn: value('2025-05-12'), assessments: [{ authorisedOn: value('2025-06-20'), factors: [value('1A')] }] },
    ['referral 2025-05-12'],
    ['left 2025-06-20', 'left 1A'],
  ],
  [
    'a code of another year is kept and doubted, one of no year is left',
    {
      referredOn: value('2025-05-12'),
      assessments: [
        { startedOn: value('2014-05-14'), authorisedOn: value('2014-06-20'), factors: [value('18B'), value('ZZ')] },
      ],
    },
    ['referral 2025-05-12', 'assessment 2014-05-14'],
    ['kept 18B', 'left ZZ'],
  ],
  [
    'plans, enquiries and conferences are not held yet: each value is told',
    {
      referredOn: value('2025-05-12'),
      initialConferenceOn: value('2025-06-01'),
      cinPlans: [{ startedOn: value('2025-06-02') }],
      section47Enquiries: [{ startedOn: value('2025-06-03') }],
      childProtectionPlans: [{ startedOn: value('2025-06-04'), reviewedOn: [value('2025-07-01')] }],
    },
    ['referral 2025-05-12'],
    ['left 2025-06-01', 'left 2025-06-02', 'left 2025-06-03', 'left 2025-06-04', 'left 2025-07-01'],
  ],
  [
    'whether nothing followed may be true, 1, or a word that is neither',
    { referredOn: value('2025-05-12'), noFurtherAction: value('maybe') },
    ['referral 2025-05-12'],
    ['left maybe'],
  ],
];

for (const [because, details, made, told] of episodes) {
  test(because, () => {
    const whole: CinDetails = { ...EMPTY, ...details };
    const child = childOfCensus(
      { identifiers: {}, characteristics: { disabilities: [] }, details: [whole] },
      [],
      IMPORTED_ON,
    );
    const records = child.records.flatMap((record) => [record, ...record.followers]);
    const days = records.map(({ type, state, answers: { referredOn, closedOn, startedOn } }) => {
      return `${state === 'open' ? 'open ' : ''}${type} ${referredOn ?? closedOn ?? startedOn}`;
    });
    assert.deepEqual(days.sort(), [...made].sort());
    assert.deepEqual(child.doubts.map(asTold).sort(), [...told].sort());
    assert.ok(
      child.doubts.every(({ why }) => /\.$/.test(why)),
      'each says why, in a sentence',
    );
  });
}

test('a true or a 1 is a yes, and the doubts are in the order of the file', () => {
  const details: CinDetails = {
    ...EMPTY,
    referredOn: value('2025-05-12', 9),
    noFurtherAction: value('true', 12),
    primaryNeed: value('Z', 11),
  };
  const identifiers = { laChildId: value('A1', 3), bornOn: value('never', 4) };
  const child = childOfCensus(
    { identifiers, characteristics: { disabilities: [value('Q', 6)] }, details: [details] },
    [],
    IMPORTED_ON,
  );
  assert.equal(child.laChildId, 'A1');
  assert.deepEqual(child.records[0]?.answers, { referredOn: '2025-05-12', noFurtherAction: { answer: 'yes' } });
  assert.deepEqual(
    child.doubts.map(({ line }) => line),
    [4, 6, 11],
  );
});

function asTold(doubt: { readonly fitted: boolean; readonly value?: string }): string {
  return `${doubt.fitted ? 'kept' : 'left'} ${doubt.value}`;
}

function value(text: string, line = 7): CinValue {
  return { element: 'Element', path: 'Child/Element', value: text, line, column: 1 };
}
