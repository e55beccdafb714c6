import { measureTable } from '#test/support/measure-table.ts';
import { minutesDistributedInTime } from './loc-minutes-distributed.measure.ts';

const approved = { draftedOn: '2026-04-14', approvedOn: '2026-04-16' };

measureTable(minutesDistributedInTime, [
  {
    because: 'R070 sent out on the twentieth working day, 4 May being a bank holiday: in time',
    lines: [
      ['family-meeting', '2026-04-13', approved],
      ['minutes-distribution', '2026-05-12'],
    ],
    facts: ['in 2026-05-12'],
    says: /^Sent out on 12 May 2026, by the due day 12 May 2026/,
  },
  {
    because: 'sent out the day after: late',
    lines: [
      ['family-meeting', '2026-04-13', approved],
      ['minutes-distribution', '2026-05-13'],
    ],
    facts: ['out 2026-05-13'],
  },
  {
    because: 'a sending that is not finished has sent nothing: out from the day after the due day',
    lines: [
      ['family-meeting', '2026-04-13', approved],
      ['minutes-distribution', '2026-04-20', {}, { state: 'open' }],
    ],
    facts: ['out 2026-05-13'],
    says: /^Not sent out by the due day/,
  },
  {
    because: 'sent twice: the first counts, once',
    lines: [
      ['family-meeting', '2026-04-13', approved],
      ['minutes-distribution', '2026-04-20'],
      ['minutes-distribution', '2026-06-20'],
    ],
    facts: ['in 2026-04-20'],
  },
]);
