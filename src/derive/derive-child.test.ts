import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Answers } from '#domain/definition/answers.ts';
import type { Field, Fields } from '#domain/definition/field.ts';
import type { ChildHistory, HistoryRecord, OccasionId, RecordId } from '#domain/history/child-history.ts';
import { journey } from '#domain/journey/index.ts';
import type { PersonFacts, PersonId, WorkerId } from '#domain/people/person.ts';
import { addDays, type Day, dayOf, isoDay } from '#domain/time/day.ts';
import { arbitraryAnswers } from '#test/support/arbitrary-answers.ts';
import { historyOf } from '#test/support/history-builder.ts';
import { settingsWith } from '#test/support/settings-builder.ts';
import { type Derived, deriveChild } from './derive-child.ts';

const seed = 20260413;
const settings = settingsWith();
const MOST_RECORDS = 8;
/** Stands wherever a person may write what they like. */
const MARK = 'Zyxwvut';

const facts: PersonFacts = {
  kind: 'child',
  names: [
    { given: MARK, family: MARK, use: 'legal' },
    { given: MARK, family: MARK, use: 'known-as', from: '2020-01-01' },
  ],
  bornOn: '2018-05-02',
  sex: 'F',
  languages: [MARK],
  addresses: [{ lines: [MARK, MARK], postcode: MARK, keepSafeFrom: [] }],
  identifiers: [
    { kind: 'la-child-id', value: MARK, issuer: MARK },
    { kind: 'upn', value: MARK },
    { kind: 'nhs-number', value: MARK },
  ],
  phone: MARK,
};

const nearDay = fc.integer({ min: 0, max: 90 }).map((days) => isoDay(addDays(dayOf('2026-03-02'), days)));
const recordId = fc.nat(3).map((index) => `record-${index}`);

type AnyType = (typeof journey)[number];

/** A few records of a few types, so that they meet; with any answers, wild or likely, and the mark wherever there might be a story or a name. */
const someHistory: fc.Arbitrary<ChildHistory> = fc
  .subarray([...journey], { minLength: 1, maxLength: 4 })
  .chain((types) => fc.array(fc.constantFrom(...types).chain(someRecord), { maxLength: MOST_RECORDS }))
  .map((records) => ({
    child: 'child-1' as PersonId,
    facts,
    records: records.map((record, index) => ({ ...record, id: `record-${index}` as RecordId })),
  }));

function someRecord(type: AnyType): fc.Arbitrary<Omit<HistoryRecord, 'id'>> {
  const parts = fc.record({
    wild: arbitraryAnswers(type.fields),
    likely: likelyAnswers(type.fields),
    follows: fc.option(recordId, { nil: undefined }),
    state: fc.constantFrom('open', 'submitted', 'complete', 'complete'),
    source: fc.option(fc.constant('cin-census'), { nil: undefined, freq: 3 }),
    kept: nearDay.map((day) => `${day}T12:00:00.000Z`),
  });
  return parts.map(({ wild, likely, follows, state, source, kept }) => ({
    type: type.id,
    occasion: 'occasion' as OccasionId,
    ...(follows !== undefined && { follows: follows as RecordId }),
    version: 1,
    state,
    facts: marked(type.fields, { ...wild, ...likely }),
    recordedAt: kept,
    recordedBy: 'worker-1' as WorkerId,
    firstRecordedAt: kept,
    ...(source !== undefined && { source }),
  }));
}

/** A history in which everything that could depend on the order of reading happens twice. */
const crowded = historyOf({ born: '2018-05-02' }, [
  ['contact', '2026-04-01', { source: '6', decidedAt: '2026-04-02' }],
  ['contact', '2026-04-01', { source: '9', decidedAt: '2026-04-02' }],
  ['referral', '2026-04-02', { decidedOn: '2026-04-02' }],
  ['referral', '2026-04-02', { decidedOn: '2026-04-03' }],
  ['assessment', '2026-04-07', { authorisedOn: '2026-05-20' }],
  ['assessment', '2026-04-07', {}, { follows: 'referral-1', state: 'open' }],
  ['allocation', '2026-04-07', { team: 'north' }],
  ['allocation', '2026-04-07', { team: 'south', worker: 'worker-2' }],
  ['chronology-review', '2026-04-20'],
  ['chronology-review', '2026-04-20'],
  ['chronology-mark', '2026-04-20', { entry: 'contact-1', weight: 'routine' }, { kept: '2026-04-20T09:00Z' }],
  ['chronology-mark', '2026-04-20', { entry: 'contact-1', weight: 'significant' }, { kept: '2026-04-20T10:00Z' }],
  ['closure', '2026-05-21', {}, { follows: 'referral-1' }],
  ['closure', '2026-05-22', {}, { follows: 'assessment-2' }],
]);

