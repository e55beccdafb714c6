import { isoDay } from '#domain/time/day.ts';
import { cinRule } from '../checking/cin-rule.ts';
import { fails, inYear, passes, underHeader } from '../checking/rule-example.ts';

/** The header must carry a reference date, and it must be 31 March, the last day of the collection year. */
export const rule100 = cinRule({
  code: '100',
  severity: 'error',
  from: '2022-23',
  over: 'header',
  reads: ['Header.ReferenceDate'],
  wrong: 'The reference date is missing, or is not the last day of the collection year.',
  todo: 'Set the reference date to 31 March of the year in which the collection year ends, or check the file as a return of its own year.',
  check({ referenceOn }, found, { census: { closesOn } }) {
    if (referenceOn.value !== isoDay(closesOn)) found(referenceOn);
  },
  examples: () => [
    underHeader({ referenceOn: '2026-03-31' }, passes('it is the last day of the year')),
    underHeader({ referenceOn: '2026-03-30' }, fails('it is the day before', 'ReferenceDate')),
    underHeader({ referenceOn: '2026-04-01' }, fails('it is the day after', 'ReferenceDate')),
    underHeader({ referenceOn: '2025-03-31' }, fails('it is that of the year before', 'ReferenceDate')),
    inYear('2024-25', underHeader({ referenceOn: '2025-03-31' }, passes('the file is of that year'))),
    underHeader({}, fails('there is none', 'ReferenceDate')),
    underHeader({ referenceOn: '31 March' }, fails('what cannot be read is not that day', 'ReferenceDate')),
  ],
});
