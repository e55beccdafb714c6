import type { IsoDay } from '#domain/people/person.ts';
import type { Breakdowns, ChildFact, Counted } from '#measures/engine/measure-fact.ts';
import type { ChangeNumber } from './actor.ts';

/** A count of facts of one measure over one window. */
export interface FactCount {
  readonly measure: string;
  readonly from: IsoDay;
  readonly until: IsoDay;
  /** The value of the breakdown, a number of working days as its digits; empty when none was asked, or the fact has none. */
  readonly part: string;
  readonly counted: Counted;
  readonly facts: number;
  readonly children: number;
}

/** Which counts are asked for. */
export interface CountQuery {
  readonly windows: readonly { readonly measure: string; readonly from: IsoDay; readonly until: IsoDay }[];
  readonly knownAt: ChangeNumber;
  readonly by?: keyof Breakdowns | 'workingDays';
  readonly team?: string;
}

/** Counts of facts, and the facts behind a count. */
export interface FiguresPort {
  counts(query: CountQuery): Promise<readonly FactCount[]>;
  /** The facts behind a count, a page at a time. */
  facts(
    window: { readonly measure: string; readonly from: IsoDay; readonly until: IsoDay },
    query: {
      readonly knownAt: ChangeNumber;
      readonly counted?: Counted;
      readonly team?: string;
      readonly limit: number;
      readonly offset: number;
    },
  ): Promise<readonly ChildFact[]>;
}
