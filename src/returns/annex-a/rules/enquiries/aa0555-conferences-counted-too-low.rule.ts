import type { DateCell } from '../../../engine/cell.ts';
import { fails, passes, undecided } from '../../checking/annex-a-example.ts';
import { listRule } from '../../checking/annex-a-rule.ts';
import { tellCountedTooLow } from '../../checking/vocabulary/counted-too-low.ts';
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
    const others = child.lists.enquiries.filter((each) => each !== row).map(({ conferenceOn }) => conferenceOn);
    const isInYearBefore = ({ day }: DateCell) =>
      row.conferenceOn.day !== undefined && isInLastYear(day, row.conferenceOn.day);
    tellCountedTooLow(row.conferencesIn12Months, others, isInYearBefore, found);
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
    fails('two before are more than one, whenever a third was', 'enquiries.conferencesIn12Months', {
      enquiries: [
        { conferenceOn: '2025-05-01', conferencesIn12Months: '5' },
        { conferenceOn: '2025-06-01', conferencesIn12Months: '5' },
        { conferenceOn: '?', conferencesIn12Months: '5' },
        { conferenceOn: '2025-07-01', conferencesIn12Months: '1' },
      ],
    }),
    undecided('the other cannot be read, and would be one more', 'enquiries.conferenceOn', {
      enquiries: [
        { conferenceOn: '?', conferencesIn12Months: '5' },
        { conferenceOn: '2025-07-01', conferencesIn12Months: '0' },
      ],
    }),
    undecided('the number cannot be read', 'enquiries.conferencesIn12Months', {
      enquiries: [{ conferenceOn: '2025-05-01', conferencesIn12Months: 'few' }],
    }),
  ],
});
