import type { DateCell } from '../../engine/cell.ts';
import type { CensusEpisode } from '../checking/census-rows.ts';
import { cinReturnRule } from '../checking/cin-rule.ts';
import { fails, passes, undecided, withEpisode } from '../checking/rule-example.ts';
import { isInTheYear } from '../checking/vocabulary/in-the-year.ts';
import { protectionPlansOf } from '../checking/vocabulary/plans-of-child.ts';

/**
 * Child protection plans that start in the collection year must not outnumber the initial conferences of that year,
 * those of episodes and of enquiries counted together.
 */
export const rule2883 = cinReturnRule({
  code: '2883',
  severity: 'error',
  from: '2022-23',
  over: 'return',
  reads: ['ChildProtectionPlans.CPPstartDate', 'CINdetails.DateOfInitialCPC', 'Section47.DateOfInitialCPC'],
  wrong: 'More child protection plans started in the year than there were initial child protection conferences.',
  todo: 'Look for plans whose conference is not recorded, and for plans entered twice.',
  begin: () => ({ plans: 0, conferences: 0 }),
  add(tally, child, _found, census) {
    const inTheYear = (dates: readonly DateCell[]) => dates.filter((date) => isInTheYear(date, census)).length;
    const plans = inTheYear(protectionPlansOf(child).map(({ startedOn }) => startedOn));
    const conferences = inTheYear(child.episodes.flatMap(conferencesOf));
    tally.plans += plans;
    tally.conferences += conferences;
  },
  conclude({ plans, conferences }, broken) {
    if (plans > conferences) broken(`${plans} plans started, and ${conferences} conferences were held.`);
  },
  examples: () => [
    passes('each plan has its conference', child('2025-05-01', '2025-05-01')),
    passes('a conference without a plan is no matter', child('2025-05-01', '')),
    fails('a plan has none', 'whole return', child('', '2025-05-01')),
    fails('two plans share one', 'whole return', child('2025-05-01', '2025-05-01'), child('', '2025-05-01')),
    passes('a plan of the day before the year does not count', child('', '2025-03-31')),
    fails('a conference of the day before the year does not count', 'whole return', child('2025-03-31', '2025-04-01')),
    fails('nor does one of the day after', 'whole return', child('2026-04-01', '2026-03-31')),
    passes('one on the episode itself counts', {
      details: [{ initialConferenceOn: '2025-05-01', childProtectionPlans: [{ startedOn: '2025-05-01' }] }],
    }),
    undecided('a plan with no readable date leaves its child out', 'CPPstartDate', child('2025-05-01', '1 May')),
  ],
});

function child(initialConferenceOn: string, startedOn: string) {
  return withEpisode({ section47Enquiries: [{ initialConferenceOn }], childProtectionPlans: [{ startedOn }] });
}

function conferencesOf({ initialConferenceOn, section47Enquiries }: CensusEpisode): readonly DateCell[] {
  return [initialConferenceOn, ...section47Enquiries.map((enquiry) => enquiry.initialConferenceOn)];
}
