import { addDays } from '#domain/time/day.ts';
import type { DateCell } from '../../../engine/cell.ts';
import { readableFirst } from '../../../engine/given.ts';
import type { ReturnYear } from '../../checking/return-year.ts';
import { fails, passes, undecided } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';
import { isUnknownUpn } from '../../checking/vocabulary/unknown-upn.ts';

/** UN4, too new to care for the number to be known, is only for a child whose episodes all began in the last week of the year: a third-party checker finds those that did instead [K]. */
export const rule210 = ssda903Rule({
  code: '210',
  severity: 'error',
  from: '2022-23',

  over: 'headers',
  reads: ['Header.UPN', 'Episodes.DECOM'],

  wrong: 'UN4 says that care has only just begun, but an episode began more than a week before the end of the year.',
  todo: 'Ask the school for the number, or enter another reason why it is not known.',
  check({ upn }, found, { child, year }) {
    if (!isUnknownUpn(upn, 'UN4')) return;
    const starts = readableFirst(child.episodes.map(({ startedOn }) => startedOn));
    const early = starts.find((start) => isBeforeTheLastWeek(start, year));
    if (early !== undefined) found(upn, early);
  },
  examples: () => [
    passes('it began on 24 March', { headers: { upn: 'UN4' }, episodes: { startedOn: '24/03/2026' } }),
    fails('it began on 23 March', 'UPN', { headers: { upn: 'UN4' }, episodes: { startedOn: '23/03/2026' } }),
    fails('one of two began earlier', 'UPN', {
      headers: { upn: 'UN4' },
      episodes: [{ startedOn: '25/03/2026' }, { startedOn: '01/05/2025' }],
    }),
    passes('another reason', { headers: { upn: 'UN5' }, episodes: { startedOn: '01/05/2025' } }),
    fails('one that cannot be read hides no other', 'UPN', {
      headers: { upn: 'UN4' },
      episodes: [{ startedOn: 'May' }, { startedOn: '01/05/2025' }],
    }),
    undecided('the start cannot be read', 'DECOM', { headers: { upn: 'UN4' }, episodes: { startedOn: 'May' } }),
  ],
});

/** True when the date is there and is before 24 March of the year that ends. */
function isBeforeTheLastWeek({ day }: DateCell, { closesOn }: ReturnYear): boolean {
  return day !== undefined && day < addDays(closesOn, -7);
}
