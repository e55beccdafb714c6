import type { Day } from '#domain/time/day.ts';
import { filledOf } from '../../../engine/given.ts';
import type { EpisodeRow } from '../../checking/return-rows.ts';
import { type ExampleChild, fails, passes, undecided } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';
import { birthdayInTheYear } from '../../checking/vocabulary/birthday-in-the-year.ts';
import { isEndOfCare } from '../../checking/vocabulary/end-of-care.ts';
import { leaverAnswers } from '../../checking/vocabulary/filled.ts';
import { foundTogether } from '../../checking/vocabulary/found-together.ts';
import { readableEpisodesFirst } from '../../checking/vocabulary/readable-episodes-first.ts';
import { isRespite } from '../../checking/vocabulary/respite.ts';

/**
 * Whoever became 17 or 18 in the year and left care on that birthday or after it is not yet told of as a care leaver.
 * That the birthday itself counts is [K], and that it is the birthday of this year: who became 18 in it and left at 17
 * is a care leaver on that day.
 */
export const rule1016 = ssda903Rule({
  code: '1016',
  severity: 'error',
  from: '2023-24',
  over: 'leavers',
  reads: ['OC3.DOB', 'OC3.IN_TOUCH', 'OC3.ACTIV', 'OC3.ACCOM', 'Episodes.DEC', 'Episodes.REC', 'Episodes.LS'],
  wrong: 'There are answers about a care leaver who left care on or after the 17th or 18th birthday of this year.',
  todo: 'Take the answers out, or correct the end of the episode or the date of birth.',
  check(row, found, { child, year }) {
    const filled = filledOf(leaverAnswers(row));
    if (filled.length === 0) return;
    const on = birthdayInTheYear(17, row.bornOn, year) ?? birthdayInTheYear(18, row.bornOn, year);
    if (on === undefined) return;
    const left = readableEpisodesFirst(child, 'endedOn', 'reasonEnded', 'legalStatus').find(
      (episode) => endedOnOrAfter(episode, on) && isEndOfCare(episode) && !isRespite(episode),
    );
    if (left !== undefined) foundTogether(found, filled, row.bornOn, left.endedOn);
  },
  examples: () => [
    passes('left the day before the 18th birthday', of('2007-05-01', '2025-04-30')),
    fails('left on the day', 'IN_TOUCH', of('2007-05-01', '2025-05-01')),
    fails('left the day after', 'IN_TOUCH', of('2007-05-01', '2025-05-02')),
    fails('left after the 17th birthday', 'IN_TOUCH', of('2008-05-01', '2025-06-01')),
    passes('18 this year, left at 17', of('2007-12-01', '2025-06-01')),
    passes('the 19th birthday is another matter', of('2006-05-01', '2025-06-01')),
    passes('it goes on in another episode', of('2007-05-01', '2025-06-01', 'X1')),
    passes('it is open', of('2007-05-01', '', '')),
    passes('short breaks ended', of('2007-05-01', '2025-06-01', 'E8', 'V4')),
    passes('no date of birth', of('', '2025-06-01')),
    passes('no answers', { ...of('2007-05-01', '2025-06-01'), leavers: { bornOn: '2007-05-01' } }),
    fails('another end that cannot be read does not hide it', 'IN_TOUCH', {
      ...of('2007-05-01', ''),
      episodes: [{ endedOn: 'June' }, { endedOn: '2025-06-01', reasonEnded: 'E8', legalStatus: 'C2' }],
    }),
    undecided('the end cannot be read', 'DEC', of('2007-05-01', 'June')),
    undecided('the date of birth cannot be read', 'DOB', of('2007', '2025-06-01')),
  ],
});

function endedOnOrAfter({ endedOn }: EpisodeRow, on: Day): boolean {
  return endedOn.day !== undefined && endedOn.day >= on;
}

function of(bornOn: string, endedOn: string, reasonEnded = 'E8', legalStatus = 'C2'): ExampleChild {
  return {
    episodes: { startedOn: '2020-05-01', endedOn, reasonEnded, legalStatus },
    leavers: { bornOn, inTouch: 'YES' },
  };
}
