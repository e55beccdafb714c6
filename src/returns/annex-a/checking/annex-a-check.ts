import type { Day } from '#domain/time/day.ts';
import type { CheckReport } from '../../engine/check-report.ts';
import { NotDecided } from '../../engine/not-decided.ts';
import type { ReturnIssue } from '../../engine/return-issue.ts';
import type { Found } from '../../engine/rule-facts.ts';
import { RuleRun } from '../../engine/rule-run.ts';
import { annexALists, columnsOf, type ListKey, splitColumn } from '../specification/annex-a-lists.ts';
import type { AnnexAYear } from '../specification/annex-a-year.ts';
import { type AnnexAChild, type ChildList, childrenIn, type Families, familiesIn, noRows } from './annex-a-child.ts';
import type { BothWays } from './annex-a-rows.ts';
import { type AnnexARule, type AnyRowRule, type Around, type ChildRule, listsNeeded } from './annex-a-rule.ts';
import type { GivenLists } from './given-lists.ts';
import { reportDayOf } from './report-day.ts';

/** An adopter is no child. */
const NO_CHILD: AnnexAChild = { rows: [], lists: noRows };

/** Checks the lists of Annex A of one year, child by child, whatever is wrong with any one of them. */
export class AnnexACheck {
  readonly #year: AnnexAYear;
  readonly #run: RuleRun<AnnexARule>;
  readonly #given: GivenLists;
  readonly #families: Families;
  readonly #notRun: ReadonlyMap<AnnexARule, string>;
  readonly #rules: RulesByKind;
  readonly children: readonly AnnexAChild[];
  /** The day the lists are checked as of. */
  readonly on: Day;

  constructor(year: AnnexAYear, rules: readonly AnnexARule[], given: GivenLists, on?: Day) {
    this.#year = year;
    this.#run = new RuleRun(year, rules);
    this.#given = given;
    this.#families = familiesIn(given.rows);
    this.#notRun = new Map(rules.flatMap((rule) => reasonsNotToRun(rule, given)));
    this.#rules = rulesByKind(this.#run.ofYear.filter((rule) => !this.#notRun.has(rule)));
    this.children = childrenIn(given.rows);
    const day = reportDayOf(given.rows, year, on);
    this.on = day.on;
    for (const issue of [...given.issues, ...day.issues]) this.tell(issue);
  }

  /** Adds something wrong with the files themselves. */
  tell(issue: ReturnIssue): void {
    this.#run.tell(issue);
  }

  /** Checks every child and every adopter, and gives the whole report. */
  end(): CheckReport {
    for (const child of this.children) this.#checkChild(child);
    this.#run.begin(undefined);
    for (const row of this.#given.rows) if (row.list === 'adopters') this.#checkRow(row, NO_CHILD);
    return {
      collection: 'annex-a',
      year: this.#year,
      children: this.children.filter(({ id }) => id !== undefined).length,
      rules: this.#run.outcomes((rule) => this.#notRun.get(rule)),
      issues: this.#run.issues,
    };
  }

  #checkChild(child: AnnexAChild): void {
    this.#run.begin(child.id);
    for (const row of child.rows) this.#checkRow(row, child);
    const around = this.#around(child);
    for (const rule of this.#rules.overChild) this.#apply(rule, child, child, around);
  }

  #checkRow(row: BothWays, child: AnnexAChild): void {
    const around = this.#around(child);
    const { list, line, values } = row;
    for (const rule of this.#rules.overRow) this.#apply(rule, { list, line, values }, child, around);
    for (const rule of this.#rules.overList.get(list) ?? []) this.#apply(rule, row.row, child, around);
  }

  #apply<Looked>(rule: RuleOver<Looked>, looked: Looked, child: AnnexAChild, around: Around): void {
    this.#run.rule = rule;
    try {
      if (child.id === undefined) refuseAcross(rule, child);
      rule.check(looked, this.#run.found, around);
    } catch (fault) {
      this.#run.undecided(fault);
    }
  }

  #around(child: AnnexAChild): Around {
    return { on: this.on, child, families: this.#families };
  }
}

/** A rule as it is applied to what it looks at. */
type RuleOver<Looked> = AnnexARule & { check(looked: Looked, found: Found, around: Around): void };

/** The rules that are run, by what they look at. */
interface RulesByKind {
  readonly overRow: readonly AnyRowRule[];
  readonly overChild: readonly ChildRule[];
  readonly overList: ReadonlyMap<ListKey, readonly RuleOver<BothWays['row']>[]>;
}

function rulesByKind(rules: readonly AnnexARule[]): RulesByKind {
  const overList = rules.filter(({ over }) => over !== 'row' && over !== 'child');
  return {
    overRow: rules.filter((rule) => rule.over === 'row'),
    overChild: rules.filter((rule) => rule.over === 'child'),
    // Each is only ever given the rows of its own list.
    overList: Map.groupBy(overList as readonly RuleOver<BothWays['row']>[], ({ over }) => over as ListKey),
  };
}

/** A row without an identifier is nobody’s: what compares it with rows elsewhere cannot be decided. */
function refuseAcross(rule: AnnexARule, { rows: [row] }: AnnexAChild): void {
  if (row !== undefined && isAcross(rule, row.list)) throw new NotDecided(row.row.id.place, 'is not there');
}

/** True when a rule compares a row of the list with rows elsewhere, which it can only find by the child’s identifier. */
function isAcross(rule: AnnexARule, list: ChildList): boolean {
  const lists = listsNeeded(rule);
  if (rule.over === 'child') return lists.size === 0 || lists.has(list);
  return lists.size > 1 || ('comparesRows' in rule && rule.comparesRows === true);
}

/** Why a rule cannot be run over what was given. */
function reasonsNotToRun(rule: AnnexARule, { columns }: GivenLists): readonly (readonly [AnnexARule, string])[] {
  const missing = [...listsNeeded(rule)].filter((list) => !columns.has(list));
  if (missing.length > 0)
    return [[rule, missing.map((list) => `List ${numberOf(list)} is not in the workbook.`).join(' ')]];
  const lacking = rule.reads
    .map(splitColumn)
    .filter(({ list, property }) => columns.get(list)?.has(property) === false);
  if (lacking.length > 0) {
    const words = lacking.map(
      ({ list, property }) => `List ${numberOf(list)} has no column ${headingOf(list, property)}.`,
    );
    return [[rule, words.join(' ')]];
  }
  const { reads, readsIfThere = [] } = rule;
  const isThere = readsIfThere.map(splitColumn).some(({ list, property }) => columns.get(list)?.has(property));
  return reads.length > 0 || isThere ? [] : [[rule, 'No list has a column that it reads.']];
}

function numberOf(list: ListKey): number {
  return annexALists[list].number;
}

function headingOf(list: ListKey, property: string): string {
  const found = columnsOf(list).find(([each]) => each === property);
  return found?.[1].heading ?? property;
}
