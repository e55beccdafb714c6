import assert from 'node:assert/strict';
import { test } from 'node:test';
import { colours } from '#test/support/specimen-record-type.ts';
import { checkDefinitions } from './check-definitions.ts';
import { all, is, isAnswered, isOneOf, not } from './condition.ts';
import type { Codes, Fields } from './field.ts';
import { code, codes, date, eachTime, groups, instant, prose, text, worker, yesNo } from './field.ts';
import type { Check, RecordType, Transition } from './record-type.ts';
import { type Limit, type Timescale, workingDays } from './timescale.ts';

const values = [{ from: '2020-01-01', within: workingDays(5), basis: 'Invented' }];
const limit: Limit = { id: 'limit', kind: 'local', values };
const clock: Timescale = { id: 'clock', title: '', from: { field: 'on' }, to: 'doneOn', limit, task: '' };
const check: Check = {
  code: 'a-check',
  severity: 'error',
  field: 'on',
  must: { rule: 'not before', later: 'doneOn', earlier: 'on' },
  message: 'Wrong',
  because: 'Right',
};

/** A definition without a fault. */
const sound: RecordType = {
  id: 'sound',
  version: 1,
  title: 'Sound',
  plural: 'Sounds',
  purpose: 'To be broken.',
  basis: 'Invented',
  happenedOn: 'on',
  fields: eachTime({
    on: date({ ask: 'When?', required: 'save' }),
    colour: code(colours, { ask: 'Which?' }),
    name: text({ ask: 'What is it called?' }),
    story: prose({ ask: 'What happened?' }),
    seen: yesNo({ ask: 'Seen?', own: true }),
    doneOn: date({ ask: 'Done when?', setBy: 'sign-off' }),
    doneBy: worker({ ask: 'Done by whom?', setBy: 'sign-off' }),
  }),
  sections: [
    { title: 'All', fields: ['on', 'colour', 'name', 'story'] },
    { title: 'Each', fields: ['seen'] },
  ],
  only: {},
  checks: [check],
  timescales: [clock],
  transitions: [],
  signOff: { by: ['team-manager'], onField: 'doneOn', byField: 'doneBy', action: 'Sign' },
  line: 'Sound[: {colour}]',
  forSeveralChildren: true,
};

/** Another, for what leads from one to the other. */
const next: RecordType = {
  ...sound,
  id: 'next',
  checks: [],
  timescales: [],
  fields: eachTime({ ...sound.fields, colour: code({ ...colours, id: 'other-colour' }, { ask: 'Which?' }) }),
};

const found = (...types: readonly RecordType[]): readonly string[] =>
  checkDefinitions(types).map(({ path, fault }) => `${path}: ${fault}`);
const withField = (name: string, field: Fields[string], section: readonly string[] = [name]): Partial<RecordType> => ({
  fields: { ...sound.fields, [name]: field },
  sections: [...sound.sections, { title: 'More', fields: section }],
});
const withStep = (step: Partial<Transition>): Partial<RecordType> => ({
  transitions: [{ to: next, by: ['social-worker'], action: 'Go on', ...step }],
});
const withCodes = (...list: Codes['codes']): Partial<RecordType> =>
  withField('more', code({ id: 'set', title: 'Set', codes: list }, { ask: 'More?' }));

test('a sound definition has no fault', () => {
  const follower = { ...next, mustFollow: 'sound' };
  const leading = { ...sound, ...withStep({ to: follower, carries: { on: 'on', name: 'name' } }) };
  assert.deepEqual(found(leading, follower), []);
});

