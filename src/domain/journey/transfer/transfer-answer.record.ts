import { transferAnswers } from '#domain/code-sets/transfer-answer.codes.ts';
import { is } from '#domain/definition/condition.ts';
import { code, date, prose, team, worker } from '#domain/definition/field.ts';
import { recordType } from '#domain/definition/record-type.ts';

/**
 * What the receiving team says to a transfer (R088). Accepted, it is what moves the child: the new worker holds them from
 * that day, and the old one until it. So there is no day between, and none on which both or neither do.
 */
export const transferAnswer = recordType({
  id: 'transfer-answer',
  version: 1,
  title: 'Answer to a transfer',
  plural: 'Answers to transfers',
  purpose: 'Accepts a child into a team with a worker and a day, or returns them with the reason.',
  basis: 'R086, R088: stable workers, delays in transfer visible, no child unallocated between [L]',
  mustFollow: 'transfer',
  happenedOn: 'answeredOn',
  recurs: 'each time',
  forSeveralChildren: true,
  // Each answer is needed to save: a transfer that is answered by half would move nobody, and ask nobody any more.
  fields: {
    answeredOn: date({
      ask: 'When was it answered?',
      usual: 'today',
      required: 'save',
      missing: 'Enter when it was answered',
    }),
    answer: code(transferAnswers, {
      ask: 'What is the answer?',
      required: 'save',
      missing: 'Choose whether it is accepted or returned',
    }),
    team: team({ ask: 'Which team answers?', required: 'save', missing: 'Choose the team that answers' }),
    startsOn: date({
      ask: 'From which day does the new worker hold the child?',
      hint: 'Until that day the work stays where it is',
      required: 'save',
      missing: 'Enter the day from which the new worker holds the child',
    }),
    worker: worker({
      ask: 'Which worker?',
      recurs: 'each time',
      roles: ['social-worker', 'front-door-worker', 'team-manager'],
      required: 'save',
      missing: 'Choose the worker: nobody is left without one',
    }),
    endsOn: date({
      ask: 'Until which day?',
      recurs: 'each time',
      hint: 'Leave blank while it stands',
      mayBeFuture: true,
      later: true,
    }),
    because: prose({
      ask: 'Why is it returned, and what is needed first?',
      required: 'save',
      missing: 'Enter why it is returned',
    }),
  },
  sections: [
    { title: 'The answer', fields: ['answeredOn', 'team', 'answer', 'startsOn', 'worker', 'endsOn', 'because'] },
  ],
  only: {
    startsOn: is('answer', 'accepted'),
    worker: is('answer', 'accepted'),
    endsOn: is('answer', 'accepted'),
    because: is('answer', 'returned'),
  },
  checks: [
    {
      code: 'transfer-ends-before',
      severity: 'error',
      field: 'endsOn',
      must: { rule: 'not before', later: 'endsOn', earlier: 'startsOn' },
      message: 'The new worker stops before they start. Check both dates.',
      because: 'Who holds a child holds them forwards.',
    },
  ],
  line: 'Transfer to [{worker}, ]{team}: {answer}',
  inChronology: is('answer', 'accepted'),
});
