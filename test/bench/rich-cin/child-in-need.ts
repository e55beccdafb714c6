import { upnCheckLetter } from '#domain/people/identifiers.ts';
import { birthday } from '#domain/time/age.ts';
import { addDays, calendarDateOf, type Day, dayOfCalendarDate, isoDay } from '#domain/time/day.ts';
import type { CinCharacteristics, CinChild, CinIdentifiers } from '#returns/cin-census/specification/cin-child.ts';
import type { Randomness } from '#synthetic/randomness.ts';
import { type CensusDays, censusOfEpisode } from './census-of-episode.ts';
import { type Course, type NeedEpisode, needEpisode } from './need-episode.ts';

const COURSES: readonly (readonly [Course, number])[] = [
  ['no-further-action', 9],
  ['assessed', 36],
  ['cin-plan', 25],
  ['enquiry', 14],
  ['protection', 16],
];
/** How long before the last day of the census the first referral may lie: what is still said of it must reach into the year. */
const LONGEST_AGO: Readonly<Record<Course, number>> = {
  'no-further-action': 360,
  assessed: 450,
  'cin-plan': 700,
  enquiry: 450,
  protection: 1000,
};
const DISABILITIES = ['MOB', 'HAND', 'PC', 'INC', 'COMM', 'LD', 'HEAR', 'VIS', 'BEH', 'CON', 'AUT', 'DDA'];
const ETHNICITIES = ['WBRI', 'WBRI', 'WBRI', 'WBRI', 'WOTH', 'MWBC', 'MOTH', 'APKN', 'BAFR', 'OOTH'];

/** One pretend child of a census, made from a whole life: who they are, and every episode that reaches into the year. */
export function childInNeed(chance: Randomness, number: number, census: CensusDays): CinChild<string> {
  const isUnborn = chance.chance(0.015);
  const episodes = lived(chance, isUnborn, census);
  const details = episodes.flatMap((episode) => censusOfEpisode(episode, census) ?? []);
  const first = episodes[0];
  if (details.length === 0 || first === undefined) return childInNeed(chance, number, census);
  const bornOn = addDays(first.referredOn, -chance.whole(1, 17 * 365));
  const expectedOn = addDays(census.closesOn, chance.whole(-20, 120));
  const sex = isUnborn ? 'U' : chance.pick(['F', 'M']);
  return {
    identifiers: {
      laChildId: `RICH${number}`,
      ...(isUnborn
        ? { expectedOn: isoDay(expectedOn) }
        : { ...pupil(chance, number, bornOn, census), bornOn: isoDay(bornOn) }),
      sex,
    },
    characteristics: characteristics(chance, isUnborn),
    details,
  };
}

/** The episodes of a life in order; some children are referred again after a closure, up to three times. */
function lived(chance: Randomness, isUnborn: boolean, { closesOn }: CensusDays): readonly NeedEpisode[] {
  const course = chance.weigh(COURSES);
  const first = addDays(closesOn, -chance.whole(0, isUnborn ? 140 : LONGEST_AGO[course]));
  const episodes = [needEpisode(chance, first, course)];
  while (episodes.length < 4 && chance.chance(0.3)) {
    const again = addDays(episodes.at(-1)?.closedOn ?? first, chance.whole(10, 200));
    if (again > closesOn) break;
    episodes.push(needEpisode(chance, again, chance.weigh(COURSES)));
  }
  return episodes;
}

/** A number from the age of four, and before it the reason why there is none. */
function pupil(chance: Randomness, number: number, bornOn: Day, { opensOn }: CensusDays): CinIdentifiers<string> {
  const schoolYearBegins = dayOfCalendarDate(calendarDateOf(opensOn).year, 9, 1);
  if (birthday(bornOn, 4) >= schoolYearBegins) return { upnUnknown: 'UN1' };
  const twelve = `885${String(number).padStart(9, '0')}`;
  const former = `884${String(number).padStart(9, '0')}`;
  return {
    upn: `${upnCheckLetter(twelve)}${twelve}`,
    ...(chance.chance(0.05) ? { formerUpn: `${upnCheckLetter(former)}${former}` } : {}),
  };
}

function characteristics(chance: Randomness, isUnborn: boolean): CinCharacteristics<string> {
  if (isUnborn) return { ethnicity: 'NOBT', disabilities: [] };
  const isDisabled = chance.chance(0.15);
  const disabilities = isDisabled ? chance.shuffled(DISABILITIES).slice(0, chance.whole(1, 3)) : ['NONE'];
  return { ethnicity: chance.pick(ETHNICITIES), disabilities };
}
