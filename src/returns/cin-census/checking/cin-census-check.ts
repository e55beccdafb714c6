import type { Cell } from '../../engine/cell.ts';
import type { CheckReport, RuleOutcome } from '../../engine/check-report.ts';
import { NotDecided } from '../../engine/not-decided.ts';
import type { Place, ReturnIssue, ReturnSeverity } from '../../engine/return-issue.ts';
import type { CinChild, CinHeader } from '../specification/cin-child.ts';
import type { CinYear } from '../specification/cin-year.ts';
import { type CensusChild, type CensusEpisode, censusChild, censusHeader, type Unread } from './census-rows.ts';
import { type CensusYear, censusYear } from './census-year.ts';
import type { Around, CinRule, Found, Looked, ReturnRule, RowRule } from './cin-rule.ts';

type Counted = { issues: number; undecided: number };

/** Checks a CIN census of one collection year, child by child as they come, whatever is wrong with any one of them. */
export class CinCensusCheck {
  readonly #census: CensusYear;
  readonly #rules: readonly CinRule[];
  readonly #byRow = new Map<keyof Looked, RowRule[]>();
  readonly #tallies: { readonly rule: ReturnRule; readonly tally: unknown }[] = [];
  readonly #counted = new Map<CinRule, Counted>();
  readonly #issues: ReturnIssue[] = [];
  #children = 0;
  #isHeaderSeen = false;
  /** The rule being applied, and the child it is applied to. */
  #rule: CinRule | undefined;
  #childId: string | undefined;

  constructor(year: CinYear, rules: readonly CinRule[]) {
    this.#census = censusYear(year);
    this.#rules = rules;
    for (const rule of rules.filter((each) => isOfYear(each, year))) {
      this.#counted.set(rule, { issues: 0, undecided: 0 });
      if (rule.over === 'return') this.#tallies.push({ rule, tally: rule.begin() });
      else this.#byRow.set(rule.over, [...(this.#byRow.get(rule.over) ?? []), rule as RowRule]);
    }
  }

  /** Adds something wrong with the file itself. */
  tell(issue: ReturnIssue): void {
    this.#issues.push(issue);
  }

  /** Checks what the file says of itself. */
  header(raw: CinHeader): void {
    this.#childId = undefined;
    this.#isHeaderSeen = true;
    const unread: Unread = [];
    const first = this.#issues.length;
    this.#applyTo('header', [censusHeader(raw, unread)], undefined, undefined);
    this.#tellUnread(unread, first);
  }

  /** Checks one child. */
  child(raw: CinChild): void {
    this.#children += 1;
    const unread: Unread = [];
    const child = censusChild(raw, this.#census, unread);
    this.#childId = child.id.text || undefined;
    const first = this.#issues.length;
    this.#applyTo('child', [child], child, undefined);
    for (const episode of child.episodes) {
      this.#applyTo('episode', [episode], child, episode);
      this.#applyTo('assessment', episode.assessments, child, episode);
      this.#applyTo('cinPlan', episode.cinPlans, child, episode);
      this.#applyTo('section47', episode.section47Enquiries, child, episode);
      this.#applyTo('childProtectionPlan', episode.childProtectionPlans, child, episode);
    }
    for (const { rule, tally } of this.#tallies) {
      this.#rule = rule;
      try {
        rule.add(tally, child, this.#found, this.#census);
      } catch (fault) {
        this.#undecided(rule, fault);
      }
    }
    this.#tellUnread(unread, first);
  }

  /** Decides what needs every child, and gives the whole report. */
  end(): CheckReport {
    this.#childId = undefined;
    for (const { rule, tally } of this.#tallies) {
      this.#rule = rule;
      rule.conclude?.(tally, (because) => this.#broken(rule, because), this.#census);
    }
    return {
      collection: 'cin',
      year: this.#census.year,
      children: this.#children,
      rules: this.#versions().map((rule) => this.#outcomeOf(rule)),
      issues: this.#issues,
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
        this.#rule = rule;
        try {
          rule.check(row, this.#found, around);
        } catch (fault) {
          this.#undecided(rule, fault);
        }
      }
    }
  }

  readonly #found: Found = (wrong, ...beside) => {
    const rule = this.#rule;
    if (rule === undefined) return;
    const because = [wrong, ...beside].map(({ place }) => toldPlace(place)).join('; ');
    this.#issues.push(this.#issueAt(rule, rule.severity, wrong.place, rule.wrong, because, beside));
    this.#count(rule).issues += 1;
  };

  /** Notes that a rule was not decided; any other fault is thrown on. */
  #undecided(rule: CinRule, thrown: unknown): void {
    if (!(thrown instanceof NotDecided)) throw thrown;
    const { place, fault } = thrown;
    const message = `Not decided for this child: ${place.field} ${fault}.`;
    this.#issues.push(this.#issueAt(rule, 'undecided', place, message, toldPlace(place), []));
    this.#count(rule).undecided += 1;
  }

  #broken(rule: ReturnRule, because: string): void {
    const nowhere = { table: 'Message', field: '', value: '' };
    this.#issues.push(this.#issueAt(rule, rule.severity, nowhere, rule.wrong, because, []));
    this.#count(rule).issues += 1;
  }

