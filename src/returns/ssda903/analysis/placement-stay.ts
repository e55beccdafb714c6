import type { Day } from '#domain/time/day.ts';
import { TEMPORARY_PLACEMENTS } from '../checking/vocabulary/placements.ts';
import { SAME_CARERS } from '../checking/vocabulary/same-carers.ts';
import { type CareEpisode, isPlacedForAdoption } from './care-episode.ts';

/** The time a child stays in one placement, through every episode that only changes the legal status or keeps the carers. */
export interface PlacementStay {
  readonly from: Day;
  readonly until?: Day;
  readonly first: CareEpisode;
  readonly last: CareEpisode;
}

const CARERS_STAY: readonly (string | undefined)[] = SAME_CARERS;
const TEMPORARY: readonly (string | undefined)[] = TEMPORARY_PLACEMENTS;

/** The stays that episodes of care make, in order. A temporary move is no stay, and coming back from one to the same place goes on with the stay. */
export function placementStays(episodes: readonly CareEpisode[]): readonly PlacementStay[] {
  const stays: PlacementStay[] = [];
  let previous: CareEpisode | undefined;
  for (const episode of episodes) {
    const stay = stays.at(-1);
    if (!isTemporary(episode)) {
      if (stay !== undefined && goesOn(stay, previous, episode)) stays[stays.length - 1] = lengthened(stay, episode);
      else stays.push(begun(episode));
    }
    previous = episode;
  }
  return stays;
}

/** True for a stay with those who are to adopt the child. */
export function isAdoptiveStay({ last }: PlacementStay): boolean {
  return isPlacedForAdoption(last);
}

/** True when the files tell when the stay began: its first episode is told to be the start of care or a move. */
export function isStartTold({ first }: PlacementStay): boolean {
  return first.reasonStarted === 'S' || first.reasonStarted === 'P' || first.reasonStarted === 'B';
}

function goesOn(stay: PlacementStay, previous: CareEpisode | undefined, episode: CareEpisode): boolean {
  if (previous?.until !== episode.from || episode.reasonStarted === 'S') return false;
  if (isTemporary(previous)) return isSamePlace(stay.last, episode);
  return CARERS_STAY.includes(episode.reasonStarted);
}

function begun(episode: CareEpisode): PlacementStay {
  return lengthened({ from: episode.from, first: episode, last: episode }, episode);
}

function lengthened({ from, first }: PlacementStay, last: CareEpisode): PlacementStay {
  return { from, first, last, ...(last.until === undefined ? {} : { until: last.until }) };
}

function isTemporary({ placement }: CareEpisode): boolean {
  return TEMPORARY.includes(placement);
}

function isSamePlace({ row: one, placement }: CareEpisode, { row: other, placement: again }: CareEpisode): boolean {
  const same = (a: { readonly value: string }, b: { readonly value: string }) => a.value.trim() === b.value.trim();
  return placement === again && same(one.urn, other.urn) && same(one.placementPostcode, other.placementPostcode);
}
