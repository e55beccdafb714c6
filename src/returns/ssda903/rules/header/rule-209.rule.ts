import { calendarDateOf, type Day, dayOfCalendarDate } from '#domain/time/day.ts';
import { fails, passes, undecided, withHeader } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';
import { hasReachedAge } from '../../checking/vocabulary/age.ts';
import { isUnknownUpn } from '../../checking/vocabulary/unknown-upn.ts';

/** UN1, not yet of school age, is not for a child who was four by 31 August of the calendar year before the year opened [K]. */
export const rule209 = ssda903Rule({
  code: '209',
  severity: 'error',
  from: '2022-23',

  over: 'headers',
  reads: ['Header.UPN', 'Header.DOB'],

  wrong: 'The child is of school age, but UN1 says that there is no pupil number because the child is not.',
  todo: 'Ask the school for the number, or enter another reason why it is not known.',
  check({ upn, bornOn }, found, { year }) {
    if (isUnknownUpn(upn, 'UN1') && hasReachedAge(4, bornOn, lastAugustBefore(year.opensOn))) found(upn, bornOn);
  },
  examples: () => [
    fails('four on that day', 'UPN', withHeader({ upn: 'UN1', bornOn: '31/08/2020' })),
    passes('four the day after', withHeader({ upn: 'UN1', bornOn: '01/09/2020' })),
    passes('another reason', withHeader({ upn: 'UN2', bornOn: '01/05/2012' })),
    undecided('the date of birth cannot be read', 'DOB', withHeader({ upn: 'UN1', bornOn: 'May' })),
  ],
});

/** 31 August of the calendar year before the one in which the day lies. */
function lastAugustBefore(day: Day): Day {
  return dayOfCalendarDate(calendarDateOf(day).year - 1, 8, 31);
}
