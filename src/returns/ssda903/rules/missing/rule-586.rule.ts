import { isBefore } from '../../../engine/before-and-after.ts';
import { readableFirst } from '../../../engine/given.ts';
import { fails, passes, undecided } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';

/** A time missing neither begins nor ends before the child was born; the day of birth itself is not before it [K]. */
export const rule586 = ssda903Rule({
  code: '586',
  severity: 'error',
  from: '2022-23',
  over: 'missing',
  reads: ['Missing.DOB', 'Missing.MIS_START', 'Missing.MIS_END'],
  wrong: 'The child was missing before the date of birth.',
  todo: 'Correct the day, or the date of birth.',
  check({ bornOn, startedOn, endedOn }, found) {
    for (const day of readableFirst([startedOn, endedOn])) if (isBefore(day, bornOn)) found(day, bornOn);
  },
  examples: () => [
    fails('it began the day before', 'MIS_START', of('2010-04-30', '')),
    passes('it began on the day', of('2010-05-01', '')),
    passes('it began the day after', of('2010-05-02', '')),
    fails('both lie before', ['MIS_START', 'MIS_END'], of('2010-04-01', '2010-04-02')),
    fails('it ended before', 'MIS_END', of('', '2010-04-02')),
    passes('neither is there', of('', '')),
    passes('no date of birth', { missing: { startedOn: '2010-04-30' } }),
    undecided('the start cannot be read', 'MIS_START', of('May', '')),
    {
      ...fails('a start that cannot be read does not hide the end', 'MIS_END', of('May', '2010-04-02')),
      undecided: ['MIS_START'],
    },
    undecided('the date of birth cannot be read', 'DOB', { missing: { bornOn: 'May', startedOn: '2010-04-30' } }),
  ],
});

function of(startedOn: string, endedOn: string) {
  return { missing: { bornOn: '2010-05-01', startedOn, endedOn } };
}
