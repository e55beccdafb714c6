import { isAfter } from '../../../engine/before-and-after.ts';
import { fails, passes, undecided } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';

/** The day of the decision for adoption is there when there is a match, and is not later than it. */
export const rule333 = ssda903Rule({
  code: '333',
  severity: 'error',
  from: '2022-23',
  over: 'adoptions',
  reads: ['AD1.DATE_INT', 'AD1.DATE_MATCH'],
  wrong: 'The child was matched with the adopters before adoption was decided, or without a day of the decision.',
  todo: 'Enter the day of the decision, or correct the day of the match.',
  check({ decidedOn, matchedOn }, found) {
    if (matchedOn.isBlank) return;
    if (decidedOn.isBlank || isAfter(decidedOn, matchedOn)) found(decidedOn, matchedOn);
  },
  examples: () => [
    passes('it was decided the day before', { adoptions: { decidedOn: '2025-04-30', matchedOn: '2025-05-01' } }),
    passes('it was decided that day', { adoptions: { decidedOn: '2025-05-01', matchedOn: '2025-05-01' } }),
    fails('it was decided the day after', 'DATE_INT', {
      adoptions: { decidedOn: '2025-05-02', matchedOn: '2025-05-01' },
    }),
    fails('there is no decision', 'DATE_INT', { adoptions: { matchedOn: '2025-05-01' } }),
    passes('there is no match yet', { adoptions: { decidedOn: '2025-05-02' } }),
    passes('neither is there', { adoptions: {} }),
    fails('there is no decision, whatever the match', 'DATE_INT', { adoptions: { matchedOn: 'May' } }),
    undecided('the match cannot be read', 'DATE_MATCH', { adoptions: { decidedOn: '2025-05-02', matchedOn: 'May' } }),
  ],
});
