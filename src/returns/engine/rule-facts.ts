import type { Cell } from './cell.ts';

/** What every rule of a return says of itself. */
export interface RuleFacts<Year extends string = string> {
  /** The published code, or one of ours. Permanent. */
  readonly code: string;
  readonly severity: 'error' | 'query';
  /** The first and last collection year it stands for. */
  readonly from: Year;
  readonly until?: Year;
  /** Tables and fields it reads: `Assessments.AssessmentActualStartDate`. */
  readonly reads: readonly string[];
  /** What is wrong, in one sentence of ours. */
  readonly wrong: string;
  /** What to do about it. */
  readonly todo: string;
}

/** Says that the rule is broken: the value that is wrong, then those it was compared with. */
export type Found = (wrong: Cell, ...beside: readonly Cell[]) => void;

/** True when a rule stands for a collection year. */
export function isOfYear<Year extends string>(
  { from, until }: Pick<RuleFacts<Year>, 'from' | 'until'>,
  year: Year,
): boolean {
  return from <= year && (until === undefined || year <= until);
}
