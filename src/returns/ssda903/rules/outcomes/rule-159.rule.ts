import { isCode } from '../../../engine/given.ts';
import { fails, passes, undecided } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';

/** Where a child who misuses substances received no help, it is said whether help was offered. */
export const rule159 = ssda903Rule({
  code: '159',
  severity: 'error',
  from: '2022-23',
  over: 'outcomes',
  reads: ['OC2.SUBSTANCE_MISUSE', 'OC2.INTERVENTION_RECEIVED', 'OC2.INTERVENTION_OFFERED'],
  wrong: 'The child misuses substances and received no help, but it is not said whether help was offered.',
  todo: 'Enter whether help was offered.',
  check({ substanceMisuse, interventionReceived, interventionOffered }, found) {
    if (!interventionOffered.isBlank) return;
    if (isCode(substanceMisuse, '1') && isCode(interventionReceived, '0'))
      found(interventionOffered, interventionReceived, substanceMisuse);
  },
  examples: () => [
    fails('nothing of an offer', 'INTERVENTION_OFFERED', of('1', '0')),
    passes('it is said', { outcomes: { substanceMisuse: '1', interventionReceived: '0', interventionOffered: '0' } }),
    passes('help was received', of('1', '1')),
    passes('nothing of what was received', of('1', '')),
    passes('no misuse', of('0', '0')),
    undecided('the misuse cannot be read', 'SUBSTANCE_MISUSE', of('Y', '0')),
    undecided('what was received cannot be read', 'INTERVENTION_RECEIVED', of('1', 'N')),
  ],
});

function of(substanceMisuse: string, interventionReceived: string) {
  return { outcomes: { substanceMisuse, interventionReceived } };
}
