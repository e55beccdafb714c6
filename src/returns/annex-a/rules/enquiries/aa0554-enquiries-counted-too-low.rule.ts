import type { DateCell } from '../../../engine/cell.ts';
import { fails, passes, undecided } from '../../checking/annex-a-example.ts';
import { listRule } from '../../checking/annex-a-rule.ts';
import { tellCountedTooLow } from '../../checking/vocabulary/counted-too-low.ts';
import { isInLastYear } from '../../checking/vocabulary/list-period.ts';

/** The number of enquiries in twelve months is at least those that the list itself shows before. */
export const aa0554EnquiriesCountedTooLow = listRule({
  code: 'AA0554',
  severity: 'error',
  from: '2022-23',
  over: 'enquiries',
  reads: ['enquiries.startedOn', 'enquiries.enquiriesIn12Months'],
  comparesRows: true,
  wrong: 'The number of section 47 enquiries in the last 12 months is lower than those on the list.',
  todo: 'Correct the count: the list shows more enquiries of this child in the twelve months before.',
  check(row, found, { child }) {
    const others = child.lists.enquiries.filter((each) => each !== row).map(({ startedOn }) => startedOn);
    const isInYearBefore = ({ day }: DateCell) =>
      row.startedOn.day !== undefined && isInLastYear(day, row.startedOn.day);
    tellCountedTooLow(row.enquiriesIn12Months, others, isInYearBefore, found);
  },
  examples: () => [
    passes('it is the first', { enquiries: [{ startedOn: '2025-05-01', enquiriesIn12Months: '0' }] }),
    passes('the one before is counted', {
      enquiries: [
        { startedOn: '2025-05-01', enquiriesIn12Months: '1' },
        { startedOn: '2025-07-01', enquiriesIn12Months: '2' },
      ],
    }),
    passes('there was none', {
      enquiries: [{ enquiriesIn12Months: '0' }, { startedOn: '2025-07-01', enquiriesIn12Months: '0' }],
    }),
    fails('the one before is not counted', 'enquiries.enquiriesIn12Months', {
      enquiries: [
        { startedOn: '2025-05-01', enquiriesIn12Months: '1' },
        { startedOn: '2025-07-01', enquiriesIn12Months: '0' },
      ],
    }),
    fails('two before are more than one, whenever a third was', 'enquiries.enquiriesIn12Months', {
      enquiries: [
        { startedOn: '2025-05-01', enquiriesIn12Months: '5' },
        { startedOn: '2025-06-01', enquiriesIn12Months: '5' },
        { startedOn: '?', enquiriesIn12Months: '5' },
        { startedOn: '2025-07-01', enquiriesIn12Months: '1' },
      ],
    }),
    undecided('the other cannot be read, and would be one more', 'enquiries.startedOn', {
      enquiries: [
        { startedOn: '?', enquiriesIn12Months: '5' },
        { startedOn: '2025-07-01', enquiriesIn12Months: '0' },
      ],
    }),
    undecided('the number cannot be read', 'enquiries.enquiriesIn12Months', {
      enquiries: [{ startedOn: '2025-05-01', enquiriesIn12Months: 'few' }],
    }),
  ],
});
