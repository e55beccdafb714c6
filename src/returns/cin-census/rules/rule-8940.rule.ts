import { cinRule } from '../checking/cin-rule.ts';
import { fails, passes, undecided, withEpisodes, withProtectionPlans } from '../checking/rule-example.ts';
import { protectionPlansOf } from '../checking/vocabulary/plans-of-child.ts';
import { datesOf, findRunningAtStart, spellOfPlan } from '../checking/vocabulary/spells.ts';

/**
 * Child protection plans of one child must not overlap: none may start on a day that another runs, its last day
 * included [K]. An open one runs to the reference date.
 */
export const rule8940 = cinRule({
  code: '8940',
  severity: 'error',
  from: '2022-23',
  over: 'childProtectionPlan',
  reads: ['ChildProtectionPlans.CPPstartDate', 'ChildProtectionPlans.CPPendDate'],
  wrong: 'The child protection plan started while another of the child was running.',
  todo: 'End the plan that was replaced, take out the one entered twice, or correct the day that was mistyped.',
  check(plan, found, { census, child }) {
    const running = findRunningAtStart(spellOfPlan(plan), protectionPlansOf(child).map(spellOfPlan), census);
    if (running !== undefined) found(plan.startedOn, ...datesOf(running));
  },
  examples: () => [
    fails('it starts on the last day of the other', 'CPPstartDate', two('2025-06-01')),
    passes('it starts the day after the other ended', two('2025-06-02')),
    fails('it starts the day before the other ended', 'CPPstartDate', two('2025-05-31')),
    fails('it starts on the first day of the other', 'CPPstartDate', two('2025-05-01')),
    fails(
      'it stands first in the file and starts later',
      'CPPstartDate',
      withProtectionPlans({ startedOn: '2025-05-15' }, { startedOn: '2025-05-01' }),
    ),
    fails(
      'the other is still open',
      'CPPstartDate',
      withProtectionPlans({ startedOn: '2025-05-01' }, { startedOn: '2026-03-31' }),
    ),
    fails(
      'each that starts within another is told once',
      ['CPPstartDate', 'CPPstartDate'],
      withProtectionPlans({ startedOn: '2025-05-01' }, { startedOn: '2025-06-01' }, { startedOn: '2025-07-01' }),
    ),
    passes('it has no start', two('')),
    passes('there is one alone', withProtectionPlans({ startedOn: '2025-05-01' })),
    fails(
      'they are in different episodes',
      'CPPstartDate',
      withEpisodes(
        { childProtectionPlans: [{ startedOn: '2025-05-01' }] },
        { childProtectionPlans: [{ startedOn: '2025-06-01' }] },
      ),
    ),
    undecided(
      'the end of the other is no date',
      'CPPendDate',
      withProtectionPlans(
        { startedOn: '2025-05-01', endedOn: '1 June' },
        { startedOn: '2025-05-15', endedOn: '2025-05-20' },
      ),
    ),
  ],
});

/** One that ran from 1 May to 1 June, and another. */
function two(startedOn: string) {
  return withProtectionPlans({ startedOn: '2025-05-01', endedOn: '2025-06-01' }, { startedOn, endedOn: '2026-01-01' });
}
