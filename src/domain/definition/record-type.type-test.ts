// Never run: the type checker reads it. Each line after `@ts-expect-error` must not compile, or the check fails.
import { is, isAnswered } from './condition.ts';
import { type Codes, code, codes, date, groups, text, worker } from './field.ts';
import { follow, type RecordType, recordType } from './record-type.ts';
import { type Limit, workingDays } from './timescale.ts';

const colours: Codes<'red' | 'blue'> = {
  id: 'colour',
  title: 'Colour',
  codes: [
    { code: 'red', label: 'Red' },
    { code: 'blue', label: 'Blue' },
  ],
};
const limit: Limit = {
  id: 'limit',
  kind: 'local',
  values: [{ from: '2020-01-01', within: workingDays(5), basis: '' }],
};
const words = { version: 1, title: 'Visit', plural: 'Visits', purpose: '', basis: '', line: 'Visit' } as const;
const order = { rule: 'not before', later: 'seenOn', earlier: 'seenOn' } as const;
const check = {
  code: 'visit-order',
  severity: 'error',
  field: 'seenOn',
  must: order,
  message: '',
  because: '',
} as const;
const clock = { id: 'clock', title: '', from: { field: 'seenOn' }, to: 'seenOn', limit, task: '' } as const;

const plan = recordType({
  ...words,
  id: 'plan',
  happenedOn: 'startedOn',
  fields: { startedOn: date({ ask: 'When?', required: 'save' }), colour: code(colours, { ask: 'Which?' }) },
  sections: [{ title: 'Plan', fields: ['startedOn', 'colour'] }],
});

/** A definition in which every name is right: it compiles, and may stand where any record type may. */
const visit = recordType({
  ...words,
  id: 'visit',
  happenedOn: 'seenOn',
  fields: {
    seenOn: date({ ask: 'When?', required: 'save' }),
    colour: code(colours, { ask: 'Which?' }),
    doneOn: date({ ask: 'Done when?', setBy: 'sign-off' }),
    doneBy: worker({ ask: 'Done by whom?', setBy: 'sign-off' }),
  },
  sections: [{ title: 'Visit', fields: ['seenOn', 'colour'] }],
  only: { colour: isAnswered('seenOn') },
  checks: [{ ...check, must: { ...order, later: 'doneOn' } }],
  timescales: [{ ...clock, to: 'doneOn', only: is('colour', 'red') }],
  transitions: [
    follow(plan, { when: is('colour', 'red'), by: ['social-worker'], action: '', carries: { startedOn: 'seenOn' } }),
  ],
  signOff: { by: ['team-manager'], onField: 'doneOn', byField: 'doneBy', action: '' },
  inChronology: isAnswered('colour'),
});
export const types: readonly RecordType[] = [plan, visit];

const fields = { seenOn: date({ ask: 'When?', required: 'save' }), colour: code(colours, { ask: 'Which?' }) };
const base = { ...words, id: 'visit', happenedOn: 'seenOn', fields, sections: [] } as const;

// @ts-expect-error the day it happened on is no field
recordType({ ...base, happenedOn: 'sennOn' });
// @ts-expect-error a heading names no field
recordType({ ...base, sections: [{ title: 'Visit', fields: ['sennOn'] }] });
// @ts-expect-error a condition stands over no field
recordType({ ...base, only: { coluor: isAnswered('seenOn') } });
// @ts-expect-error a condition asks about no field
recordType({ ...base, only: { colour: isAnswered('sennOn') } });
// @ts-expect-error a check sends the worker to no field
recordType({ ...base, checks: [{ ...check, field: 'sennOn' }] });
// @ts-expect-error a check compares no field
recordType({ ...base, checks: [{ ...check, must: { ...order, later: 'sennOn' } }] });
// @ts-expect-error a check compares with no field
recordType({ ...base, checks: [{ ...check, must: { ...order, earlier: 'sennOn' } }] });
// @ts-expect-error a check holds of no field
recordType({ ...base, checks: [{ ...check, must: { rule: 'holds', condition: isAnswered('coluor') } }] });
// @ts-expect-error a check is made under a condition about no field
recordType({ ...base, checks: [{ ...check, only: isAnswered('coluor') }] });
// @ts-expect-error a clock starts on no field
recordType({ ...base, timescales: [{ ...clock, from: { field: 'sennOn' } }] });
// @ts-expect-error a clock stops on no field
recordType({ ...base, timescales: [{ ...clock, to: 'sennOn' }] });
// @ts-expect-error a clock runs under a condition about no field
recordType({ ...base, timescales: [{ ...clock, only: isAnswered('coluor') }] });
// @ts-expect-error a step is taken under a condition about no field
recordType({ ...base, transitions: [follow(plan, { when: isAnswered('coluor'), by: [], action: '' })] });
// @ts-expect-error a step carries no field of this record
recordType({ ...base, transitions: [follow(plan, { by: [], action: '', carries: { startedOn: 'sennOn' } })] });
// @ts-expect-error a step carries to no field of the record that follows
recordType({ ...base, transitions: [follow(plan, { by: [], action: '', carries: { statredOn: 'seenOn' } })] });
// @ts-expect-error nobody has this role
recordType({ ...base, transitions: [follow(plan, { by: ['manager'], action: '' })] });
// @ts-expect-error a sign-off keeps its day in no field
recordType({ ...base, signOff: { by: [], onField: 'sennOn', byField: 'colour', action: '' } });
// @ts-expect-error a sign-off keeps its signer in no field
recordType({ ...base, signOff: { by: [], onField: 'seenOn', byField: 'coluor', action: '' } });
// @ts-expect-error a record stands in the chronology under a condition about no field
recordType({ ...base, inChronology: isAnswered('coluor') });
// @ts-expect-error there is no such part of a record type
recordType({ ...base, timescale: [] });

// @ts-expect-error there is no such option of a field
date({ ask: 'When?', requird: 'save' });
// @ts-expect-error a field must ask something
date({ required: 'save' });
// @ts-expect-error an option has only the values it has
date({ ask: 'When?', required: 'always' });
// @ts-expect-error a list of codes has no such code to stand alone
codes(colours, { ask: 'Which?', alone: 'grey' });
// @ts-expect-error one code never stands beside others
code(colours, { ask: 'Which?', alone: 'red' });
// @ts-expect-error a condition of a group stands over no field of it
groups({ what: text({ ask: 'What?' }) }, { ask: 'Which risks?', each: 'risk', only: { waht: isAnswered('what') } });
// @ts-expect-error a condition of a group asks about no field of it
groups({ what: text({ ask: 'What?' }) }, { ask: 'Which risks?', each: 'risk', only: { what: isAnswered('waht') } });
