import type { Clock } from '#domain/clocks/clock.ts';
import type { Limit } from '#domain/definition/timescale.ts';
import type { ChildHistory } from '#domain/history/child-history.ts';
import type { RecordTypeId } from '#domain/journey/index.ts';
import type { IsoDay } from '#domain/people/person.ts';
import type { AuthoritySettings } from '#domain/settings/authority-settings.ts';
import type { Day } from '#domain/time/day.ts';
import type { Finding } from './finding.ts';
import type { WindowKind } from './window.ts';

/** What a figure is counted in. */
export type MeasureUnit = '%' | 'per 10,000' | 'count';

/** What a timeliness measure holds to the limit, so that two of different form are never read as one; `count` for the others. */
export type MeasureForm = 'completed in period' | 'due in period' | 'snapshot' | 'count';

/** Whether a higher figure is better (`high`), worse (`low`) or neither. */
export type Polarity = 'high' | 'low' | 'neutral';

/** A day from which a measure counts something it did not count before. */
export interface DefinitionChange {
  readonly from: IsoDay;
  /** What is counted differently, in a sentence. */
  readonly what: string;
}

/** Finds a measure's dated facts in one child's history. It knows no today. The clocks are those of the same history. */
export type FindFacts = (
  history: ChildHistory,
  settings: AuthoritySettings,
  clocks: readonly Clock[],
) => readonly Finding[];

/** One measure: what it counts, in words and as a function, and everything a reader needs to judge a figure of it. */
export interface Measure<Id extends string = string> {
  /** Permanent and public. */
  readonly id: Id;
  /** Goes up with every change of what is counted. */
  readonly version: number;
  readonly name: string;
  readonly area: string;
  readonly numerator: string;
  /** In the words of the published measure; `none` for a plain count. */
  readonly denominator: string;
  readonly unit: MeasureUnit;
  /** The stretch of time it is usually shown over, and every one it may be shown over. */
  readonly window: { readonly usual: WindowKind; readonly allowed: readonly WindowKind[] };
  readonly form: MeasureForm;
  readonly polarity: Polarity;
  /** Document, year and paragraph, with its evidence mark. */
  readonly source: string;
  /** What the words above leave open, each boundary stated. */
  readonly notes: string;
  /** The measure published nationally that it may be set beside, or why there is none. */
  readonly comparableWith: { readonly measureId: string } | { readonly nothing: string };
  /** Changes of definition, for the breaks in a trend (R004). Changes of `limit` are added from its dated values. */
  readonly changes: readonly DefinitionChange[];
  /** The limit it is timed by. */
  readonly limit?: Limit;
  /** Set when it is timed in working days and shown in bands of them (R007). */
  readonly inBands?: true;
  /** The measure whose second clock or other side it is, to be shown beside it; absent when it stands by itself. */
  readonly beside?: string;
  /** The record types whose records are its facts. */
  readonly counts: readonly RecordTypeId[];
  /** The first day whose records bear on a window that begins on a day, for measures that look back. */
  readonly looksBackFrom?: (from: Day) => Day;
  readonly facts: FindFacts;
}

/** Declares a measure. */
export function defineMeasure<const Id extends string>(
  source: Omit<Measure<Id>, 'changes'> & Partial<Pick<Measure, 'changes'>>,
): Measure<Id> {
  return Object.freeze({ changes: [], ...source });
}

/** Every window an event may be counted over. */
export const eventWindows: readonly WindowKind[] = ['month', 'rolling 12 months', 'year ending 31 March'];
