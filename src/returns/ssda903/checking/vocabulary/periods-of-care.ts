import type { Day } from '#domain/time/day.ts';
import { isCode } from '../../../engine/given.ts';
import type { ReturnChild } from '../return-child.ts';
import type { EpisodeRow } from '../return-rows.ts';
import type { ReturnYear } from '../return-year.ts';
import { isEndOfCare } from './end-of-care.ts';
import { readableEpisodesFirst } from './readable-episodes-first.ts';
import { isRespite } from './respite.ts';

/** Episodes that follow one another while a child is looked after, in order: never empty. */
export type PeriodOfCare = readonly [EpisodeRow, ...EpisodeRow[]];

/**
 * The child’s periods of being looked after, in order: a new one begins with reason S, and after an episode that ended
 * care. Throws NotDecided when a start, or the reason for one or its end, cannot be read.
 */
export function periodsOfCare({ episodesInOrder }: ReturnChild): readonly PeriodOfCare[] {
  const periods: [EpisodeRow, ...EpisodeRow[]][] = [];
  for (const [at, episode] of episodesInOrder.entries()) {
    const before = episodesInOrder[at - 1];
    const current = periods.at(-1);
    const isNew = before === undefined || isCode(episode.reasonStarted, 'S') || isEndOfCare(before);
    if (isNew || current === undefined) periods.push([episode]);
    else current.push(episode);
  }
  return periods;
}

/** The period an episode belongs to. Throws as periodsOfCare. */
export function periodOf(child: ReturnChild, episode: EpisodeRow): PeriodOfCare {
  return periodsOfCare(child).find((period) => period.includes(episode)) ?? [episode];
}

/** True when an episode ran on the day: it had begun, and had not ended before or on it. An episode that ends on a day is over on it, and the next one has begun. */
export function ranOn({ startedOn, endedOn }: EpisodeRow, day: Day): boolean {
  const start = startedOn.day;
  // The end is not asked for before it matters: one that cannot be read then hides nothing.
  return start !== undefined && start <= day && (endedOn.day === undefined || endedOn.day > day);
}

/** True when the child was looked after on the day, short breaks apart. */
export function wasLookedAfterOn(child: ReturnChild, day: Day): boolean {
  const episodes = readableEpisodesFirst(child, 'startedOn', 'endedOn', 'legalStatus');
  return episodes.some((episode) => ranOn(episode, day) && !isRespite(episode));
}

/**
 * True when the child was looked after without a break for the twelve months to 31 March, short breaks apart: episodes
 * that are no respite cover every day from 1 April, and care goes on at the end of 31 March: whoever left that day was not
 * looked after on it [K]. Leaving care and coming back on one day leaves no day without care, and is no break [K]: 388 and
 * 431 say that it is recorded wrongly. Throws NotDecided when a date or a legal status it needs cannot be read.
 */
export function wasLookedAfterAllYear({ episodes }: ReturnChild, year: ReturnYear): boolean {
  // What can be read is asked by itself first: where it covers the year, nothing that cannot be read takes that away.
  const readable = episodes.filter(isReadable);
  return coverTheYear(readable, year) || (readable.length < episodes.length && coverTheYear(episodes, year));
}

function isReadable({ startedOn, endedOn, legalStatus }: EpisodeRow): boolean {
  return [startedOn, endedOn, legalStatus].every(({ fault }) => fault === undefined);
}

function coverTheYear(episodes: readonly EpisodeRow[], { opensOn, closesOn }: ReturnYear): boolean {
  let covered: number = opensOn;
  for (;;) {
    const on = covered as Day;
    // The legal status is asked of those alone that ran: one that cannot be read elsewhere hides nothing.
    const running = episodes.filter((episode) => ranOn(episode, on) && !isRespite(episode));
    if (running.length === 0) return false;
    const ends = running.map(({ endedOn }) => endedOn.day ?? Number.MAX_SAFE_INTEGER);
    covered = Math.max(...ends);
    if (covered > closesOn) return true;
  }
}
