import { fails, passes, undecided } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';
import { isInTheYearBefore } from '../../checking/vocabulary/in-the-year-before.ts';
import { ceasedToBeUnaccompanied, isUnaccompanied } from '../../checking/vocabulary/unaccompanied.ts';

/** A child who was unaccompanied last year and is not this year ceased to be so last year: last year’s return has the day, within its year, and this year’s has none. A care leaver without episodes this year is not asked: 1014 keeps the young person out of the UASC table [K]. */
export const rule205A = ssda903Rule({
  code: '205A',
  severity: 'error',
  from: '2022-23',

  over: 'child',
  reads: ['Header.UASC', 'UASC.DUC', 'Header last year.UASC', 'UASC last year.DUC', 'Episodes.CHILD'],
  needs: ['last-year'],
  wrong:
    'The child was unaccompanied last year and is not this year, and the dates do not say that this ended last year.',
  todo: 'Add the child to the UASC table again, or correct the day on which it ended in last year’s return.',
  check(child, found, { year }) {
    const { lastYear } = child;
    if (lastYear === undefined || child.episodes.length === 0 || isUnaccompanied(child) || !isUnaccompanied(lastYear))
      return;
    const ended = ceasedToBeUnaccompanied(lastYear);
    const now = ceasedToBeUnaccompanied(child);
    const isExplained = ended !== undefined && isInTheYearBefore(ended, year);
    if (now?.isBlank === false || !isExplained)
      found(child.isUasc, ...[ended, now].filter((cell) => cell !== undefined));
  },
  examples: () => [
    passes('it ended last year', { episodes: {}, lastYear: { uasc: { ceasedOn: '01/02/2025' } } }),
    passes('it ended on the first day of last year', { episodes: {}, lastYear: { uasc: { ceasedOn: '01/04/2024' } } }),
    fails('it ended the day before', 'UASC', { episodes: {}, lastYear: { uasc: { ceasedOn: '31/03/2024' } } }),
    passes('it ended on the last', { episodes: {}, lastYear: { uasc: { ceasedOn: '31/03/2025' } } }),
    fails('it ended after last year', 'UASC', { episodes: {}, lastYear: { uasc: { ceasedOn: '01/04/2025' } } }),
    fails('it was not said when', 'UASC', { episodes: {}, lastYear: { uasc: {} } }),
    fails('this year’s has a day too', 'UASC', {
      headers: { uasc: '0' },
      episodes: {},
      uasc: { ceasedOn: '01/02/2025' },
      lastYear: { uasc: { ceasedOn: '01/02/2025' } },
    }),
    passes('this year’s has an entry without a day', {
      headers: { uasc: '0' },
      episodes: {},
      uasc: {},
      lastYear: { uasc: { ceasedOn: '01/02/2025' } },
    }),
    passes('the child left care before this year', { leavers: {}, lastYear: { uasc: { ceasedOn: '01/04/2025' } } }),
    passes('the child still is', { episodes: {}, uasc: {}, lastYear: { uasc: {} } }),
    passes('the child never was', { episodes: {}, lastYear: { headers: {} } }),
    undecided('last year’s day is not a date', 'DUC', { episodes: {}, lastYear: { uasc: { ceasedOn: 'May' } } }),
  ],
});
