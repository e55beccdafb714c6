import { birthday } from '#domain/time/age.ts';
import { addDays, type Day, isoDay } from '#domain/time/day.ts';
import { yearBefore, yearClosesOn, yearOpensOn } from '#returns/engine/collection-year.ts';
import type { ExampleChild } from '#returns/ssda903/checking/rule-example.ts';
import type { Randomness } from '#synthetic/randomness.ts';
import { lookedAfterLife } from '#test/bench/rich-ssda903/looked-after-life.ts';
import { type RichReturn, returnOfLives } from '#test/bench/rich-ssda903/return-of-lives.ts';

/** The collection year of the lives. */
export const YEAR = '2025-26';
const OPENS = yearOpensOn(YEAR);
const CLOSES = yearClosesOn(YEAR);

/** A child of up to 23 years with one time in care; every second one has a birthday about an end of the year. */
export function anyLife(chance: Randomness): ExampleChild {
  const near = birthday(chance.pick([OPENS, addDays(CLOSES, 1)]), -chance.whole(0, 23));
  const bornOn = chance.chance(0.5) ? addDays(near, chance.whole(-2, 2)) : addDays(CLOSES, -chance.whole(0, 23 * 365));
  const startedOn = chance.chance(0.5) ? addDays(OPENS, chance.whole(-2, 2)) : addDays(CLOSES, -chance.whole(0, 3000));
  return inCare(bornOn, startedOn, chance.chance(0.6) ? undefined : addDays(startedOn, chance.whole(1, 900)));
}

/** A child with one time in care, as the returns of this year and the year before tell of it. */
export function inCare(bornOn: Day, startedOn: Day, endedOn?: Day): ExampleChild {
  const headers = { bornOn: isoDay(bornOn), sex: 'M' };
  const toldIn = (opensOn: Day, closesOn: Day) => {
    if (startedOn > closesOn || (endedOn !== undefined && endedOn < opensOn)) return [];
    const end = endedOn === undefined || endedOn > closesOn ? {} : { endedOn: isoDay(endedOn), reasonEnded: 'E4A' };
    return [{ startedOn: isoDay(startedOn), reasonStarted: 'S', legalStatus: 'C2', ...end }];
  };
  const before = toldIn(yearOpensOn(yearBefore(YEAR)), addDays(OPENS, -1));
  const lastYear = before.length === 0 ? {} : { lastYear: { headers, episodes: before } };
  return { headers, episodes: toldIn(OPENS, CLOSES), ...lastYear };
}

/** Children of a rich return as their header and episodes tell of them in both years, without what else it says. */
export function richLives(count: number, chance: Randomness): readonly ExampleChild[] {
  const lives = Array.from({ length: count }, (_, number) => lookedAfterLife(chance, number, addDays(CLOSES, 1)));
  const before = careByChild(returnOfLives(lives, yearBefore(YEAR)));
  return [...careByChild(returnOfLives(lives, YEAR))].map(([id, care]) => {
    const lastYear = before.get(id);
    return lastYear === undefined ? care : { ...care, lastYear };
  });
}

type Care = Required<Pick<ExampleChild, 'headers' | 'episodes'>>;

function careByChild(tables: RichReturn): ReadonlyMap<string, Care> {
  const rowsOf = (id: 'headers' | 'episodes') =>
    (tables.get(id) ?? []).map(({ child = '', ...row }) => ({ child, row }));
  const episodes = Map.groupBy(rowsOf('episodes'), ({ child }) => child);
  return new Map(
    rowsOf('headers').map(({ child, row }) => [
      child,
      { headers: row, episodes: (episodes.get(child) ?? []).map((each) => each.row) },
    ]),
  );
}