/** Days close together, and references to records that may be there: what makes records meet. */
function likelyAnswers(fields: Fields): fc.Arbitrary<Answers> {
  const values = Object.entries(fields).flatMap(([name, field]) => {
    if (field.kind === 'date') return [[name, nearDay] as const];
    if (field.kind === 'instant') return [[name, nearDay.map((day) => `${day}T12:00:00.000Z`)] as const];
    return field.kind === 'record' ? [[name, recordId] as const] : [];
  });
  return fc.record(Object.fromEntries(values), { requiredKeys: [] });
}

/** The answers with the mark in place of every free text, those inside a list and those given as a reason too. */
function marked(fields: Fields, answers: Answers): Answers {
  const entries = Object.entries(answers).flatMap(([name, value]) => {
    const field = fields[name];
    return field === undefined ? [] : [[name, markedValue(field, value)] as const];
  });
  return Object.fromEntries(entries);
}

function markedValue(field: Field, value: unknown): unknown {
  if (field.kind === 'text' || field.kind === 'prose') return MARK;
  if (field.kind === 'groups' && Array.isArray(value)) return value.map((row) => marked(field.fields, row));
  if (field.kind === 'yes-no' && typeof value === 'object') return { ...value, because: MARK };
  return value;
}

/** Each part of what is derived as a set: its items in an order of their own. */
function asSets(derived: Derived): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(
    Object.entries(derived).map(([part, items]) => [part, items.map((item: unknown) => JSON.stringify(item)).sort()]),
  );
}

test(`whatever was recorded, something can be derived of it, the same each time (seed ${seed})`, () => {
  fc.assert(
    fc.property(someHistory, (history) => {
      const before = JSON.stringify(history);
      assert.deepEqual(deriveChild(history, settings), deriveChild(history, settings));
      assert.equal(JSON.stringify(history), before, 'the history is left as it was');
    }),
    { seed },
  );
});

test(`what is derived does not depend on the order in which records are read (seed ${seed})`, () => {
  const shuffled = fc
    .oneof(someHistory, fc.constant(crowded))
    .chain((history) =>
      fc
        .shuffledSubarray([...history.records], { minLength: history.records.length })
        .map((records) => [history, { ...history, records }] as const),
    );
  fc.assert(
    fc.property(shuffled, ([history, other]) => {
      assert.deepEqual(asSets(deriveChild(other, settings)), asSets(deriveChild(history, settings)));
    }),
    { seed },
  );
});

test(`no story, no free text and no name or number of a person comes through to anything derived (seed ${seed})`, () => {
  let marks = 0;
  fc.assert(
    fc.property(someHistory, (history) => {
      marks += JSON.stringify(history.records).split(MARK).length - 1;
      assert.ok(!JSON.stringify(deriveChild(history, settings)).includes(MARK));
    }),
    { seed },
  );
  assert.ok(marks > 100, 'there was something that could have come through');
});

test(`every day that is derived is one of the calendar (seed ${seed})`, () => {
  const days = (derived: Derived) => JSON.stringify(derived).match(/(?<=")\d{4}-\d\d-\d\d(?=")/g) ?? [];
  fc.assert(
    fc.property(someHistory, (history) => {
      for (const day of days(deriveChild(history, settings))) assert.equal(isoDay(dayOf(day) as Day), day);
    }),
    { seed },
  );
});

test('a child’s whole line is drawn from the record: status, clocks, tasks, story, sightings, figures and doubts', () => {
  const derived = deriveChild(
    historyOf({ born: '2018-05-02', ethnicity: 'WBRI' }, [
      [
        'contact',
        '2026-04-01',
        { source: '6', screenedAt: '2026-04-01', decidedAt: '2026-04-02', outcome: 'referral' },
        { changed: '2026-04-02' },
      ],
      ['referral', '2026-04-02', { decidedOn: '2026-04-02', noFurtherAction: 'no' }, { follows: 'contact-1' }],
      ['allocation', '2026-04-02', { team: 'north', worker: 'worker-2' }],
      ['assessment', '2026-04-02', { seen: 'yes', seenOn: '2026-04-10' }, { state: 'open', changed: '2026-04-10' }],
    ]),
    settings,
  );
  assert.deepEqual(
    derived.status.map(({ status }) => status),
    ['contact', 'in-need', 'assessment'],
  );
  assert.deepEqual(
    derived.involvement.map(({ worker }) => worker),
    ['worker-2'],
  );
  assert.deepEqual(
    derived.tasks.map(({ action }) => action),
    [
      'Tell the referrer what was decided',
      'Finish the assessment',
      'Review the chronology',
      'Supervise the worker about the child',
    ],
  );
  assert.ok(
    derived.clocks.some(({ clock }) => clock === 'chronology-current'),
    'the chronology’s clock is among them',
  );
  assert.equal(derived.chronology.length, 4);
  assert.deepEqual(
    derived.sightings.map(({ kind, on }) => `${kind} ${on}`),
    ['seen 2026-04-10'],
  );
  assert.ok(derived.facts.some(({ measure }) => measure === 'CN-01'));
  assert.ok(
    derived.issues.every(({ record }) => record === undefined),
    'nothing in these records is doubtful',
  );
});
