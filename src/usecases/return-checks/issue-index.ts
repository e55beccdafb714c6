import type { CheckReport } from '#returns/engine/check-report.ts';
import type { ReturnIssue, ReturnSeverity } from '#returns/engine/return-issue.ts';
import type { Explanation, ExplanationChange } from '../ports/explanation.ts';
import { issueKey } from './issue-key.ts';
import type { IssueCounts, IssueFilter, PageOf, ShownIssue } from './report-desk.ts';

/** How many rows a page has. */
const ROWS = 50;

/** The issues of a report with a number for each child, table and field, and what was explained of them. */
export class IssueIndex {
  readonly issues: readonly ReturnIssue[];
  readonly explained = new Map<number, string>();
  /** The children something was said of, by their number; those asked for by name come after them. */
  readonly children: string[];
  readonly tables: readonly string[];
  readonly fields: readonly { readonly table: string; readonly field: string }[];
  readonly words: string[] = [];
  readonly #childNumbers: Map<string, number>;
  readonly #fieldNumbers: ReadonlyMap<string, number>;

  constructor({ issues }: CheckReport, explained: readonly Explanation[]) {
    this.issues = issues;
    this.children = [...new Set(issues.flatMap(({ child }) => child ?? []))];
    this.#childNumbers = new Map(this.children.map((child, number) => [child, number]));
    this.tables = [...new Set(issues.map(({ table }) => table))].sort();
    const fields = new Map(issues.map(({ table, field }) => [keyOf(table, field), { table, field }]));
    this.fields = [...fields.values()];
    this.#fieldNumbers = new Map([...fields.keys()].map((key, number) => [key, number]));
    const reasons = new Map(explained.map(({ issue, reason }) => [issue, reason]));
    if (reasons.size === 0) return;
    issues.forEach((issue, number) => {
      const reason = reasons.get(issueKey(issue));
      if (reason !== undefined) this.explained.set(number, reason);
    });
  }

  /** Marks issues as explained, or without a reason takes their explanations back; numbers of no issue are left alone. */
  explain(numbers: readonly number[], reason: string | undefined): readonly ExplanationChange[] {
    return numbers.flatMap((number) => {
      const issue = this.issues[number];
      if (issue === undefined) return [];
      if (reason === undefined) this.explained.delete(number);
      else this.explained.set(number, reason);
      return [{ issue: issueKey(issue), reason }];
    });
  }

  /** The number of a child, given to it now when nothing was said of it before. */
  numberOf(child: string): number {
    const known = this.#childNumbers.get(child);
    if (known !== undefined) return known;
    this.children.push(child);
    this.#childNumbers.set(child, this.children.length - 1);
    return this.children.length - 1;
  }

  fieldNumberOf({ table, field }: ReturnIssue): number {
    return this.#fieldNumbers.get(keyOf(table, field)) ?? -1;
  }

  /** The numbers of the issues that are asked for, in the order found. */
  matching(filter: IssueFilter): readonly number[] {
    const words = filter.words === undefined ? undefined : this.words[filter.words]?.toLowerCase();
    const child = filter.child === undefined ? undefined : this.children[filter.child];
    const table = filter.table === undefined ? undefined : this.tables[filter.table];
    const field = filter.field === undefined ? undefined : this.fields[filter.field];
    const numbers: number[] = [];
    this.issues.forEach((issue, number) => {
      const isLeftOut =
        (filter.severity !== undefined && issue.severity !== filter.severity) ||
        (filter.code !== undefined && issue.code !== filter.code) ||
        (filter.child !== undefined && issue.child !== child) ||
        (filter.table !== undefined && issue.table !== table) ||
        (filter.field !== undefined && !(issue.table === field?.table && issue.field === field.field)) ||
        (filter.isExplainedHidden === true && this.explained.has(number)) ||
        (words !== undefined && !saysIn(issue, words));
      if (!isLeftOut) numbers.push(number);
    });
    return numbers;
  }

  /** An issue as it is shown. */
  shown(number: number): ShownIssue | undefined {
    const issue = this.issues[number];
    if (issue === undefined) return undefined;
    const childNumber = issue.child === undefined ? undefined : this.#childNumbers.get(issue.child);
    return { ...issue, number, childNumber, explained: this.explained.get(number) };
  }

  /** How many there are of each kind among some of the issues. */
  count(numbers: readonly number[]): IssueCounts {
    const counts: Record<ReturnSeverity, number> = { error: 0, query: 0, undecided: 0 };
    let explained = 0;
    for (const number of numbers) {
      const severity = this.issues[number]?.severity;
      if (severity !== undefined) counts[severity] += 1;
      if (this.explained.has(number)) explained += 1;
    }
    return { ...counts, explained };
  }
}

/** A page of a list; a page that is not there is the nearest that is. */
export function pageOf<Some>(rows: readonly Some[], asked: number): PageOf<Some> {
  const pages = Math.max(1, Math.ceil(rows.length / ROWS));
  const page = Number.isInteger(asked) ? Math.min(Math.max(asked, 1), pages) : 1;
  return { rows: rows.slice((page - 1) * ROWS, page * ROWS), page, pages, total: rows.length };
}

function keyOf(table: string, field: string): string {
  return `${table}\n${field}`;
}

function saysIn({ child, field, value, message, because, code }: ReturnIssue, words: string): boolean {
  return [child ?? '', field, value, message, because, code].some((text) => text.toLowerCase().includes(words));
}
