import { isSameDay } from '../../engine/before-and-after.ts';
import { readableFirst } from '../../engine/given.ts';
import { cinRule } from '../checking/cin-rule.ts';
import { fails, passes, undecided, withEpisode } from '../checking/rule-example.ts';
import { isInTheYear } from '../checking/vocabulary/in-the-year.ts';

/**
 * A plan that starts in the collection year must start on the day of an initial conference of its episode: one held on
 * an enquiry, or the one on the episode itself when no enquiry of it holds one [K]. The published wording says "when
 * there is no enquiry"; an enquiry that led to no conference does not take the place of one, and 2884 forbids both.
 */
export const rule2885 = cinRule({
  code: '2885',
  severity: 'error',
  from: '2022-23',
  over: 'childProtectionPlan',
  reads: ['ChildProtectionPlans.CPPstartDate', 'CINdetails.DateOfInitialCPC', 'Section47.DateOfInitialCPC'],
  wrong: 'The child protection plan did not start on the day of an initial child protection conference of its episode.',
  todo: 'Correct the start of the plan or the day of the conference: a plan starts on the day the conference decides it.',
  check({ startedOn }, found, { episode, census }) {
    if (!isInTheYear(startedOn, census)) return;
    const onEnquiries = episode.section47Enquiries.map(({ initialConferenceOn }) => initialConferenceOn);
    const held = onEnquiries.filter(({ isBlank }) => !isBlank);
    const conferences = held.length > 0 ? held : [episode.initialConferenceOn];
    if (!readableFirst(conferences).some((conference) => isSameDay(conference, startedOn)))
      found(startedOn, ...conferences);
  },
  examples: () => [
    passes('it starts on the day of a conference', started('2025-05-01', { onEnquiry: '2025-05-01' })),
    fails('it starts the day after', 'CPPstartDate', started('2025-05-02', { onEnquiry: '2025-05-01' })),
    fails('it starts the day before', 'CPPstartDate', started('2025-04-30', { onEnquiry: '2025-05-01' })),
    passes('the conference is on the episode', started('2025-05-01', { onEpisode: '2025-05-01' })),
    fails('there is no conference', 'CPPstartDate', started('2025-05-01', {})),
    passes('it started before the year', started('2025-03-31', {})),
    fails('it started on its first day', 'CPPstartDate', started('2025-04-01', {})),
    fails('it started on its last day', 'CPPstartDate', started('2026-03-31', {})),
    passes('it started after the year', started('2026-04-01', {})),
    passes('it has no start', started('', {})),
    fails(
      'an enquiry holds another day',
      'CPPstartDate',
      started('2025-05-01', { onEnquiry: '2025-05-02', onEpisode: '2025-05-01' }),
    ),
    passes('another enquiry holds the day, whatever cannot be read', {
      details: [
        {
          section47Enquiries: [{ initialConferenceOn: '1 May' }, { initialConferenceOn: '2025-05-01' }],
          childProtectionPlans: [{ startedOn: '2025-05-01' }],
        },
      ],
    }),
    undecided('the conference has no readable date', 'DateOfInitialCPC', started('2025-05-01', { onEnquiry: '1 May' })),
  ],
});

function started(startedOn: string, { onEnquiry = '', onEpisode = '' }) {
  return withEpisode({
    initialConferenceOn: onEpisode,
    section47Enquiries: [{ initialConferenceOn: onEnquiry }],
    childProtectionPlans: [{ startedOn }],
  });
}
