import type { Source, Unit } from './published-values.ts';

/** What a figure may be set beside. */
export type ComparatorKind =
  | 'england'
  | 'region'
  | 'neighbour-mean'
  | 'own-published'
  | 'lower-quartile'
  | 'median'
  | 'upper-quartile';

/** A published value to set beside a figure, with everything a reader needs to judge whether the two are alike (R008). */
export interface Comparator {
  readonly kind: ComparatorKind;
  /** What it is called beside the figure: "West Midlands", "Mean of 10 statistical neighbours". */
  readonly label: string;
  readonly measureId: string;
  readonly value: number;
  readonly unit: Unit;
  /** What the value is a share or rate of, in words; `none` for a plain count. */
  readonly denominator: string;
  readonly year: number;
  /** The year in words: "year ending 31 March 2025". */
  readonly period: string;
  readonly source: Source;
  /** How many authorities it was worked out from, when it was not published as it stands. */
  readonly n?: number;
  /** `published`, or how it was worked out from published values. */
  readonly basis: string;
}
