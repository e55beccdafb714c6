import { type ExampleChild, fails, passes, undecided } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';
import { leaverAnswersGiven } from '../../checking/vocabulary/filled.ts';
import { wasInCareInTheYear } from '../../checking/vocabulary/in-the-year.ts';

/** Whether a care leaver is a mother is not asked of those who were not looked after in the year. */
export const rule628 = ssda903Rule({
  code: '628',
  severity: 'error',
  from: '2022-23',
  over: 'headers',
  reads: ['Header.MOTHER', 'OC3.IN_TOUCH', 'OC3.ACTIV', 'OC3.ACCOM', 'Episodes.DECOM', 'Episodes.DEC'],
  wrong: 'Motherhood is filled in for a care leaver who was not looked after in the year.',
  todo: 'Leave motherhood blank, or correct the episodes.',
  check({ mother }, found, { child, year }) {
    const answers = mother.isBlank ? [] : leaverAnswersGiven(child);
    if (answers.length === 0 || wasInCareInTheYear(child, year)) return;
    found(mother, ...answers);
  },
  examples: () => [
    fails('no episodes', 'MOTHER', { headers: { mother: '0' }, leavers: { inTouch: 'YES' } }),
    passes('it is blank', { headers: {}, leavers: { inTouch: 'YES' } }),
    passes('no care leaver', { headers: { mother: '1' }, leavers: {} }),
    fails('it ended before the year', 'MOTHER', of('2024-05-01', '2025-03-31')),
    passes('it ended on 1 April', of('2024-05-01', '2025-04-01')),
    passes('it began on 31 March', of('2026-03-31', '')),
    fails('it began after the year', 'MOTHER', of('2026-04-01', '')),
    passes('one that cannot be read does not matter beside another', {
      ...of('', ''),
      episodes: [{ startedOn: 'May' }, { startedOn: '2025-05-01' }],
    }),
    undecided('the start cannot be read', 'DECOM', of('May', '')),
  ],
});

function of(startedOn: string, endedOn: string): ExampleChild {
  return { headers: { mother: '1' }, episodes: { startedOn, endedOn }, leavers: { inTouch: 'YES' } };
}
