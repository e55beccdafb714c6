import type { Found, RuleFacts } from '../../engine/rule-facts.ts';
import type { TableId } from '../specification/ssda903-tables.ts';
import type { Ssda903Year } from '../specification/ssda903-year.ts';
import type { Around, Need } from './around.ts';
import type { ReturnChild } from './return-child.ts';
import type { Row } from './return-rows.ts';
import type { RuleExample } from './rule-example.ts';

/** What a rule looks at, one at a time: a child with all their rows, or each row of one table. */
export type Looked = { readonly child: ReturnChild } & { readonly [Id in TableId]: Row<Id> };

/**
 * What every rule of the SSDA903 says of itself. Severities are ours: what we hold of the published rules gives none.
 * A rule is run only when every table and field it reads was given, and everything it needs.
 */
export interface Ssda903RuleFacts extends RuleFacts<Ssda903Year> {
  /** What it needs beside this year’s tables. */
  readonly needs?: readonly Need[];
  /** True for a rule over children that is asked of those too whom last year’s return has alone. */
  readonly isAskedOfThoseGone?: true;
  /** Made when asked for: only tests read them. */
  examples(): readonly RuleExample[];
}

/** A rule that looks at one thing of one child at a time. */
export interface RowRule<Kind extends keyof Looked = keyof Looked> extends Ssda903RuleFacts {
  readonly over: Kind;
  check(row: Looked[Kind], found: Found, around: Around): void;
}

/** A rule that looks at the whole return: it keeps a tally over the children, and finds as it goes. */
export interface ReturnRule<Tally = unknown> extends Ssda903RuleFacts {
  readonly over: 'return';
  begin(): Tally;
  add(tally: Tally, child: ReturnChild, found: Found, around: Around): void;
}

/** Any rule of the return. */
export type Ssda903Rule = { [Kind in keyof Looked]: RowRule<Kind> }[keyof Looked] | ReturnRule;

/** Declares a rule that looks at one thing at a time. */
export function ssda903Rule<Kind extends keyof Looked>(rule: RowRule<Kind>): RowRule<Kind> {
  return rule;
}

/** Declares a rule over the whole return. */
export function ssda903ReturnRule<Tally>(rule: ReturnRule<Tally>): ReturnRule {
  // A tally is made and read by the rule that owns it alone.
  return rule as ReturnRule;
}
