import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Role, roles } from '#domain/definition/role.ts';
import { journey, type RecordTypeId } from '#domain/journey/index.ts';
import { decide, may, mayKnowChildren } from './decide.ts';
import { listGrants, type Subject, type Verb } from './policy.ts';

const verbs: readonly Verb[] = ['read', 'write', 'sign-off', 'void'];
const bookkeeping: readonly RecordTypeId[] = [
  'management-decision',
  'supervision',
  'closure',
  'allocation',
  'transfer',
  'transfer-answer',
  'chronology-mark',
  'chronology-review',
];

const ofSocialWorkers: readonly RecordTypeId[] = [
  'assessment',
  'child-in-need-plan',
  'plan-review',
  'family-meeting',
  'minutes-distribution',
  'letter',
];

/** What each role may do with records, said a second time and from the other side: by what it may not. */
const recordRule: Readonly<Record<Role, (verb: Verb, type: RecordTypeId) => boolean>> = {
  'front-door-worker': (verb, type) =>
    verb === 'read' || (verb === 'write' && !ofSocialWorkers.includes(type) && !bookkeeping.includes(type)),
  'social-worker': (verb, type) => verb === 'read' || (verb === 'write' && !bookkeeping.includes(type)),
  'team-manager': () => true,
  'head-of-service': () => true,
  'performance-analyst': (verb) => verb === 'read',
  'elected-member': () => false,
  'system-administrator': () => false,
};

for (const role of roles) {
  for (const { id } of journey) {
    test(`${role} and ${id}: every verb is decided as the rule says, with a reason for each refusal`, () => {
      for (const verb of verbs) {
        const decision = decide({ role }, verb, id);
        assert.equal(decision === true, recordRule[role](verb, id), verb);
        if (decision !== true) assert.match(decision.because, /^The role .+ may not .+\. Ask .+\.$/);
      }
    });
  }
}

/** Every grant on what is not a record. Whatever is not named here is refused. */
const subjectGrants: Readonly<Record<Role, readonly string[]>> = {
  'front-door-worker': [
    'read person',
    'write person',
    'read child-facts',
    'read figure',
    'read derived',
    'write derived',
    'read definitions',
    'read letter-template',
  ],
  'social-worker': [
    'read person',
    'write person',
    'read child-facts',
    'read figure',
    'read derived',
    'write derived',
    'read definitions',
    'read letter-template',
  ],
  'team-manager': [
    'read person',
    'write person',
    'read child-facts',
    'read figure',
    'read audit',
    'read derived',
    'write derived',
    'read definitions',
    'read letter-template',
    'read effort',
    'read return',
    'write return',
  ],
  'head-of-service': [
    'read person',
    'write person',
    'read child-facts',
    'read figure',
    'read import',
    'read audit',
    'read derived',
    'write derived',
    'read health',
    'read definitions',
    'read letter-template',
    'write letter-template',
    'read effort',
    'read return',
    'write return',
  ],
  'performance-analyst': [
    'read person',
    'read child-facts',
    'read figure',
    'read import',
    'write import',
    'read health',
    'read return',
    'write return',
    'read definitions',
    'read effort',
  ],
  'elected-member': ['read figure', 'read definitions'],
  'system-administrator': ['read figure', 'read health', 'read definitions'],
};
const subjects: readonly Subject[] = [
  'person',
  'child-facts',
  'figure',
  'import',
  'audit',
  'derived',
  'health',
  'return',
  'definitions',
  'letter-template',
  'effort',
];

for (const role of roles) {
  test(`${role}: every verb on every other subject is decided as the list says`, () => {
    for (const subject of subjects) {
      for (const verb of verbs) {
        const expected = subjectGrants[role].includes(`${verb} ${subject}`);
        assert.equal(decide({ role }, verb, subject) === true, expected, `${verb} ${subject}`);
      }
    }
  });
}

test('an elected member and a system administrator may not know which children there are; everybody else may', () => {
  assert.deepEqual(
    roles.filter((role) => !mayKnowChildren({ role })),
    ['elected-member', 'system-administrator'],
  );
});

test('nobody may read a record about a child without being allowed to know children', () => {
  for (const role of roles) {
    for (const { id } of journey) assert.ok(!may({ role }, 'read', id) || mayKnowChildren({ role }), `${role} ${id}`);
  }
});

test('the grants that the database reads are the decisions made here, no more and no fewer', () => {
  const granted = listGrants().map(({ role, verb, subject }) => `${role} ${verb} ${subject}`);
  const everybody = [...roles, 'system' as const];
  const decided = everybody.flatMap((role) =>
    [...journey.map((type) => type.id), ...subjects].flatMap((what) =>
      verbs.filter((verb) => may({ role }, verb, what)).map((verb) => `${role} ${verb} ${what}`),
    ),
  );
  // An assessment and the minutes of a meeting count as complete once they are signed; every other record once its writer says so.
  const completed = everybody.flatMap((role) =>
    journey
      .filter(({ id }) => may({ role }, ['assessment', 'family-meeting'].includes(id) ? 'sign-off' : 'write', id))
      .map(({ id }) => `${role} complete ${id}`),
  );
  assert.deepEqual([...granted].sort(), [...decided, ...completed].sort());
});
