import { filledOf, isCode } from '../../../engine/given.ts';
import { fails, passes, undecided } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';
import { foundTogether } from '../../checking/vocabulary/found-together.ts';

/** Help with substance misuse is asked only of a child who misuses substances. */
export const rule193 = ssda903Rule({
  code: '193',
  severity: 'error',
  from: '2022-23',
  over: 'outcomes',
  reads: ['OC2.SUBSTANCE_MISUSE', 'OC2.INTERVENTION_RECEIVED', 'OC2.INTERVENTION_OFFERED'],
  wrong: 'Help with substance misuse is answered, but the child is not said to misuse substances.',
  todo: 'Take the answers about help out, or correct the answer about misuse.',
  check({ substanceMisuse, interventionReceived, interventionOffered }, found) {
    const filled = filledOf([interventionReceived, interventionOffered]);
    if (filled.length > 0 && !isCode(substanceMisuse, '1')) foundTogether(found, filled, substanceMisuse);
  },
  examples: () => [
    passes('there is misuse', of('1', '1', '')),
    passes('no answers about help', of('0', '', '')),
    fails('no misuse', 'INTERVENTION_RECEIVED', of('0', '0', '')),
    fails('misuse is not answered', 'INTERVENTION_OFFERED', of('', '', '1')),
    fails('both are told once', 'INTERVENTION_RECEIVED', of('0', '0', '0')),
    passes('no answers about help, and misuse that cannot be read', of('N', '', '')),
    undecided('misuse cannot be read', 'SUBSTANCE_MISUSE', of('N', '0', '')),
  ],
});

function of(substanceMisuse: string, interventionReceived: string, interventionOffered: string) {
  return { outcomes: { substanceMisuse, interventionReceived, interventionOffered } };
}
