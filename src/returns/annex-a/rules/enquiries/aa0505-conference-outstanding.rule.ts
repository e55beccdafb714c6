import { areBankHolidaysKnown, workingDaysBetween } from '#domain/time/working-days.ts';
import { conferenceLimit } from '../../../engine/conference-limit.ts';
import { fails, passes, undecided } from '../../checking/annex-a-example.ts';
import { listRule } from '../../checking/annex-a-rule.ts';
import { isWritten } from '../../checking/vocabulary/is-written.ts';

/** A conference that is needed is held within 15 working days of the strategy discussion (Working Together to Safeguard Children). */
export const aa0505ConferenceOutstanding = listRule({
  code: 'AA0505',
  severity: 'query',
  from: '2022-23',
  over: 'enquiries',
  reads: ['enquiries.startedOn', 'enquiries.conferenceUnnecessary', 'enquiries.conferenceOn'],
  wrong: 'A conference is needed, and none was held in the 15 working days after the strategy discussion.',
  todo: 'Add the date of the conference, or record that it was unnecessary and why.',
  check({ conferenceOn, conferenceUnnecessary, startedOn }, found, { on }) {
    const { day } = startedOn;
    if (
      !conferenceOn.isBlank ||
      day === undefined ||
      !areBankHolidaysKnown(day) ||
      !isWritten(conferenceUnnecessary, 'no')
    )
      return;
    if (workingDaysBetween(day, on) > conferenceLimit) found(conferenceOn, startedOn);
  },
  examples: () => [
    passes('it was held', {
      enquiries: [{ startedOn: '2025-05-01', conferenceUnnecessary: 'No', conferenceOn: '2025-05-20' }],
    }),
    passes('it is unnecessary', { enquiries: [{ startedOn: '2025-05-01', conferenceUnnecessary: 'Yes' }] }),
    passes('it is due today', { enquiries: [{ startedOn: '2025-09-09', conferenceUnnecessary: 'No' }] }),
    fails('it was due yesterday', 'enquiries.conferenceOn', {
      enquiries: [{ startedOn: '2025-09-08', conferenceUnnecessary: 'No' }],
    }),
    undecided('whether it is needed cannot be read', 'enquiries.conferenceUnnecessary', {
      enquiries: [{ startedOn: '2025-05-01', conferenceUnnecessary: '?' }],
    }),
  ],
});
