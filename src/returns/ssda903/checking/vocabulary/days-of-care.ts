import type { Day } from '#domain/time/day.ts';
import type { ReturnChild } from '../return-child.ts';
import type { EpisodeRow } from '../return-rows.ts';
import type { ReturnYear } from '../return-year.ts';
import { isRespite } from './respite.ts';

/**
 * How many days the child was looked after from a day on, short breaks apart, as far as this year’s return and last
 * year’s tell. An episode that stands in both is taken as this year tells it, and one without an end goes on to the end
 * of its year. Throws NotDecided when a date or a legal status it needs cannot be read.
 */
export function daysOfCareFrom({ episodes, lastYear }: ReturnChild, from: Day, year: ReturnYear): number {
  const days = (episode: EpisodeRow, lastDay: number) =>
    isRespite(episode) ? 0 : daysFrom(from, episode.startedOn.day, episode.endedOn.day ?? lastDay);
  const told = new Set<number | undefined>(episodes.map(({ startedOn }) => startedOn.day));
  const before = (lastYear?.episodes ?? []).filter(({ startedOn }) => !told.has(startedOn.day));
  return (
    episodes.reduce((sum, episode) => sum + days(episode, year.closesOn), 0) +
    before.reduce((sum, episode) => sum + days(episode, year.opensOn), 0)
  );
}

function daysFrom(from: Day, start: Day | undefined, end: number): number {
  return start === undefined ? 0 : Math.max(0, end - Math.max(start, from));
}