/** A change to the sound definition, and the fault it makes. */
const faults: readonly [change: Partial<RecordType>, fault: string][] = [
  [{ id: 'Sound' }, 'Sound: an id is lower-case words joined by hyphens'],
  [{ version: 0 }, 'sound.version: a version is a whole number from 1'],
  [{ basis: ' ' }, 'sound.basis: it must say something'],
  [{ happenedOn: 'never' }, 'sound.happenedOn: there is no field "never"'],
  [{ happenedOn: 'name' }, 'sound.happenedOn: "name" is neither a date nor an instant'],
  [
    { happenedOn: 'doneOn' },
    'sound.happenedOn: "doneOn" must be required to save, and always be asked: a record without a day has no place',
  ],
  [{ inChronology: is('colour', 'pink') }, 'sound.inChronology: "colour" is never "pink"'],

  [
    withField('More', text({ ask: 'More?' })),
    'sound.fields.More: a field is named in letters and figures, from a small letter',
  ],
  [withField('more', text({ ask: '' })), 'sound.fields.more: a field must ask something'],
  [
    withField('more', worker({ ask: 'Who?', roles: [] })),
    'sound.fields.more: nobody could be chosen: name a role, or none',
  ],
  [
    withField('more', text({ ask: 'More?', setBy: 'import', required: 'save' }), []),
    'sound.fields.more: what a step sets cannot be required of the worker',
  ],
  [withCodes(), 'sound.fields.more: code set "set" is empty'],
  [
    withCodes({ code: 'a', label: 'A' }, { code: 'a', label: 'B' }),
    'sound.fields.more: code set "set" holds "a" twice',
  ],
  [
    withCodes({ code: 'a', label: 'A', from: '2020-02-30' }),
    'sound.fields.more: code set "set" has the date "2020-02-30", which is none',
  ],
  [
    withCodes({ code: 'a', label: 'A', from: '2020-02-01', until: '2020-02-01' }),
    'sound.fields.more: code "a" of "set" ends before it begins',
  ],
  [
    withField('more', { ...codes(colours, { ask: 'More?' }), alone: 'pink' }),
    'sound.fields.more: "pink" is not a code of "colour"',
  ],
  [withField('more', groups({}, { ask: 'More?', each: 'one' })), 'sound.fields.more: a group must ask something'],
  [
    withField('more', groups({ a: text({ ask: 'A?' }) }, { ask: 'More?', each: '' })),
    'sound.fields.more: a group must have a name for each of its rows',
  ],
  [
    withField('more', groups({ a: text({ ask: 'A?' }) }, { ask: 'More?', each: 'one', atLeast: 1 })),
    'sound.fields.more: a list that must hold some must be required',
  ],
  [
    withField('more', groups({ a: text({ ask: 'A?', own: true }) }, { ask: 'More?', each: 'one' })),
    'sound.fields.more.a: who answers, and for whom, is said of the whole list',
  ],
  [
    withField('more', {
      ...groups({ a: text({ ask: 'A?' }) }, { ask: 'More?', each: 'one' }),
      only: { a: isAnswered('b') },
    }),
    'sound.fields.more.only.a: there is no field "b"',
  ],

  [{ sections: [...sound.sections, { title: 'More', fields: ['name'] }] }, 'sound.sections: "name" is asked twice'],
  [
    { sections: [...sound.sections, { title: 'More', fields: ['never'] }] },
    'sound.sections: there is no field "never"',
  ],
  [
    { sections: [...sound.sections, { title: 'More', fields: ['doneBy'] }] },
    'sound.sections: "doneBy" is set by a step, so nobody may be asked it',
  ],
  [
    withField('more', text({ ask: 'More?' }), []),
    'sound.sections: "more" stands under no heading, so nobody would be asked it',
  ],
  [
    { sections: [{ title: 'Both', fields: ['on', 'colour', 'name', 'story', 'seen'] }] },
    'sound.sections: "Both" mixes what is the same for every child with what is each child’s own',
  ],

  [{ only: { never: isAnswered('name') } }, 'sound.only.never: there is no field "never"'],
  [{ only: { name: isAnswered('never') } }, 'sound.only.name: there is no field "never"'],
  [{ only: { name: not(isAnswered('name')) } }, 'sound.only.name: "name" cannot depend on itself'],
  [{ only: { name: is('colour', 'pink') } }, 'sound.only.name: "colour" is never "pink"'],
  [{ only: { seen: is('name', 'Otter') } }, 'sound.only.seen: "name" is never "Otter"'],
  [{ only: { name: isOneOf('colour') } }, 'sound.only.name: "colour" is never one of no answers'],
  [{ only: { name: all() } }, 'sound.only.name: "all" of no conditions says nothing'],
  [
    { only: { name: is('seen', 'yes') } },
    'sound.only.name: "name" is the same for every child and cannot hang on "seen", which is not',
  ],

  [{ checks: [{ ...check, code: 'A check' }] }, 'A check: an id is lower-case words joined by hyphens'],
  [{ checks: [{ ...check, code: 'missing' }] }, 'missing: every field already has this code'],
  [{ checks: [{ ...check, field: 'never' }] }, 'sound.checks.a-check: there is no field "never"'],
  [
    { checks: [{ ...check, must: { rule: 'not before', later: 'name', earlier: 'on' } }] },
    'sound.checks.a-check: "name" is not a date',
  ],
  [
    { checks: [{ ...check, must: { rule: 'holds', condition: isAnswered('never') } }] },
    'sound.checks.a-check: there is no field "never"',
  ],
  [{ checks: [{ ...check, only: isAnswered('never') }] }, 'sound.checks.a-check: there is no field "never"'],
  [{ checks: [{ ...check, because: '' }] }, 'sound.checks.a-check: it must say what is wrong, and why'],

  [{ timescales: [{ ...clock, to: 'name' }] }, 'sound.timescales.clock: "name" is no date or instant to stop on'],
  [
    { timescales: [{ ...clock, from: { field: 'name' } }] },
    'sound.timescales.clock: "name" is no date or instant to start on',
  ],
  [
    { timescales: [{ ...clock, from: { preceding: 'never', field: 'on' } }] },
    'sound.timescales.clock: there is no record type "never"',
  ],
  [
    { timescales: [{ ...clock, from: { preceding: 'next', field: 'on' } }] },
    'sound.timescales.clock: "sound" never follows "next"',
  ],
  [{ timescales: [{ ...clock, limit: { ...limit, values: [] } }] }, 'sound.timescales.clock: a limit has no value'],
  [
    { timescales: [{ ...clock, limit: { ...limit, values: [...limit.values, ...limit.values] } }] },
    'sound.timescales.clock: two values of the limit begin on 2020-01-01',
  ],
  [
    {
      timescales: [{ ...clock, limit: { ...limit, values: [{ from: 'ever', within: workingDays(1), basis: 'x' }] } }],
    },
    'sound.timescales.clock: a value of the limit begins on "ever", which is no date',
  ],
  [
    {
      timescales: [
        { ...clock, limit: { ...limit, values: [{ from: '2020-01-01', within: workingDays(1), basis: '' }] } },
      ],
    },
    'sound.timescales.clock: a limit must say what it rests on',
  ],
  [{ timescales: [clock, { ...clock, id: 'other', limit: { ...limit } }] }, 'limit: two limits have this id'],
  [
    { timescales: [{ ...clock, only: isAnswered('name') }] },
    'sound.timescales.clock: a clock that may not apply must say why, in notApplicable',
  ],
  [{ timescales: [{ ...clock, supersededBy: 'never' }] }, 'sound.timescales.clock: there is no record type "never"'],

  [{ mustFollow: 'never' }, 'sound.mustFollow: there is no record type "never"'],
  [{ mustFollow: 'next' }, 'sound.mustFollow: no step leads from "next" to it'],
  [withStep({ to: { ...next, id: 'stray' } }), 'sound.transitions.stray: "stray" is not one of the record types'],
  [withStep({ by: [] }), 'sound.transitions.next: nobody may take this step'],
  [withStep({ when: isAnswered('never') }), 'sound.transitions.next: there is no field "never"'],
  [withStep({ carries: { on: 'never' } }), 'sound.transitions.next: there is no field "never" to carry'],
  [withStep({ carries: { never: 'on' } }), 'sound.transitions.next: there is no field "never" to carry to'],
  [withStep({ carries: { on: 'name' } }), 'sound.transitions.next: "name" is a text and cannot start "on", a date'],
  [
    withStep({ carries: { colour: 'colour' } }),
    'sound.transitions.next: "colour" is a code of colour and cannot start "colour", a code of other-colour',
  ],

  [{ signOff: { by: [], onField: 'doneOn', byField: 'doneBy', action: '' } }, 'sound.signOff: nobody may sign it off'],
  [
    { signOff: { by: ['team-manager'], onField: 'doneBy', byField: 'doneBy', action: '' } },
    'sound.signOff: "doneBy" is not a date',
  ],
  [
    { signOff: { by: ['team-manager'], onField: 'doneOn', byField: 'doneOn', action: '' } },
    'sound.signOff: "doneOn" is not a worker',
  ],
  [
    { signOff: { by: ['team-manager'], onField: 'on', byField: 'doneBy', action: '' } },
    'sound.signOff: "on" must be set by the sign-off, so that nobody can type it',
  ],

  [{ line: 'Sound[: {never}]' }, 'sound.line: there is no field "never"'],
  [{ line: 'Sound[: {story}]' }, 'sound.line: "story" is prose, which never leaves the record it was written in'],
  [{ line: 'Sound: {colour}' }, 'sound.line: "colour" may be missing: put what is said of it in square brackets'],
  [{ line: 'Sound[: {colour}' }, 'sound.line: its brackets do not pair'],
];

