import { date, team, text, worker } from '#domain/definition/field.ts';
import { recordType } from '#domain/definition/record-type.ts';

/** Who works with a child, and from when until when. A new allocation ends the one before it. */
export const allocation = recordType({
  id: 'allocation',
  version: 1,
  title: 'Allocation',
  plural: 'Allocations',
  purpose: 'Says which team and worker hold the child’s work, so that nobody is left without one.',
  basis: 'R086, R088: stable workers, no child unallocated unseen [L]',
  happenedOn: 'startsOn',
  recurs: 'each time',
  forSeveralChildren: true,
  fields: {
    startsOn: date({ ask: 'From which day?', required: 'save', missing: 'Enter the day it starts on' }),
    team: team({ ask: 'Which team?', required: 'save', missing: 'Choose a team' }),
    worker: worker({
      ask: 'Which worker?',
      recurs: 'each time',
      hint: 'Leave blank while the team has still to choose',
    }),
    endsOn: date({
      ask: 'Until which day?',
      recurs: 'each time',
      hint: 'Leave blank while it stands',
      mayBeFuture: true,
    }),
    reason: text({ ask: 'Why is it changing?', maxLength: 200 }),
  },
  sections: [{ title: 'Allocation', fields: ['startsOn', 'team', 'worker', 'endsOn', 'reason'] }],
  checks: [
    {
      code: 'allocation-ends-before',
      severity: 'error',
      field: 'endsOn',
      must: { rule: 'not before', later: 'endsOn', earlier: 'startsOn' },
      message: 'The allocation ends before it starts. Check both dates.',
      because: 'An allocation runs forwards.',
    },
  ],
  line: 'Allocated to [{worker}, ]{team}',
});
