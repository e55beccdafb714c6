import { addDays } from '#domain/time/day.ts';
import { isCode } from '../../../engine/given.ts';
import { type ExampleChild, fails, passes, undecided } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';
import { hasReachedAge } from '../../checking/vocabulary/age.ts';

const AGE = 18;

/** Who is still looked after on 31 March, and turned 18 before it, is accommodated under section 20 (V2) in a children’s home (K2): the Children Act 1989 allows nothing else (section 20(5)). That the birthday on 31 March itself passes is [K]. */
export const rule359 = ssda903Rule({
  code: '359',
  severity: 'error',
  from: '2022-23',
  over: 'episodes',
  reads: ['Episodes.DEC', 'Episodes.LS', 'Episodes.PLACE', 'Header.DOB'],
  wrong: 'The child turned 18 and is still looked after, but not under section 20 (V2) in a children’s home (K2).',
  todo: 'End the episode, or correct the legal status, the placement or the date of birth.',
  check({ endedOn, legalStatus, placement }, found, { child: { bornOn }, year: { closesOn } }) {
    if (!endedOn.isBlank || !hasReachedAge(AGE, bornOn, addDays(closesOn, -1))) return;
    if (!isCode(legalStatus, 'V2')) found(legalStatus, endedOn, bornOn);
    else if (!isCode(placement, 'K2')) found(placement, endedOn, bornOn);
  },
  examples: () => [
    passes('in a children’s home under section 20', still('2008-03-30', 'V2', 'K2')),
    fails('under a care order', 'LS', still('2008-03-30', 'C2', 'K2')),
    fails('in foster care', 'PLACE', still('2008-03-30', 'V2', 'U6')),
    fails('neither fits, and it is told once', 'LS', still('2008-03-30', 'C2', 'U6')),
    passes('the birthday is 31 March', still('2008-03-31', 'C2', 'U6')),
    passes('the birthday is 1 April', still('2008-04-01', 'C2', 'U6')),
    passes('it ended', { headers: { bornOn: '2008-03-30' }, episodes: { legalStatus: 'C2', endedOn: '2026-03-30' } }),
    passes('there is no date of birth', still('', 'C2', 'U6')),
    undecided('the date of birth cannot be read', 'DOB', still('2008', 'C2', 'U6')),
    undecided('the legal status is no code', 'LS', still('2008-03-30', 'V9', 'K2')),
  ],
});

function still(bornOn: string, legalStatus: string, placement: string): ExampleChild {
  return { headers: { bornOn }, episodes: { startedOn: '2020-05-01', legalStatus, placement } };
}
