import { isSameDay } from '../../../engine/before-and-after.ts';
import type { DateCell } from '../../../engine/cell.ts';
import { isCode } from '../../../engine/given.ts';
import type { ReturnChild } from '../return-child.ts';
import type { EpisodeRow } from '../return-rows.ts';
import type { ReturnYear } from '../return-year.ts';
import { episodeAfter, episodeBefore } from './neighbouring-episodes.ts';
import { isSameCode } from './same-value.ts';

/** A time under one legal status: one episode, or more that follow one another without a gap. */
export interface Stay {
  /** Its last episode. */
  readonly last: EpisodeRow;
  readonly days: number;
}

/** How many days passed from the start to the end, or to 31 March when there is no end; 0 when there is no start. Throws NotDecided when either cannot be read. */
export function daysOfStay({ day: from }: DateCell, { day: until }: DateCell, { closesOn }: ReturnYear): number {
  return from === undefined ? 0 : (until ?? closesOn) - from;
}

/**
 * The stay under a legal status that begins with this episode; undefined when the status is another, or was the same
 * in the episode that ended as this one began. Throws NotDecided when a status or a date it needs cannot be read.
 */
export function stayBegunBy(
  episode: EpisodeRow,
  status: string,
  child: ReturnChild,
  year: ReturnYear,
): Stay | undefined {
  if (!isCode(episode.legalStatus, status) || isContinuedBy(episodeBefore(child, episode), episode)) return undefined;
  let last = episode;
  for (let next = episodeAfter(child, last); next !== undefined; next = episodeAfter(child, last)) {
    if (!isContinuedBy(last, next)) break;
    last = next;
  }
  return { last, days: daysOfStay(episode.startedOn, last.endedOn, year) };
}

function isContinuedBy(one: EpisodeRow | undefined, next: EpisodeRow): boolean {
  return one !== undefined && isSameDay(one.endedOn, next.startedOn) && isSameCode(one.legalStatus, next.legalStatus);
}
