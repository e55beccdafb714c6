import { isCode } from '../../../engine/given.ts';
import { fails, passes, undecided } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';

/** Of a child who misuses substances it is said whether help was received. */
export const rule192 = ssda903Rule({
  code: '192',
  severity: 'error',
  from: '2022-23',
  over: 'outcomes',
  reads: ['OC2.SUBSTANCE_MISUSE', 'OC2.INTERVENTION_RECEIVED'],
  wrong: 'The child misuses substances, but it is not said whether help was received.',
  todo: 'Enter whether help was received, or correct the answer about misuse.',
  check({ substanceMisuse, interventionReceived }, found) {
    if (interventionReceived.isBlank && isCode(substanceMisuse, '1')) found(interventionReceived, substanceMisuse);
  },
  examples: () => [
    fails('it is not said', 'INTERVENTION_RECEIVED', { outcomes: { substanceMisuse: '1' } }),
    passes('it is said', { outcomes: { substanceMisuse: '1', interventionReceived: '0' } }),
    passes('no misuse', { outcomes: { substanceMisuse: '0' } }),
    passes('no answer about misuse', { outcomes: {} }),
    undecided('misuse cannot be read', 'SUBSTANCE_MISUSE', { outcomes: { substanceMisuse: 'Y' } }),
  ],
});
