import type { Refusal } from '#domain/definition/refusal.ts';
import type { CheckReport, RuleOutcome } from '#returns/engine/check-report.ts';
import type { MarkedTable } from '#returns/engine/marked-table.ts';
import type { ReturnIssue, ReturnSeverity } from '#returns/engine/return-issue.ts';
import type { Timeline } from '#returns/engine/timeline.ts';
import type { ExplanationChange } from '../ports/explanation.ts';
import type { FiguresDesk } from './figures-desk.ts';

/** Which issues are asked for. Tables, fields and words are asked for by number: what stands in a file stands in no address. */
export interface IssueFilter {
  readonly severity?: ReturnSeverity;
  /** Counted from 0, in the order of the overview. */
  readonly table?: number;
  /** Counted from 0, in the order of the lines by field. */
  readonly field?: number;
  readonly code?: string;
  readonly child?: number;
  /** The number under which words to look for were kept. */
  readonly words?: number;
  /** Leaves out what was explained. */
  readonly isExplainedHidden?: boolean;
}

/** How many issues there are of each kind. */
export interface IssueCounts {
  readonly error: number;
  readonly query: number;
  readonly undecided: number;
  /** How many of all of them were explained. */
  readonly explained: number;
}

/** How a return stands as a whole. */
export interface ReportOverview extends IssueCounts {
  readonly children: number;
  /** How many children something was said of. */
  readonly childrenSaidOf: number;
  readonly rules: Readonly<Record<RuleOutcome['state'], number>>;
  /** The tables something was said of, by name; of a file with tables without end the first. */
  readonly tables: readonly string[];
}

/** What became of a rule, or what was found of the files themselves, with its issues counted. */
export interface RuleLine extends IssueCounts {
  readonly code: string;
  /** `of the file`: no rule of the return, but something wrong with the files or a value in them. */
  readonly state: RuleOutcome['state'] | 'of the file';
  readonly why: string | undefined;
  /** What is wrong when it is broken. */
  readonly message: string | undefined;
  readonly children: number;
}

/** An issue with its number in the check, and the number of its child. */
export interface ShownIssue extends ReturnIssue {
  readonly number: number;
  readonly childNumber: number | undefined;
  /** Why it is right as it stands, when somebody said so. */
  readonly explained: string | undefined;
}

/** Some of a list, with which part of it this is. */
export interface PageOf<Some> {
  readonly rows: readonly Some[];
  /** Counted from 1. */
  readonly page: number;
  readonly pages: number;
  readonly total: number;
}

/** A child something was said of. */
export interface ChildLine extends IssueCounts {
  /** The number of the child in the check; the number in the return is in no address. */
  readonly number: number;
  readonly child: string;
  readonly codes: readonly string[];
}

/** A field something was said of. */
export interface FieldLine extends IssueCounts {
  readonly number: number;
  readonly table: string;
  readonly field: string;
  readonly codes: readonly string[];
  readonly children: number;
}

/** Everything there is to see of one child of a return. */
export interface ChildSheet {
  readonly number: number;
  readonly child: string;
  readonly issues: PageOf<ShownIssue>;
  readonly timeline: Timeline | undefined;
  /** The children before and after, worst first. */
  readonly before: { readonly number: number; readonly child: string } | undefined;
  readonly after: { readonly number: number; readonly child: string } | undefined;
  readonly tables: readonly MarkedTable[];
}

/** The forms a report is given out in. */
export type ReportForm = 'json' | 'csv' | 'xlsx';

/** What a rule says, whether or not it was broken. */
export interface RuleWords {
  readonly wrong: string;
  readonly todo: string;
}

/** Writes a workbook of a report, with the reasons of what was explained by the place of the issue. */
export type WriteWorkbook = (
  report: CheckReport,
  tables: readonly MarkedTable[],
  explained: ReadonlyMap<ReturnIssue, string>,
) => Promise<Uint8Array>;

/** Where a checked return is asked about, a page at a time, so that the report of a whole county is never copied. */
export interface ReportDesk extends FiguresDesk {
  overview(): ReportOverview;
  /** Every rule of the year and everything said of the files, those with issues first. */
  rules(filter: IssueFilter): readonly RuleLine[];
  issues(filter: IssueFilter, page: number): PageOf<ShownIssue>;
  /** The children something was said of, worst first. */
  children(filter: IssueFilter, page: number): PageOf<ChildLine>;
  fields(filter: IssueFilter, page: number): PageOf<FieldLine>;
  field(number: number): FieldLine | undefined;
  /** One child; their issues a page at a time. */
  child(number: number, page: number): ChildSheet | undefined;
  /** The number in the check of a child by its number in the return; undefined when there is none. */
  findChild(child: string): number | undefined;
  /** What a rule says; undefined when nothing is known of it. */
  words(code: string): RuleWords | undefined;
  /** Keeps words to look for, and answers their number. */
  keepWords(words: string): number;
  wordsOf(number: number): string | undefined;
  /** Marks issues as explained. Like the three below it answers what changed by it, for whoever keeps the check. */
  explain(issues: readonly number[], reason: string): readonly ExplanationChange[];
  /** The same for every issue that is asked for, on whatever page it stands. */
  explainAll(filter: IssueFilter, reason: string): readonly ExplanationChange[];
  /** Takes the explanation of an issue back. */
  takeBack(issue: number): readonly ExplanationChange[];
  takeBackAll(filter: IssueFilter): readonly ExplanationChange[];
  exported(as: ReportForm): Promise<Uint8Array | Refusal>;
}
