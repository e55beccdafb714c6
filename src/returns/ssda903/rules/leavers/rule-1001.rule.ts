import { birthday } from '#domain/time/age.ts';
import type { Day } from '#domain/time/day.ts';
import { filledOf } from '../../../engine/given.ts';
import type { ReturnChild } from '../../checking/return-child.ts';
import type { ReturnYear } from '../../checking/return-year.ts';
import { type ExampleChild, fails, passes, undecided } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';
import { daysOfCareFrom } from '../../checking/vocabulary/days-of-care.ts';
import { isAdoption } from '../../checking/vocabulary/end-of-care.ts';
import { leaverAnswers } from '../../checking/vocabulary/filled.ts';
import { foundTogether } from '../../checking/vocabulary/found-together.ts';
import { lastEpisode } from '../../checking/vocabulary/neighbouring-episodes.ts';

/** Thirteen weeks. */
const LEAST = 91;

/**
 * A care leaver was looked after for thirteen weeks from the age of 14, some of it at 16 or later, and was not adopted
 * (Children Act 1989 s23A, Care Leavers (England) Regulations 2010 reg 3 [K]). Only this year’s episodes and last
 * year’s can be tested, so that care that ended before them is not counted; whoever is 20 or over on 31 March is left
 * out, because too little of their care would lie in those two years [K].
 */
export const rule1001 = ssda903Rule({
  code: '1001',
  severity: 'error',
  from: '2022-23',
  over: 'leavers',
  reads: [
    'OC3.IN_TOUCH',
    'OC3.ACTIV',
    'OC3.ACCOM',
    'Header.DOB',
    'Episodes.DECOM',
    'Episodes.DEC',
    'Episodes.REC',
    'Episodes.LS',
    'Episodes last year.DECOM',
    'Episodes last year.DEC',
    'Episodes last year.REC',
    'Episodes last year.LS',
  ],
  needs: ['last-year'],
  wrong:
    'By the episodes of this year and last, the young person was not looked after long enough to be a care leaver.',
  todo: 'Take the answers out, unless the young person was looked after for longer in earlier years.',
  check(row, found, { child, year }) {
    const filled = filledOf(leaverAnswers(row));
    const bornOn = filled.length === 0 ? undefined : child.bornOn.day;
    if (bornOn === undefined || birthday(bornOn, 20) <= year.closesOn) return;
    if (wasAdopted(child) || !isLongEnough(child, bornOn, year)) foundTogether(found, filled, child.bornOn);
  },
  examples: [
    passes('thirteen weeks, with a day at 16', left('2025-01-31', '2025-05-02')),
    fails('a day less than thirteen weeks', 'IN_TOUCH', left('2025-02-01', '2025-05-02')),
    fails('nothing at 16', 'IN_TOUCH', left('2025-01-01', '2025-05-01')),
    passes('the day after the 16th birthday', left('2025-01-01', '2025-05-02')),
    fails('no episodes at all', 'IN_TOUCH', { headers: { bornOn: '2008-05-01' }, leavers: { inTouch: 'YES' } }),
    fails('short breaks do not count', 'IN_TOUCH', left('2024-01-01', '2025-08-01', { legalStatus: 'V4' })),
    fails('adopted', 'IN_TOUCH', left('2024-01-01', '2025-08-01', { reasonEnded: 'E11' })),
    passes('still looked after', left('2024-01-01', '')),
    passes('last year’s care counts', {
      ...left('2025-05-01', '2025-05-03'),
      lastYear: { episodes: { startedOn: '2024-05-01', endedOn: '2025-05-01', legalStatus: 'C2' } },
    }),
    fails('what stands in both years counts once', 'IN_TOUCH', {
      ...left('2025-03-01', '2025-05-02'),
      lastYear: { episodes: { startedOn: '2025-03-01', legalStatus: 'C2' } },
    }),
    passes('20 on 31 March', { headers: { bornOn: '2006-03-31' }, leavers: { inTouch: 'YES' } }),
    fails('20 on 1 April', 'IN_TOUCH', { headers: { bornOn: '2006-04-01' }, leavers: { inTouch: 'YES' } }),
    passes('no answers', { headers: { bornOn: '2009-05-01' }, leavers: {} }),
    passes('no date of birth', { leavers: { inTouch: 'YES' } }),
    undecided('a start cannot be read', 'DECOM', left('long ago', '2025-08-01')),
  ],
});

function wasAdopted(child: ReturnChild): boolean {
  const last = child.episodes.length > 0 ? child : child.lastYear;
  const episode = last === undefined ? undefined : lastEpisode(last);
  return episode !== undefined && isAdoption(episode);
}

function isLongEnough(child: ReturnChild, bornOn: Day, year: ReturnYear): boolean {
  return (
    daysOfCareFrom(child, birthday(bornOn, 14), year) >= LEAST && daysOfCareFrom(child, birthday(bornOn, 16), year) > 0
  );
}

/** Somebody who became 16 on 1 May 2025. */
function left(startedOn: string, endedOn: string, episode: object = {}): ExampleChild {
  return {
    headers: { bornOn: '2009-05-01' },
    episodes: { startedOn, endedOn, legalStatus: 'C2', ...episode },
    leavers: { inTouch: 'YES' },
  };
}
