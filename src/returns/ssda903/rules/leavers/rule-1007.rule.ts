import { filledOf } from '../../../engine/given.ts';
import { type ExampleChild, fails, passes, undecided } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';
import { birthdayInTheYear } from '../../checking/vocabulary/birthday-in-the-year.ts';
import { leaverAnswers } from '../../checking/vocabulary/filled.ts';
import { foundTogether } from '../../checking/vocabulary/found-together.ts';
import { wasLookedAfterOn } from '../../checking/vocabulary/periods-of-care.ts';

/**
 * Whoever became 17 or 18 in the year and was still looked after on that birthday is not yet told of as a care leaver.
 * Care that ended on the day had ended; rule 1016 tells of it. Care that goes on counts, and short breaks do not, though
 * a third-party checker has both the other way round [K].
 */
export const rule1007 = ssda903Rule({
  code: '1007',
  severity: 'error',
  from: '2022-23',
  over: 'leavers',
  reads: ['OC3.DOB', 'OC3.IN_TOUCH', 'OC3.ACTIV', 'OC3.ACCOM', 'Episodes.DECOM', 'Episodes.DEC', 'Episodes.LS'],
  wrong: 'There are answers about a care leaver who was still looked after on the 17th or 18th birthday.',
  todo: 'Take the answers out, or correct the episodes or the date of birth.',
  check(row, found, { child, year }) {
    const filled = filledOf(leaverAnswers(row));
    if (filled.length === 0) return;
    const on = birthdayInTheYear(17, row.bornOn, year) ?? birthdayInTheYear(18, row.bornOn, year);
    if (on !== undefined && wasLookedAfterOn(child, on)) foundTogether(found, filled, row.bornOn);
  },
  examples: () => [
    fails('looked after on the 17th birthday', 'IN_TOUCH', of('2008-05-01', '2025-05-02')),
    passes('it ended on the birthday', of('2008-05-01', '2025-05-01')),
    fails('it goes on', 'IN_TOUCH', of('2008-05-01', '')),
    fails('on the 18th birthday', 'IN_TOUCH', of('2007-05-01', '2025-05-02')),
    passes('the 19th birthday is another matter', of('2006-05-01', '')),
    fails('17 on 31 March', 'IN_TOUCH', of('2009-03-31', '')),
    passes('17 on 1 April', of('2009-04-01', '')),
    fails('born on 29 February: the birthday is 1 March', 'IN_TOUCH', of('2008-02-29', '2026-03-02')),
    passes('in short breaks', of('2008-05-01', '', 'V4')),
    passes('no date of birth', of('', '')),
    passes('no answers', { ...of('2008-05-01', ''), leavers: { bornOn: '2008-05-01' } }),
    fails('another episode that cannot be read does not hide it', 'IN_TOUCH', {
      ...of('2008-05-01', ''),
      episodes: [{ startedOn: 'May' }, { startedOn: '2020-05-01', legalStatus: 'C2' }],
    }),
    undecided('the date of birth cannot be read', 'DOB', of('31/02/2008', '')),
    undecided('the end cannot be read', 'DEC', of('2008-05-01', 'June')),
  ],
});

function of(bornOn: string, endedOn: string, legalStatus = 'C2'): ExampleChild {
  return {
    episodes: { startedOn: '2020-05-01', endedOn, legalStatus },
    leavers: { bornOn, inTouch: 'YES' },
  };
}
