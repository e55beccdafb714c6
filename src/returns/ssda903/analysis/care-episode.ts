import type { Day } from '#domain/time/day.ts';
import { readableCode, readableDay } from '../../engine/readable.ts';
import type { EpisodeRow } from '../checking/return-rows.ts';
import { GOES_ON } from '../checking/vocabulary/end-of-care.ts';
import { ADOPTIVE_PLACEMENTS } from '../checking/vocabulary/placements.ts';
import { RESPITE } from '../checking/vocabulary/respite.ts';

/** An episode of being looked after whose days can be read; short breaks of an agreed series are none. */
export interface CareEpisode {
  readonly row: EpisodeRow;
  readonly from: Day;
  /** The day the next one begins, or care ended; absent while it goes on. */
  readonly until?: Day;
  readonly reasonStarted: string | undefined;
  readonly legalStatus: string | undefined;
  readonly placement: string | undefined;
  /** Why care ended; undefined when it goes on. */
  readonly endOfCare: string | undefined;
}

/** An episode with which care ended. */
export type EndOfCare = CareEpisode & { readonly until: Day; readonly endOfCare: string };

const SHORT_BREAKS: readonly (string | undefined)[] = RESPITE;
const ADOPTIVE: readonly (string | undefined)[] = ADOPTIVE_PLACEMENTS;

/** The episodes of care among some rows, by the day they began. One whose days cannot be read is left out. */
export function careEpisodesOf(rows: readonly EpisodeRow[]): readonly CareEpisode[] {
  return rows.flatMap((row) => careEpisode(row) ?? []).toSorted((one, other) => one.from - other.from);
}

/** The episode that ran on a day: it had begun, and had not ended by it. */
export function episodeOn(episodes: readonly CareEpisode[], day: Day): CareEpisode | undefined {
  return episodes.findLast(({ from, until }) => from <= day && (until === undefined || until > day));
}

/** True for an episode with which care ended, on a day that is told. */
export function endsCare(episode: CareEpisode): episode is EndOfCare {
  return episode.until !== undefined && episode.endOfCare !== undefined;
}

/** True for an episode in which the child is placed for adoption. */
export function isPlacedForAdoption({ placement }: CareEpisode): boolean {
  return ADOPTIVE.includes(placement);
}

/** When care that stood on a day began, as far as the episodes tell. */
export interface StartOfCare {
  readonly from: Day;
  /** False when the first episode that is told says that care had begun before it. */
  readonly isKnown: boolean;
}

/** When the care of an episode began: back through every episode that it follows without a gap. */
export function startOfCare(episodes: readonly CareEpisode[], last: CareEpisode): StartOfCare {
  let first = last;
  for (;;) {
    const before = first.reasonStarted === 'S' ? undefined : episodes.find((each) => leadsTo(each, first));
    if (before === undefined) return { from: first.from, isKnown: first.reasonStarted === 'S' };
    first = before;
  }
}

function leadsTo(before: CareEpisode, after: CareEpisode): boolean {
  return before !== after && before.from < after.from && before.until === after.from && before.endOfCare === undefined;
}

function careEpisode(row: EpisodeRow): CareEpisode | undefined {
  const [from, until] = [readableDay(row.startedOn), readableDay(row.endedOn)];
  const legalStatus = readableCode(row.legalStatus);
  const isEndUnread = until === undefined && !row.endedOn.isBlank;
  if (from === undefined || isEndUnread || SHORT_BREAKS.includes(legalStatus)) return undefined;
  const reason = readableCode(row.reasonEnded);
  return {
    row,
    from,
    ...(until === undefined ? {} : { until }),
    reasonStarted: readableCode(row.reasonStarted),
    legalStatus,
    placement: readableCode(row.placement),
    endOfCare: reason === GOES_ON ? undefined : reason,
  };
}