test('each kind of fault is told with its path', () => {
  for (const [change, fault] of faults) assert.deepEqual(found({ ...sound, ...change }, next).slice(0, 1), [fault]);
});

test('ids are given once', () => {
  assert.deepEqual(found(sound, { ...sound, timescales: [], checks: [] }), ['sound: two record types have this id']);
  const twice = { ...sound, checks: [check, check], timescales: [clock, clock] };
  assert.deepEqual(found(twice), ['clock: two timescales have this id', 'a-check: two checks have this code']);
});

test('conditions that run in a circle are found, however long it is', () => {
  const only = { name: isAnswered('story'), story: not(isAnswered('colour')), colour: isAnswered('name') };
  assert.deepEqual(
    found({ ...sound, only }).filter((fault) => fault.includes('depend')),
    ['name', 'story', 'colour'].map((name) => `sound.only.${name}: "${name}" cannot depend on itself`),
  );
});

test('a date may start an instant and an instant a date', () => {
  const timed: RecordType = {
    ...next,
    fields: eachTime({ ...next.fields, on: instant({ ask: 'When?', required: 'save' }) }),
  };
  assert.deepEqual(found({ ...sound, ...withStep({ to: timed, carries: { on: 'on' } }) }, timed), []);
});

test('all faults of all definitions are told together', () => {
  const told = found(
    { ...sound, version: 0, line: '{never}', signOff: { by: [], onField: 'doneOn', byField: 'doneBy', action: '' } },
    { ...next, happenedOn: 'never', only: { name: isAnswered('never') } },
  );
  assert.deepEqual(told, [
    'sound.version: a version is a whole number from 1',
    'sound.signOff: nobody may sign it off',
    'sound.line: there is no field "never"',
    'next.happenedOn: there is no field "never"',
    'next.only.name: there is no field "never"',
  ]);
});
