import { upnCheckLetter } from '#domain/people/identifiers.ts';
import { birthday } from '#domain/time/age.ts';
import { addDays, type Day } from '#domain/time/day.ts';
import type { Randomness } from '#synthetic/randomness.ts';
import { type CareEpisode, careOf, type Ending } from './care-of.ts';

/** One pretend child who is or was looked after, whole: what a return of any year says of them is cut from it. */
export interface LookedAfterLife {
  readonly id: string;
  readonly sex: 'M' | 'F';
  readonly bornOn: Day;
  readonly ethnicity: string;
  /** The number of a pupil; given from the age of four. */
  readonly upn: string;
  readonly isUasc: boolean;
  readonly need: string;
  readonly episodes: readonly CareEpisode[];
  readonly ending: Ending;
  /** The worker who has the child from before care began. */
  readonly worker: string;
  /** Days on which the child went missing, each for two days. */
  readonly missingOn: readonly Day[];
}

const ETHNICITIES = [
  ['WBRI', 70],
  ['WOTH', 6],
  ['MWBC', 5],
  ['MOTH', 4],
  ['APKN', 4],
  ['BAFR', 5],
  ['OOTH', 6],
] as const;

/** A life that may touch the two years before `until`, the day after the return’s last. */
export function lookedAfterLife(chance: Randomness, number: number, until: Day): LookedAfterLife {
  const isUasc = chance.chance(0.06);
  const startedOn = addDays(until, -chance.whole(5, 1500));
  const bornOn = addDays(startedOn, -daysOld(chance, isUasc));
  const need = isUasc
    ? 'N8'
    : chance.weigh([
        ['N1', 60],
        ['N4', 10],
        ['N5', 20],
        ['N2', 4],
        ['N3', 6],
      ] as const);
  const { episodes, ending } = careOf(chance, { bornOn, startedOn, isUasc, until });
  return {
    id: `RICH${number}`,
    sex: chance.pick(['M', 'F'] as const),
    bornOn,
    ethnicity: isUasc ? 'OOTH' : chance.weigh(ETHNICITIES),
    upn: upnOf(number),
    isUasc,
    need,
    episodes,
    ending,
    worker: `SW${String(chance.whole(1, 60)).padStart(10, '0')}`,
    missingOn: missingDays(chance, bornOn, episodes, until),
  };
}

function daysOld(chance: Randomness, isUasc: boolean): number {
  return isUasc ? chance.whole(15.2 * 365, 17.2 * 365) : chance.whole(10, 17.3 * 365);
}

function upnOf(number: number): string {
  const twelve = `885${String(number).padStart(9, '0')}`;
  return `${upnCheckLetter(twelve)}${twelve}`;
}

/** Older children go missing now and then, while an episode lasts. */
function missingDays(chance: Randomness, bornOn: Day, episodes: readonly CareEpisode[], until: Day): readonly Day[] {
  if (!chance.chance(0.12)) return [];
  return episodes.flatMap(({ startedOn, endedOn = until }) => {
    const on = addDays(startedOn, chance.whole(3, 40));
    return on >= birthday(bornOn, 11) && addDays(on, 4) < endedOn && addDays(on, 4) < until ? [on] : [];
  });
}
