import { addDays } from '#domain/time/day.ts';
import { addMonths } from '#domain/time/months.ts';
import { cinRule } from '../checking/cin-rule.ts';
import { fails, passes, undecided } from '../checking/rule-example.ts';

/**
 * An expected birth date should lie from 30 days before to nine months after the reference date, both days included.
 */
export const rule8530Q = cinRule({
  code: '8530Q',
  severity: 'query',
  from: '2022-23',
  over: 'child',
  reads: ['ChildIdentifiers.ExpectedPersonBirthDate'],
  wrong: 'The child is expected long before the reference date, or more than nine months after it.',
  todo: 'Give the birth date if the child has been born; otherwise check the expected date with the midwife.',
  check({ expectedOn }, found, { census: { closesOn } }) {
    const { day } = expectedOn;
    if (day !== undefined && (day < addDays(closesOn, -30) || day > addMonths(closesOn, 9))) found(expectedOn);
  },
  examples: () => [
    fails('it is 31 days before the reference date', 'ExpectedPersonBirthDate', { expectedOn: '2026-02-28' }),
    passes('it is 30 days before', { expectedOn: '2026-03-01' }),
    passes('it is the last day of the ninth month after', { expectedOn: '2026-12-31' }),
    fails('it is the day after that', 'ExpectedPersonBirthDate', { expectedOn: '2027-01-01' }),
    passes('the child is born', { bornOn: '2025-05-01' }),
    undecided('it is no date', 'ExpectedPersonBirthDate', { expectedOn: 'May' }),
  ],
});
