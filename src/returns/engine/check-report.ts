import type { ReturnIssue } from './return-issue.ts';

/** What became of one rule in a run. */
export interface RuleOutcome {
  readonly code: string;
  /** `run`: applied to every child. `not-applicable`: not a rule of the year. `not-run`: something it needs was not there. */
  readonly state: 'run' | 'not-applicable' | 'not-run';
  /** Why it was not run, or is not of the year. */
  readonly why?: string;
  /** How many errors or queries it found. */
  readonly issues: number;
  /** How many times it could not be decided. */
  readonly undecided: number;
}

/** What a run over a return found. Every rule we know is listed, so that "no errors" and "not run" never look alike. */
export interface CheckReport {
  readonly collection: string;
  readonly year: string;
  readonly children: number;
  readonly rules: readonly RuleOutcome[];
  readonly issues: readonly ReturnIssue[];
}
