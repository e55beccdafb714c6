import { date, prose, team, worker } from '#domain/definition/field.ts';
import { recordType } from '#domain/definition/record-type.ts';
import { transferAnswer } from './transfer-answer.record.ts';

/** A child is to move to another team or worker (R088). It moves nobody: whoever holds the child does so until it is accepted. */
export const transfer = recordType({
  id: 'transfer',
  version: 1,
  title: 'Transfer',
  plural: 'Transfers',
  purpose:
    'Proposes that a child moves to another team or worker, with what they must know. The child stays until they accept.',
  basis: 'R086, R088: stable workers, delays in transfer visible, no child unallocated between [L]',
  happenedOn: 'proposedOn',
  recurs: 'each time',
  forSeveralChildren: true,
  fields: {
    proposedOn: date({
      ask: 'When is it proposed?',
      usual: 'today',
      required: 'save',
      missing: 'Enter when it is proposed',
    }),
    team: team({ ask: 'To which team?', required: 'save', missing: 'Choose the team' }),
    worker: worker({
      ask: 'To which worker?',
      hint: 'Leave blank when the team is to choose',
      roles: ['social-worker', 'front-door-worker', 'team-manager'],
    }),
    handover: prose({
      ask: 'What must they know?',
      hint: 'What worries us, what is under way, what was promised, who will say goodbye and how',
      required: 'save',
      missing: 'Enter what they must know',
    }),
  },
  sections: [{ title: 'The transfer', fields: ['proposedOn', 'team', 'worker', 'handover'] }],
  transitions: [
    {
      to: transferAnswer,
      by: ['team-manager', 'head-of-service'],
      action: 'Accept or return the transfer',
      task: 'Accept or return the transfer',
      carries: { team: 'team', worker: 'worker' },
    },
  ],
  line: 'Transfer to [{worker}, ]{team} proposed',
  inChronology: 'never',
});
