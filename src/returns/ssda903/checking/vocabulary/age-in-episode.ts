import type { ReturnChild } from '../return-child.ts';
import type { EpisodeRow } from '../return-rows.ts';
import { hasReachedAge, isBelowAge } from './age.ts';

type Born = Pick<ReturnChild, 'bornOn'>;

/** True when the child had not reached the age on the day the episode began. False where either date is not there; throws NotDecided when one cannot be read. */
export function isBelowAgeAtStart(age: number, { startedOn: { day } }: EpisodeRow, { bornOn }: Born): boolean {
  return day !== undefined && isBelowAge(age, bornOn, day);
}

/** True when the child had not reached the age on the day the episode ended. False where either date is not there; throws NotDecided when one cannot be read. */
export function isBelowAgeAtEnd(age: number, { endedOn: { day } }: EpisodeRow, { bornOn }: Born): boolean {
  return day !== undefined && isBelowAge(age, bornOn, day);
}

/** True when the child had reached the age by the day the episode ended. False where either date is not there; throws NotDecided when one cannot be read. */
export function hasReachedAgeAtEnd(age: number, { endedOn: { day } }: EpisodeRow, { bornOn }: Born): boolean {
  return day !== undefined && hasReachedAge(age, bornOn, day);
}
