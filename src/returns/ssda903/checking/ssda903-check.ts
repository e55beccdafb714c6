import type { Cell } from '../../engine/cell.ts';
import type { CheckReport } from '../../engine/check-report.ts';
import type { ReturnIssue } from '../../engine/return-issue.ts';
import { RuleRun } from '../../engine/rule-run.ts';
import { type TableId, tableIds } from '../specification/ssda903-tables.ts';
import type { Ssda903Year } from '../specification/ssda903-year.ts';
import { Around } from './around.ts';
import { childrenOf, type SentTwice } from './children-of.ts';
import { readChild } from './read-child.ts';
import type { ReturnGiven } from './return-given.ts';
import { type ReturnYear, returnYear } from './return-year.ts';
import type { ReturnRule, RowRule, Ssda903Rule } from './ssda903-rule.ts';
import { whyNotRun } from './why-not-run.ts';

/** Checks an SSDA903 return of one collection year, child by child, whatever is wrong with any one of them. */
export class Ssda903Check {
  readonly #year: ReturnYear;
  readonly #given: ReturnGiven;
  readonly #run: RuleRun<Ssda903Rule>;
  readonly #byRow = new Map<'child' | 'gone' | TableId, RowRule[]>();
  readonly #tallies: { readonly rule: ReturnRule; readonly tally: unknown }[] = [];
  #children = 0;

  constructor(year: Ssda903Year, rules: readonly Ssda903Rule[], given: ReturnGiven) {
    this.#year = returnYear(year);
    this.#given = given;
    this.#run = new RuleRun(year, rules);
    for (const rule of this.#run.ofYear) {
      if (whyNotRun(rule, given) !== undefined) continue;
      if (rule.over === 'return') this.#tallies.push({ rule, tally: rule.begin() });
      else {
        this.#add(rule.over, rule as RowRule);
        if (rule.isAskedOfThoseGone === true) this.#add('gone', rule as RowRule);
      }
    }
  }

  #add(kind: 'child' | 'gone' | TableId, rule: RowRule): void {
    this.#byRow.set(kind, [...(this.#byRow.get(kind) ?? []), rule]);
  }

  /** Adds something wrong with the files themselves. */
  tell(issue: ReturnIssue): void {
    this.#run.tell(issue);
  }

  /** Checks every child, and gives the whole report. */
  report(): CheckReport {
    for (const sent of childrenOf(this.#given).values()) {
      if (sent.now === undefined) this.#gone(sent);
      else this.#child(sent);
    }
    return {
      collection: 'ssda903',
      year: this.#year.year,
      children: this.#children,
      rules: this.#run.outcomes((rule) => whyNotRun(rule, this.#given)),
      issues: this.#run.issues,
    };
  }

  #child(sent: SentTwice): void {
    this.#children += 1;
    const unread: Cell[] = [];
    const child = readChild(sent, this.#year, unread);
    const around = new Around(this.#year, child, this.#given);
    this.#run.begin(child.id.text || undefined);
    this.#applyTo('child', [child], around);
    for (const id of tableIds) this.#applyTo(id, child[id], around);
    for (const { rule, tally } of this.#tallies) {
      this.#run.rule = rule;
      try {
        rule.add(tally, child, this.#run.found, around);
      } catch (fault) {
        this.#run.undecided(fault);
      }
    }
    this.#run.tellUnread(unread);
  }

  /** A child whom last year’s return has and this year’s has not. */
  #gone(sent: SentTwice): void {
    const child = readChild(sent, this.#year);
    this.#run.begin(child.id.text || undefined);
    this.#applyTo('gone', [child], new Around(this.#year, child, this.#given));
  }

  #applyTo(kind: 'child' | 'gone' | TableId, rows: readonly object[], around: Around): void {
    for (const row of rows) {
      for (const rule of this.#byRow.get(kind) ?? []) {
        this.#run.rule = rule;
        try {
          // The rows of a kind are given to the rules over that kind alone.
          (rule as { check(row: object, found: unknown, around: Around): void }).check(row, this.#run.found, around);
        } catch (fault) {
          this.#run.undecided(fault);
        }
      }
    }
  }
}
