import { fails, passes, undecided } from '../../checking/annex-a-example.ts';
import { listRule } from '../../checking/annex-a-rule.ts';
import { isInLastYear } from '../../checking/vocabulary/list-period.ts';

/** The number of initial conferences in twelve months is at least those that the list itself shows before. */
export const aa0555ConferencesCountedTooLow = listRule({
  code: 'AA0555',
  severity: 'error',
  from: '2022-23',
  over: 'enquiries',
  reads: ['enquiries.conferenceOn', 'enquiries.conferencesIn12Months'],
  comparesRows: true,
  wrong: 'The number of initial conferences in the last 12 months is lower than those on the list.',
  todo: 'Correct the count: the list shows more conferences of this child in the twelve months before.',
  check(row, found, { child }) {
    const [day, { number }] = [row.conferenceOn.day, row.conferencesIn12Months];
    if (day === undefined || number === undefined) return;
    const others = child.lists.enquiries.filter((each) => each !== row && isInLastYear(each.conferenceOn.day, day));
    if (number < others.length) found(row.conferencesIn12Months, ...others.map(({ conferenceOn }) => conferenceOn));
  },
  examples: () => [
    passes('it is the first', { enquiries: [{ conferenceOn: '2025-05-01', conferencesIn12Months: '0' }] }),
    passes('the one before is counted', {
      enquiries: [
        { conferenceOn: '2025-05-01', conferencesIn12Months: '1' },
        { conferenceOn: '2025-07-01', conferencesIn12Months: '2' },
      ],
    }),
    passes('there was none', {
      enquiries: [{ conferencesIn12Months: '0' }, { conferenceOn: '2025-07-01', conferencesIn12Months: '0' }],
    }),
    fails('the one before is not counted', 'enquiries.conferencesIn12Months', {
      enquiries: [
        { conferenceOn: '2025-05-01', conferencesIn12Months: '1' },
        { conferenceOn: '2025-07-01', conferencesIn12Months: '0' },
      ],
    }),
    undecided('the number cannot be read', 'enquiries.conferencesIn12Months', {
      enquiries: [{ conferenceOn: '2025-05-01', conferencesIn12Months: 'few' }],
    }),
  ],
});
