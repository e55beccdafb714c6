import type { CheckReport } from '../../engine/check-report.ts';
import type { ReturnIssue } from '../../engine/return-issue.ts';
import { RuleRun } from '../../engine/rule-run.ts';
import type { CinChild, CinHeader } from '../specification/cin-child.ts';
import type { CinYear } from '../specification/cin-year.ts';
import { type CensusChild, type CensusEpisode, censusChild, censusHeader, type Unread } from './census-rows.ts';
import { type CensusYear, censusYear } from './census-year.ts';
import type { Around, CinRule, Looked, ReturnRule, RowRule } from './cin-rule.ts';

/** Checks a CIN census of one collection year, child by child as they come, whatever is wrong with any one of them. */
export class CinCensusCheck {
  readonly #census: CensusYear;
  readonly #run: RuleRun<CinRule>;
  readonly #byRow = new Map<keyof Looked, RowRule[]>();
  readonly #tallies: { readonly rule: ReturnRule; readonly tally: unknown }[] = [];
  #children = 0;
  #isHeaderSeen = false;

  constructor(year: CinYear, rules: readonly CinRule[]) {
    this.#census = censusYear(year);
    this.#run = new RuleRun(year, rules);
    for (const rule of this.#run.ofYear) {
      if (rule.over === 'return') this.#tallies.push({ rule, tally: rule.begin() });
      else this.#byRow.set(rule.over, [...(this.#byRow.get(rule.over) ?? []), rule as RowRule]);
    }
  }

  /** Adds something wrong with the file itself. */
  tell(issue: ReturnIssue): void {
    this.#run.tell(issue);
  }

  /** Checks what the file says of itself. */
  header(raw: CinHeader): void {
    this.#isHeaderSeen = true;
    const unread: Unread = [];
    this.#run.begin(undefined);
    this.#applyTo('header', [censusHeader(raw, unread)], undefined, undefined);
    this.#run.tellUnread(unread);
  }

  /** Checks one child. */
  child(raw: CinChild): void {
    this.#children += 1;
    const unread: Unread = [];
    const child = censusChild(raw, this.#census, unread);
    this.#run.begin(child.id.text || undefined);
    this.#applyTo('child', [child], child, undefined);
    for (const episode of child.episodes) {
      this.#applyTo('episode', [episode], child, episode);
      this.#applyTo('assessment', episode.assessments, child, episode);
      this.#applyTo('cinPlan', episode.cinPlans, child, episode);
      this.#applyTo('section47', episode.section47Enquiries, child, episode);
      this.#applyTo('childProtectionPlan', episode.childProtectionPlans, child, episode);
    }
    for (const { rule, tally } of this.#tallies) {
      this.#run.rule = rule;
      try {
        rule.add(tally, child, this.#run.found, this.#census);
      } catch (fault) {
        this.#run.undecided(fault);
      }
    }
    this.#run.tellUnread(unread);
  }

  /** Decides what needs every child, and gives the whole report. */
  end(): CheckReport {
    this.#run.begin(undefined);
    for (const { rule, tally } of this.#tallies) {
      this.#run.rule = rule;
      rule.conclude?.(tally, (because) => this.#run.broken('Message', because), this.#census);
    }
    return {
      collection: 'cin',
      year: this.#census.year,
      children: this.#children,
      rules: this.#run.outcomes(({ over }) =>
        over === 'header' && !this.#isHeaderSeen ? 'The header was not read.' : undefined,
      ),
      issues: this.#run.issues,
    };
  }

  #applyTo<Kind extends keyof Looked>(
    kind: Kind,
    rows: readonly Looked[Kind][],
    child: CensusChild | undefined,
    episode: CensusEpisode | undefined,
  ): void {
    const rules = this.#byRow.get(kind);
    if (rules === undefined) return;
    // A child as a whole stands in no episode and the header in no child, and no rule over them asks for one.
    const around = { census: this.#census, child, episode } as Around;
    for (const row of rows) {
      for (const rule of rules) {
        this.#run.rule = rule;
        try {
          rule.check(row, this.#run.found, around);
        } catch (fault) {
          this.#run.undecided(fault);
        }
      }
    }
  }
}
