import type { Found, RuleFacts } from '../../engine/rule-facts.ts';
import type { CinYear } from '../specification/cin-year.ts';
import type {
  CensusAssessment,
  CensusChild,
  CensusEnquiry,
  CensusEpisode,
  CensusHeader,
  CensusPlan,
  CensusProtectionPlan,
} from './census-rows.ts';
import type { CensusYear } from './census-year.ts';
import type { RuleExample } from './rule-example.ts';

/** What a rule looks at, one at a time; the child and episode around it come with it. The header stands in neither. */
export interface Looked {
  readonly header: CensusHeader;
  readonly child: CensusChild;
  readonly episode: CensusEpisode;
  readonly assessment: CensusAssessment;
  readonly cinPlan: CensusPlan;
  readonly section47: CensusEnquiry;
  readonly childProtectionPlan: CensusProtectionPlan;
}

/** What stands around what a rule looks at. */
export interface Around {
  readonly census: CensusYear;
  readonly child: CensusChild;
  /** The episode of need it stands in; that of a child as a whole is undefined. */
  readonly episode: CensusEpisode;
}

/** What every rule of the census says of itself. */
export interface CinRuleFacts extends RuleFacts<CinYear> {
  /** Made when asked for: only tests read them. */
  examples(): readonly RuleExample[];
}

/** A rule that looks at one thing of one child at a time. */
export interface RowRule<Kind extends keyof Looked = keyof Looked> extends CinRuleFacts {
  readonly over: Kind;
  check(row: Looked[Kind], found: Found, around: Around): void;
}

/** A rule that looks at the whole return: it keeps a tally over the children and decides at the end. */
export interface ReturnRule<Tally = unknown> extends CinRuleFacts {
  readonly over: 'return';
  begin(): Tally;
  /** Adds a child; one whose values cannot be read is left out, and said so. */
  add(tally: Tally, child: CensusChild, found: Found, census: CensusYear): void;
  conclude?(tally: Tally, broken: (because: string) => void, census: CensusYear): void;
}

/** Any rule of the census. */
export type CinRule = { [Kind in keyof Looked]: RowRule<Kind> }[keyof Looked] | ReturnRule;

/** Declares a rule that looks at one thing at a time. */
export function cinRule<Kind extends keyof Looked>(rule: RowRule<Kind>): RowRule<Kind> {
  return rule;
}

/** Declares a rule over the whole return. */
export function cinReturnRule<Tally>(rule: ReturnRule<Tally>): ReturnRule {
  // A tally is made and read by the rule that owns it alone.
  return rule as ReturnRule;
}
