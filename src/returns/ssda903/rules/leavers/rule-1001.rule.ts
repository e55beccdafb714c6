import { birthday } from '#domain/time/age.ts';
import type { Day } from '#domain/time/day.ts';
import { addYears } from '#domain/time/months.ts';
import { filledOf, isCode } from '../../../engine/given.ts';
import type { ReturnChild } from '../../checking/return-child.ts';
import type { EpisodeRow } from '../../checking/return-rows.ts';
import type { ReturnYear } from '../../checking/return-year.ts';
import { type ExampleChild, fails, passes, undecided } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';
import { daysOfCareFrom } from '../../checking/vocabulary/days-of-care.ts';
import { isAdoption } from '../../checking/vocabulary/end-of-care.ts';
import { leaverAnswers } from '../../checking/vocabulary/filled.ts';
import { foundTogether } from '../../checking/vocabulary/found-together.ts';
import { lastEpisode } from '../../checking/vocabulary/neighbouring-episodes.ts';
import { isRespite } from '../../checking/vocabulary/respite.ts';

/** Thirteen weeks. */
const LEAST = 91;

const CARE = { legalStatus: 'C2', reasonStarted: 'S' };

/**
 * A care leaver was looked after for thirteen weeks from the age of 14, some of it at 16 or later, and was not adopted
 * (Children Act 1989 s23A, Care Leavers (England) Regulations 2010 reg 3 [K]). Only this year’s episodes and last
 * year’s can be tested, so that little is said for certain: that the young person was adopted; that there was no care
 * at 16 or later, of whoever became 16 in these two years. That there was too little is said only where the first
 * episode held begins with S, so that care is seen to begin in what is held: an earlier time in care is then possible,
 * and the sentence names it [K]. It is not said where care began earlier, nor where no episode is held; rule 1002 asks
 * about the latter. Whoever is 20 or over on 31 March is left out [K].
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
    'Episodes.RNE',
    'Episodes.DEC',
    'Episodes.REC',
    'Episodes.LS',
    'Episodes last year.DECOM',
    'Episodes last year.RNE',
    'Episodes last year.DEC',
    'Episodes last year.REC',
    'Episodes last year.LS',
  ],
  needs: ['last-year'],
  wrong:
    'By the episodes of this year and last, the young person was adopted, or was not looked after long enough or late enough to be a care leaver.',
  todo: 'Take the answers out, unless there was an earlier time in care that makes up the thirteen weeks from the age of 14.',
  check(row, found, { child, year }) {
    const filled = filledOf(leaverAnswers(row));
    const bornOn = filled.length === 0 ? undefined : child.bornOn.day;
    if (bornOn === undefined || birthday(bornOn, 20) <= year.closesOn) return;
    if (wasAdopted(child) || isTooLittle(child, bornOn, year)) foundTogether(found, filled, child.bornOn);
  },
  examples: () => [
    passes('thirteen weeks, with a day at 16', left('2025-01-31', '2025-05-02')),
    fails('a day less than thirteen weeks', 'IN_TOUCH', left('2025-02-01', '2025-05-02')),
    passes('a day less, but care began before what is held', left('2025-02-01', '2025-05-02', { reasonStarted: 'L' })),
    fails('nothing at 16', 'IN_TOUCH', left('2025-01-01', '2025-05-01', { reasonStarted: 'L' })),
    passes('the day after the 16th birthday', left('2025-01-01', '2025-05-02')),
    fails('no episodes, and 16 on the first day of last year', 'IN_TOUCH', born('2008-04-01')),
    passes('no episodes, and 16 the day before', born('2008-03-31')),
    passes('left before the years held', born('2006-05-24')),
    fails('short breaks do not count', 'IN_TOUCH', left('2024-01-01', '2025-08-01', { legalStatus: 'V4' })),
    fails('adopted', 'IN_TOUCH', left('2024-01-01', '2025-08-01', { reasonEnded: 'E11', reasonStarted: 'L' })),
    fails('adopted last year', 'IN_TOUCH', {
      ...born('2007-05-01'),
      lastYear: { episodes: { ...CARE, startedOn: '2023-01-01', endedOn: '2024-08-01', reasonEnded: 'E11' } },
    }),
    passes('still looked after', left('2024-01-01', '')),
    passes('last year’s care counts', {
      ...left('2025-05-01', '2025-05-03', { reasonStarted: 'P' }),
      lastYear: { episodes: { startedOn: '2024-05-01', endedOn: '2025-05-01', ...CARE } },
    }),
    fails('what stands in both years counts once', 'IN_TOUCH', {
      ...left('2025-03-01', '2025-05-02'),
      lastYear: { episodes: { startedOn: '2025-03-01', ...CARE } },
    }),
    fails('a short time that began last year', 'IN_TOUCH', {
      ...born('2007-05-01'),
      lastYear: { episodes: { startedOn: '2025-01-01', endedOn: '2025-04-01', ...CARE } },
    }),
    fails('short breaks before it are no care that began earlier', 'IN_TOUCH', {
      ...born('2007-05-01'),
      episodes: [
        { startedOn: '2024-05-01', endedOn: '2025-05-01', legalStatus: 'V4', reasonStarted: 'P' },
        { startedOn: '2025-05-01', endedOn: '2025-06-01', ...CARE },
      ],
    }),
    passes('20 on 31 March', { ...left('2025-02-01', '2025-05-02'), headers: { bornOn: '2006-03-31' } }),
    fails('20 on 1 April', 'IN_TOUCH', { ...left('2025-02-01', '2025-05-02'), headers: { bornOn: '2006-04-01' } }),
    passes('no answers', { headers: { bornOn: '2009-05-01' }, leavers: {} }),
    passes('no date of birth', { leavers: { inTouch: 'YES' } }),
    undecided('a start cannot be read', 'DECOM', left('long ago', '2025-08-01')),
    undecided('why it began cannot be read', 'RNE', left('2025-02-01', '2025-05-02', { reasonStarted: 'Q' })),
  ],
});

function wasAdopted(child: ReturnChild): boolean {
  const last = child.episodes.length > 0 ? child : child.lastYear;
  const episode = last === undefined ? undefined : lastEpisode(last);
  return episode !== undefined && isAdoption(episode);
}

function isTooLittle(child: ReturnChild, bornOn: Day, year: ReturnYear): boolean {
  const isSome = daysOfCareFrom(child, birthday(bornOn, 16), year) > 0;
  if (isSome && daysOfCareFrom(child, birthday(bornOn, 14), year) >= LEAST) return false;
  const isAllAt16Held = birthday(bornOn, 16) >= addYears(year.opensOn, -1);
  return (!isSome && isAllAt16Held) || beginsInWhatIsHeld(child);
}

/** True when the first episode held that is no short break begins with reason S. */
function beginsInWhatIsHeld({ episodesInOrder, lastYear }: ReturnChild): boolean {
  const isCare = (episode: EpisodeRow) => !isRespite(episode);
  const firsts = [episodesInOrder.find(isCare), lastYear?.episodesInOrder.find(isCare)];
  const [first] = firsts
    .filter((episode) => episode !== undefined)
    .sort((one, other) => (one.startedOn.day ?? 0) - (other.startedOn.day ?? 0));
  return first !== undefined && isCode(first.reasonStarted, 'S');
}

/** Somebody born on the day of whom no episode is held. */
function born(bornOn: string): ExampleChild {
  return { headers: { bornOn }, leavers: { inTouch: 'YES' } };
}

/** Somebody who became 16 on 1 May 2025. */
function left(startedOn: string, endedOn: string, episode: object = {}): ExampleChild {
  return { ...born('2009-05-01'), episodes: { startedOn, endedOn, ...CARE, ...episode } };
}
