import type { DateCell } from '../../../engine/cell.ts';
import type { ReturnChild } from '../return-child.ts';
import type { EpisodeRow } from '../return-rows.ts';
import type { ReturnYear } from '../return-year.ts';
import { readableEpisodesFirst } from './readable-episodes-first.ts';

/** True when the date is there and lies in the collection year, both ends included. */
export function isInTheYear({ day }: DateCell, { opensOn, closesOn }: ReturnYear): boolean {
  return day !== undefined && day >= opensOn && day <= closesOn;
}

/** True when the date is there and is later than 31 March. */
export function isAfterTheYear({ day }: DateCell, { closesOn }: ReturnYear): boolean {
  return day !== undefined && day > closesOn;
}

/** True when the date is there and is earlier than 1 April. */
export function isBeforeTheYear({ day }: DateCell, { opensOn }: ReturnYear): boolean {
  return day !== undefined && day < opensOn;
}

/** True when the episode ran at some time of the year: it began by 31 March, and had not ended before 1 April. */
export function touchesTheYear({ startedOn, endedOn }: EpisodeRow, year: ReturnYear): boolean {
  return startedOn.day !== undefined && !isAfterTheYear(startedOn, year) && !isBeforeTheYear(endedOn, year);
}

/** True when an episode of the child ran at some time of the year. Throws NotDecided when a date cannot be read and no other episode decides. */
export function wasInCareInTheYear(child: ReturnChild, year: ReturnYear): boolean {
  return readableEpisodesFirst(child, 'startedOn', 'endedOn').some((episode) => touchesTheYear(episode, year));
}
