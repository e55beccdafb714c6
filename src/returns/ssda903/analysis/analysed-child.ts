import { ageOn } from '#domain/time/age.ts';
import type { Day } from '#domain/time/day.ts';
import { addYears } from '#domain/time/months.ts';
import { readableDay } from '../../engine/readable.ts';
import type { ReturnChild } from '../checking/return-child.ts';
import type { ReturnYear } from '../checking/return-year.ts';
import {
  type CareEpisode,
  careEpisodesOf,
  type EndOfCare,
  endsCare,
  episodeOn,
  type StartOfCare,
  startOfCare,
} from './care-episode.ts';

/** A child of the return with what every figure asks of them. */
export interface AnalysedChild {
  readonly child: ReturnChild;
  readonly bornOn: Day | undefined;
  /** This year’s episodes of care. */
  readonly care: readonly CareEpisode[];
  /** The same with those of last year’s return before them. */
  readonly allCare: readonly CareEpisode[];
  /** The episode that ran on 31 March. */
  readonly now: CareEpisode | undefined;
}

/** What is asked over all children: the year, and whether last year’s return was given. */
export interface AnalysedYear extends ReturnYear {
  /** The first day the files tell of: a year earlier where last year’s return was given. */
  readonly toldFrom: Day;
  readonly hasLastYear: boolean;
}

/** The year with the first day that the files tell of. */
export function analysedYear(year: ReturnYear, hasLastYear: boolean): AnalysedYear {
  return { ...year, hasLastYear, toldFrom: hasLastYear ? addYears(year.opensOn, -1) : year.opensOn };
}

/** Reads of a child what every figure asks. */
export function analysedChild(child: ReturnChild, { closesOn }: ReturnYear): AnalysedChild {
  const care = careEpisodesOf(child.episodes);
  const isAgain = ({ from }: CareEpisode) => care.some((each) => each.from === from);
  // One that still ran at the end of last year stands in this year’s return as well, with its end.
  const before = careEpisodesOf(child.lastYear?.episodes ?? []).filter(
    (each) => each.until !== undefined && !isAgain(each),
  );
  return {
    child,
    bornOn: bornOnOf(child),
    care,
    allCare: [...before, ...care].toSorted((one, other) => one.from - other.from),
    now: episodeOn(care, closesOn),
  };
}

/** By the header, or for who stands in no header by the row of a care leaver or of outcomes. */
function bornOnOf({ bornOn, leavers, outcomes }: ReturnChild): Day | undefined {
  const cells = [bornOn, ...[...leavers, ...outcomes].map((row) => row.bornOn)];
  return cells.map(readableDay).find((day) => day !== undefined);
}

/** A child looked after on 31 March. */
export type LookedAfter = AnalysedChild & { readonly now: CareEpisode };

/** Those looked after on 31 March. */
export function lookedAfter(children: readonly AnalysedChild[]): readonly LookedAfter[] {
  return children.filter((each): each is LookedAfter => each.now !== undefined);
}

/** When the care that stands on 31 March began. */
export function careOfNow({ allCare, now }: LookedAfter): StartOfCare {
  return startOfCare(allCare, now);
}

/** True when the child was looked after for the twelve months to 31 March without a break. */
export function isTwelveMonths(child: LookedAfter, { opensOn }: ReturnYear): boolean {
  return careOfNow(child).from <= opensOn;
}

/** The last end of care of a child in the year. */
export function lastEndIn({ care }: AnalysedChild, { opensOn, closesOn }: ReturnYear): EndOfCare | undefined {
  return care.filter(endsCare).findLast(({ until }) => until >= opensOn && until <= closesOn);
}

/** The child’s age on a day, in years; undefined when the date of birth cannot be read. */
export function ageOf({ bornOn }: AnalysedChild, on: Day): number | undefined {
  return bornOn === undefined || bornOn > on ? undefined : ageOn(bornOn, on);
}

/** True when the age is known and lies between two, both included. */
export function isAged(child: AnalysedChild, from: number, to: number, on: Day): boolean {
  const age = ageOf(child, on);
  return age !== undefined && from <= age && age <= to;
}
