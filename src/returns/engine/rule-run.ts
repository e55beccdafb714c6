import { becauseOf, toldPlace } from './because.ts';
import type { Cell } from './cell.ts';
import type { RuleOutcome } from './check-report.ts';
import { NotDecided } from './not-decided.ts';
import type { Place, ReturnIssue, ReturnSeverity } from './return-issue.ts';
import { type Found, isOfYear, type RuleFacts } from './rule-facts.ts';

type Counted = { issues: number; undecided: number };

/** One run of the rules of a collection over a return: what they found, what they could not decide, and what became of each. */
export class RuleRun<Rule extends RuleFacts> {
  readonly #year: string;
  readonly #rules: readonly Rule[];
  readonly #counted = new Map<Rule, Counted>();
  readonly #issues: ReturnIssue[] = [];
  #childId: string | undefined;
  /** How many issues there were when the child began. */
  #before = 0;
  /** What the rules could not decide of the child, each with the value that is in the way. */
  readonly #toldUndecided = new Set<string>();
  /** The rule being applied. Set it before each. */
  rule: Rule | undefined;

  /** Every rule we know goes in, so that those of other years are listed too. */
  constructor(year: string, rules: readonly Rule[]) {
    this.#year = year;
    this.#rules = rules;
    for (const rule of this.ofYear) this.#counted.set(rule, { issues: 0, undecided: 0 });
  }

  /** The rules of the year. */
  get ofYear(): readonly Rule[] {
    return this.#rules.filter((rule) => isOfYear(rule, this.#year));
  }

  /** What was found so far, in the order found. */
  get issues(): readonly ReturnIssue[] {
    return this.#issues;
  }

  /** Begins a child, or what belongs to none. */
  begin(childId: string | undefined): void {
    this.#childId = childId;
    this.#before = this.#issues.length;
    this.#toldUndecided.clear();
  }

  /** Adds something wrong with the file itself. */
  tell(issue: ReturnIssue): void {
    this.#issues.push(issue);
  }

  /** What a rule calls when it is broken. */
  readonly found: Found = (wrong, ...beside) => {
    const { rule } = this;
    if (rule === undefined) return;
    this.#issues.push(this.#issueAt(rule, rule.severity, wrong.place, rule.wrong, becauseOf(wrong, beside), beside));
    this.#count(rule).issues += 1;
  };

  /** Notes that the rule was not decided, once for a child and the value that is in the way, however many rows need it; any other fault is thrown on. */
  undecided(thrown: unknown): void {
    const { rule } = this;
    if (!(thrown instanceof NotDecided) || rule === undefined) throw thrown;
    const { place, fault } = thrown;
    const key = `${rule.code} ${placeKey(place)}`;
    if (this.#toldUndecided.has(key)) return;
    this.#toldUndecided.add(key);
    const message = `Not decided for this child: ${place.field} ${fault}.`;
    this.#issues.push(this.#issueAt(rule, 'undecided', place, message, toldPlace(place), []));
    this.#count(rule).undecided += 1;
  }

  /** Says that the whole return breaks the rule. */
  broken(table: string, because: string): void {
    const { rule } = this;
    if (rule === undefined) return;
    const nowhere = { table, field: '', value: '' };
    this.#issues.push(this.#issueAt(rule, rule.severity, nowhere, rule.wrong, because, []));
    this.#count(rule).issues += 1;
  }

  /** Tells the values that cannot be read since the child began: each is itself wrong, unless a rule has said so of the very value. */
  tellUnread(unread: readonly Cell[]): void {
    if (unread.length === 0) return;
    const said = new Set(
      this.#issues
        .slice(this.#before)
        .filter(({ severity }) => severity !== 'undecided')
        .map(placeKey),
    );
    for (const cell of unread) {
      const { place, fault } = cell;
      if (said.has(placeKey(place))) continue;
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

  /** What became of each rule, one version of each: that of the year, or the first when none is. `why` says when one was not run though it is of the year. */
  outcomes(why: (rule: Rule) => string | undefined): readonly RuleOutcome[] {
    const all = [...Map.groupBy(this.#rules, ({ code }) => code).values()];
    const one = all.flatMap((versions) => versions.find((rule) => this.#counted.has(rule)) ?? versions.slice(0, 1));
    return one.map((rule) => this.#outcomeOf(rule, why(rule)));
  }

  #outcomeOf(rule: Rule, notRunBecause: string | undefined): RuleOutcome {
    const { code, from, until } = rule;
    const counted = this.#counted.get(rule);
    if (counted === undefined) {
      const why = `It stands from ${from}${until === undefined ? '' : ` until ${until}`}.`;
      return { code, state: 'not-applicable', why, issues: 0, undecided: 0 };
    }
    if (notRunBecause !== undefined) return { code, state: 'not-run', why: notRunBecause, ...counted };
    return { code, state: 'run', ...counted };
  }

  #issueAt(
    rule: Rule,
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

  #count(rule: Rule): Counted {
    const counted = this.#counted.get(rule);
    if (counted === undefined) throw new RangeError(`Rule ${rule.code} is not a rule of ${this.#year}`);
    return counted;
  }
}

function placeKey({ table, field, line, value }: Place): string {
  return `${table} ${field} ${line ?? ''} ${value}`;
}
