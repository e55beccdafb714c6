import { isCode } from '../../../engine/given.ts';
import { fails, passes, undecided } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';

/** Where help with substance misuse was received, whether it was offered is not asked. */
export const rule158 = ssda903Rule({
  code: '158',
  severity: 'error',
  from: '2022-23',
  over: 'outcomes',
  reads: ['OC2.INTERVENTION_RECEIVED', 'OC2.INTERVENTION_OFFERED'],
  wrong: 'The child received help with substance misuse, and it is also said whether help was offered.',
  todo: 'Leave what was offered blank, or correct what was received.',
  check({ interventionReceived, interventionOffered }, found) {
    if (!interventionOffered.isBlank && isCode(interventionReceived, '1'))
      found(interventionOffered, interventionReceived);
  },
  examples: () => [
    passes('received, and nothing of an offer', { outcomes: { interventionReceived: '1' } }),
    fails('received and offered', 'INTERVENTION_OFFERED', of('1', '1')),
    fails('received and not offered', 'INTERVENTION_OFFERED', of('1', '0')),
    fails('what is offered need not be readable', 'INTERVENTION_OFFERED', of('1', 'yes')),
    passes('not received', of('0', '1')),
    passes('nothing of what was received', of('', '1')),
    undecided('what was received cannot be read', 'INTERVENTION_RECEIVED', of('yes', '1')),
  ],
});

function of(interventionReceived: string, interventionOffered: string) {
  return { outcomes: { interventionReceived, interventionOffered } };
}
