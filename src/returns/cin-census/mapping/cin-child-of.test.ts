import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Answers } from '#domain/definition/answers.ts';
import type { HistoryRecord, OccasionId, RecordId } from '#domain/history/child-history.ts';
import type { PersonFacts, PersonId, WorkerId } from '#domain/people/person.ts';
import type { CinYear } from '../specification/cin-year.ts';
import { cinChildOf } from './cin-child-of.ts';

const abel: PersonFacts = {
  kind: 'child',
  names: [],
  bornOn: '2019-02-03',
  sex: 'female',
  languages: [],
  addresses: [],
  identifiers: [],
};
const referred = { referredOn: '2025-05-12', source: '1A', primaryNeed: 'N1', noFurtherAction: { answer: 'no' } };

/** The census of 2025-26 runs from 1 April 2025 to 31 March 2026. What is told of the one referral: undefined when nothing. */
const scope: readonly (readonly [because: string, records: readonly HistoryRecord[], told: object | undefined])[] = [
  ['no referral, no child', [], undefined],
  [
    'a referral made in the year',
    [record('r', 'referral', referred)],
    { referredOn: '2025-05-12', noFurtherAction: '0' },
  ],
  ['a referral of its last day', [referredOn('2026-03-31')], { referredOn: '2026-03-31' }],
  ['a referral of the day after belongs to the next year', [referredOn('2026-04-01')], undefined],
  ['an episode open since before the year', [referredOn('2024-01-10')], { referredOn: '2024-01-10' }],
  [
    'an episode that ended on the day before the year opened was told in its own year',
    [referredOn('2024-01-10'), closedOn('2025-03-31')],
    undefined,
  ],
  [
    'an episode that ended on the first day of the year is told with its end',
    [referredOn('2024-01-10'), closedOn('2025-04-01')],
    { closedOn: '2025-04-01', reasonForClosure: 'RC7' },
  ],
  [
    'an end after the reference date is not told yet',
    [referredOn('2025-05-12'), closedOn('2026-04-02')],
    { referredOn: '2025-05-12', closedOn: undefined, reasonForClosure: undefined },
  ],
  [
    'a referral of an earlier year that led to nothing was told in its own',
    [record('r', 'referral', { ...referred, referredOn: '2024-01-10', noFurtherAction: { answer: 'yes' } })],
    undefined,
  ],
  [
    'a closure that follows the assessment ends the referral',
    [
      referredOn('2025-05-12'),
      record('a', 'assessment', { startedOn: '2025-05-14', authorisedOn: '2025-06-20' }, 'r'),
      record('c', 'closure', { closedOn: '2025-08-01', reason: 'RC7' }, 'a'),
    ],
    { closedOn: '2025-08-01' },
  ],
  [
    'an assessment authorised before the year was told in its own',
    [referredOn('2024-01-10'), record('a', 'assessment', { startedOn: '2024-01-12', authorisedOn: '2024-03-01' }, 'r')],
    { assessments: [] },
  ],
  [
    'an assessment authorised after the reference date is open, and its factors are not yet collected',
    [
      referredOn('2026-03-01'),
      record('a', 'assessment', { startedOn: '2026-03-02', authorisedOn: '2026-04-20', factors: ['1A'] }, 'r'),
    ],
    { assessments: [{ startedOn: '2026-03-02', factors: [] }] },
  ],
  [
    'an assessment begun after the reference date is not told yet',
    [referredOn('2026-03-01'), record('a', 'assessment', { startedOn: '2026-04-02' }, 'r')],
    { assessments: [] },
  ],
];

for (const [because, records, told] of scope) {
  test(because, () => {
    const details = tell(records)?.details[0];
    if (told === undefined) return assert.equal(details, undefined);
    assert.ok(details);
    for (const [part, wanted] of Object.entries(told))
      assert.deepEqual(Object.entries(details).find(([name]) => name === part)?.[1], wanted, part);
  });
}

const identifiers: readonly (readonly [because: string, facts: Partial<PersonFacts>, year: CinYear, told: object])[] = [
  ['Sex from 2024-25', { sex: 'male' }, '2025-26', { sex: 'M', genderCurrent: undefined }],
  ['GenderCurrent before', { sex: 'male' }, '2022-23', { genderCurrent: '1', sex: undefined }],
  ['neither male nor female is U', { sex: 'not-specified' }, '2025-26', { sex: 'U' }],
  ['neither male nor female was 9', { sex: 'not-specified' }, '2022-23', { genderCurrent: '9' }],
  [
    'a birth makes an expected date old',
    { bornOn: '2025-06-01', expectedOn: '2025-05-20' },
    '2025-26',
    { bornOn: '2025-06-01', expectedOn: undefined },
  ],
  ['a death in the year is told', { diedOn: '2026-03-31' }, '2025-26', { diedOn: '2026-03-31' }],
  ['a death after the reference date is not', { diedOn: '2026-04-01' }, '2025-26', { diedOn: undefined }],
  ['why there is no pupil number', { upnUnknown: 'UN1' }, '2025-26', { upnUnknown: 'UN1' }],
  [
    'a pupil number makes the reason old',
    { upnUnknown: 'UN1', identifiers: [{ kind: 'upn', value: 'N999000000000' }] },
    '2025-26',
    { upn: 'N999000000000', upnUnknown: undefined },
  ],
];

for (const [because, facts, year, told] of identifiers) {
  test(because, () => {
    const child = tell([referredOn(year === '2025-26' ? '2025-05-12' : '2022-05-12')], facts, year);
    assert.ok(child);
    for (const [part, wanted] of Object.entries(told))
      assert.equal(Object.entries(child.identifiers).find(([name]) => name === part)?.[1], wanted, part);
  });
}

test('an ethnicity nobody has asked about has a code of its own, and disabilities nobody has asked about are not told', () => {
  assert.deepEqual(tell([referredOn('2025-05-12')])?.characteristics, { ethnicity: 'NOBT', disabilities: [] });
});

test('episodes are told in the order in which they began', () => {
  const second = record('s', 'referral', { ...referred, referredOn: '2025-04-20' });
  assert.deepEqual(
    tell([referredOn('2025-05-12'), second])?.details.map((details) => details.referredOn),
    ['2025-04-20', '2025-05-12'],
  );
});

function tell(records: readonly HistoryRecord[], some: Partial<PersonFacts> = {}, year: CinYear = '2025-26') {
  const facts = { ...abel, ...some };
  return cinChildOf({ child: 'abel' as PersonId, facts, records }, year);
}

function referredOn(day: string): HistoryRecord {
  return record('r', 'referral', { ...referred, referredOn: day });
}

function closedOn(day: string): HistoryRecord {
  return record('c', 'closure', { closedOn: day, reason: 'RC7' }, 'r');
}

function record(id: string, type: HistoryRecord['type'], facts: Answers, follows?: string): HistoryRecord {
  return {
    id: id as RecordId,
    type,
    occasion: id as OccasionId,
    version: 1,
    state: 'complete',
    facts,
    recordedAt: '2026-05-01T09:00:00.000Z',
    firstRecordedAt: '2026-05-01T09:00:00.000Z',
    recordedBy: 'soren' as WorkerId,
    ...(follows === undefined ? {} : { follows: follows as RecordId }),
  };
}