  /** A value that cannot be read is itself wrong, unless a published rule has said so of the very value. */
  #tellUnread(unread: Unread, first: number): void {
    for (const { place, fault } of unread) {
      const said = this.#issues
        .slice(first)
        .some(
          ({ severity, field, line, value }) =>
            severity !== 'undecided' && field === place.field && line === place.line && value === place.value,
        );
      if (said) continue;
      this.#issues.push({
        ...place,
        code: 'unreadable-value',
        severity: 'error',
        ...(this.#childId === undefined ? {} : { child: this.#childId }),
        message: `${place.field} ${fault}.`,
        todo: 'Correct the value. The rules that need it are not decided for this child until it can be read.',
        because: toldPlace(place),
        beside: [],
      });
    }
  }

  #issueAt(
    rule: CinRule,
    severity: ReturnSeverity,
    place: Place,
    message: string,
    because: string,
    beside: readonly Cell[],
  ): ReturnIssue {
    return {
      ...place,
      code: rule.code,
      severity,
      ...(this.#childId === undefined ? {} : { child: this.#childId }),
      message,
      todo: severity === 'undecided' ? `Correct ${place.field}, then check again.` : rule.todo,
      because,
      beside: beside.map((each) => each.place),
    };
  }

  #count(rule: CinRule): Counted {
    const counted = this.#counted.get(rule);
    if (counted === undefined) throw new RangeError(`Rule ${rule.code} is not a rule of ${this.#census.year}`);
    return counted;
  }

  /** One version of each rule: that of the year, or the first when none is. */
  #versions(): readonly CinRule[] {
    const all = [...Map.groupBy(this.#rules, ({ code }) => code).values()];
    return all.flatMap((versions) => versions.find((rule) => this.#counted.has(rule)) ?? versions.slice(0, 1));
  }

  #outcomeOf(rule: CinRule): RuleOutcome {
    const { code, from, until } = rule;
    const counted = this.#counted.get(rule);
    if (counted !== undefined && rule.over === 'header' && !this.#isHeaderSeen)
      return { code, state: 'not-run', why: 'The header was not read.', ...counted };
    if (counted !== undefined) return { code, state: 'run', ...counted };
    const why = `It stands from ${from}${until === undefined ? '' : ` until ${until}`}.`;
    return { code, state: 'not-applicable', why, issues: 0, undecided: 0 };
  }
}

/** True when a rule stands for a collection year. */
export function isOfYear({ from, until }: Pick<CinRule, 'from' | 'until'>, year: CinYear): boolean {
  return from <= year && (until === undefined || year <= until);
}

function toldPlace({ field, value }: Place): string {
  return value === '' ? `${field} is not there` : `${field} is ${value}`;
}
