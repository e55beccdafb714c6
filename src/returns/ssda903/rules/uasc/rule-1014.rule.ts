import { type ExampleChild, fails, passes, undecided } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';
import { leaverAnswersGiven } from '../../checking/vocabulary/filled.ts';
import { wasInCareInTheYear } from '../../checking/vocabulary/in-the-year.ts';

/** Whether a care leaver was unaccompanied is not asked of those who were not looked after in the year. */
export const rule1014 = ssda903Rule({
  code: '1014',
  severity: 'error',
  from: '2022-23',
  over: 'uasc',
  reads: ['UASC.CHILD', 'UASC.DUC', 'OC3.IN_TOUCH', 'OC3.ACTIV', 'OC3.ACCOM', 'Episodes.DECOM', 'Episodes.DEC'],
  wrong: 'A care leaver who was not looked after in the year has a row in UASC.',
  todo: 'Take the young person out of the UASC table, or correct the episodes.',
  check(row, found, { child, year }) {
    const answers = leaverAnswersGiven(child);
    if (answers.length === 0 || wasInCareInTheYear(child, year)) return;
    found(row.ceasedOn.isBlank ? row.child : row.ceasedOn, ...answers);
  },
  examples: () => [
    fails('no episodes', 'CHILD', { uasc: {}, leavers: { inTouch: 'YES' } }),
    fails('with the day on which it ceased', 'DUC', { uasc: { ceasedOn: '2024-05-01' }, leavers: { inTouch: 'YES' } }),
    fails('it ended before the year', 'CHILD', of('2024-05-01', '2025-03-31')),
    passes('it ended on 1 April', of('2024-05-01', '2025-04-01')),
    passes('it began on 31 March', of('2026-03-31', '')),
    fails('it began after the year', 'CHILD', of('2026-04-01', '')),
    passes('no care leaver', { uasc: {}, leavers: {} }),
    passes('one that cannot be read does not matter beside one in the year', {
      uasc: {},
      episodes: [{ startedOn: 'May' }, { startedOn: '2025-05-01' }],
      leavers: { inTouch: 'YES' },
    }),
    undecided('the end cannot be read', 'DEC', of('2024-05-01', 'June')),
  ],
});

function of(startedOn: string, endedOn: string): ExampleChild {
  return { uasc: {}, episodes: { startedOn, endedOn }, leavers: { inTouch: 'YES' } };
}
