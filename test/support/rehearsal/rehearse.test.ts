import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Act, CountyPlan } from '#synthetic/act.ts';
import { pretendCounty } from '#synthetic/counties/merrowshire.ts';
import { rehearse } from './rehearse.ts';

const plan = pretendCounty({ seed: 3, families: 40, until: '2025-06-02' });
const acts = [...plan.acts];

const LATER = '2030-01-01T09:00:00.000Z';

/** The first contact of the county. */
const first = acts.flatMap(({ act }) => (act.do === 'record' && act.type === 'contact' ? [act] : []))[0] as Extract<
  Act['act'],
  { do: 'record' }
>;

/** A contact from which no referral may follow, and what a referral from it would say. */
const notReferred = acts.find(
  ({ act }) =>
    act.do === 'continue' &&
    Object.values(act.own).some(({ outcome }) => outcome === 'no-further-action' && act.state === 'complete'),
);
const elsewhere =
  notReferred?.act.do === 'continue'
    ? { follows: notReferred.act.key, children: Object.keys(notReferred.act.own) }
    : {};

/** The county with one act changed, and nothing after it. */
function spoilt(isIt: (act: Act) => boolean, change: (act: Act) => unknown): CountyPlan {
  const place = acts.findIndex(isIt);
  assert.ok(place >= 0, 'there is such an act to spoil');
  const before = acts.slice(0, place);
  return { ...plan, acts: [...before, change(acts[place] as Act) as Act] };
}

const is = (deed: string, type?: string) => (each: Act) =>
  each.act.do === deed && (type === undefined || ('type' in each.act && each.act.type === type));
const withDeed = (changes: object) => (each: Act) => ({ ...each, act: { ...each.act, ...changes } });

test('the county as it was made is gone through to its end', () => {
  assert.ok(rehearse(plan).records.size > 100);
});

const faults: readonly (readonly [string, CountyPlan, RegExp])[] = [
  ['a moment before the last', spoilt(is('relate'), (each) => ({ ...each, at: acts[0]?.at })), /one after another/],
  ['somebody who does not work here', spoilt(is('record'), (each) => ({ ...each, by: 'nobody' })), /nobody here/],
  ['a person registered twice', spoilt(is('relate'), (each) => ({ ...each, act: acts[0]?.act })), /registered once/],
  ['a change without a reason', spoilt(is('change-person'), withDeed({ reason: '' })), /has a reason/],
  ['somebody related to nobody', spoilt(is('relate'), withDeed({ other: 'nobody' })), /two known people/],
  ['an unknown child', spoilt(is('record', 'contact'), withDeed({ children: ['nobody'] })), /children who are known/],
  ['a key that is taken', spoilt(is('record', 'referral'), withDeed({ key: first.key })), /key is taken/],
  ['what is needed and missing', spoilt(is('record', 'contact'), withDeed({ common: {} })), /missing-to-save/],
  [
    'an answer not asked',
    spoilt(isFirst, withDeed({ common: { ...first.common, feedbackMethod: 'email' } })),
    /not asked/,
  ],
  [
    'an answer shared that is a child’s own',
    spoilt(isFirst, withDeed({ common: { ...first.common, level: '1' } })),
    /shared/,
  ],
  ['an event after its entry', spoilt(isFirst, withDeed({ common: { ...first.common, receivedAt: LATER } })), /future/],
  [
    'a step that does not lead there',
    spoilt(is('record', 'assessment'), withDeed({ follows: first.key })),
    /no assessment can/,
  ],
  ['a step not decided so', spoilt(isLaterReferral, withDeed(elsewhere)), /decided otherwise/],
  [
    'nothing where something must come before',
    spoilt(is('record', 'closure'), withDeed({ follows: undefined })),
    /every closure/,
  ],
  [
    'a correction of what is open',
    spoilt(is('continue'), withDeed({ do: 'correct', reason: 'So.' })),
    /complete is corrected/,
  ],
  [
    'going on with what is complete',
    spoilt(is('correct'), withDeed({ do: 'continue', state: 'complete' })),
    /only what is open/,
  ],
  [
    'a signature by whoever may not',
    spoilt(is('authorise'), (each) => ({ ...each, by: signless() })),
    /by whoever may/,
  ],
  ['a signature for another day', spoilt(is('authorise'), withDeed({ on: '2030-01-01' })), /signs ahead/],
  ['an assessment that nobody signed', spoilt(isHandedIn, withDeed({ state: 'complete' })), /cannot be complete/],
];

for (const [what, county, because] of faults) {
  test(`it stops at ${what}`, () => {
    assert.throws(
      () => rehearse(county),
      (fault) => fault instanceof Error && /^No user could/.test(fault.message) && because.test(String(fault.cause)),
    );
  });
}

function isHandedIn({ act }: Act): boolean {
  return act.do === 'continue' && act.state === 'submitted';
}

function isFirst({ act }: Act): boolean {
  return act.do === 'record' && act.key === first.key;
}

function isLaterReferral(each: Act): boolean {
  return is('record', 'referral')(each) && notReferred !== undefined && each.at > notReferred.at;
}

function signless(): string {
  return plan.workers.find(({ role }) => role === 'social-worker')?.id ?? '';
}
