import { isBefore } from '../../engine/before-and-after.ts';
import { cinRule } from '../checking/cin-rule.ts';
import { fails, passes, undecided } from '../checking/rule-example.ts';

/** A death date should not be earlier than the birth date. */
export const rule8535Q = cinRule({
  code: '8535Q',
  severity: 'query',
  from: '2022-23',
  over: 'child',
  reads: ['ChildIdentifiers.PersonDeathDate', 'ChildIdentifiers.PersonBirthDate'],
  wrong: 'The child died before they were born.',
  todo: 'Look up both days and correct the one that was mistyped.',
  check({ diedOn, bornOn }, found) {
    if (isBefore(diedOn, bornOn)) found(diedOn, bornOn);
  },
  examples: () => [
    fails('it is the day before', 'PersonDeathDate', on('2025-04-30', '2025-05-01')),
    passes('it is the same day', on('2025-05-01', '2025-05-01')),
    passes('it is the day after', on('2025-05-02', '2025-05-01')),
    passes('it is not there', on('', '2025-05-01')),
    passes('the child has no birth date', on('2025-05-01', '')),
    undecided('it is no date', 'PersonDeathDate', on('1 May', '2025-05-01')),
    undecided('the other is no date', 'PersonBirthDate', on('2025-05-01', '1 May')),
  ],
});

function on(diedOn: string, bornOn: string) {
  return { diedOn, bornOn };
}
