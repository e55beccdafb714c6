import { refuse } from '#domain/definition/refusal.ts';
import type { RuleOutcome } from '#returns/engine/check-report.ts';
import type { CheckedReturn } from '#returns/engine/checked-return.ts';
import { reportAsCsv } from '#returns/engine/report-as-csv.ts';
import type { Explanation } from '../ports/explanation.ts';
import { IssueIndex, pageOf } from './issue-index.ts';
import { openFiguresDesk } from './open-figures-desk.ts';
import type {
  ChildLine,
  FieldLine,
  IssueCounts,
  IssueFilter,
  PageOf,
  ReportDesk,
  ReportForm,
  ReportOverview,
  RuleLine,
  RuleWords,
  ShownIssue,
  WriteWorkbook,
} from './report-desk.ts';

/** What a desk is given besides the return. */
export interface DeskTools {
  readonly words: ReadonlyMap<string, RuleWords>;
  readonly writeWorkbook: WriteWorkbook;
  /** What was explained of the same files before. */
  readonly explained?: readonly Explanation[];
}

/** More than any return has: names of tables may come from a file, and then there is no end to them. */
const MOST_TABLES = 100;

/** Opens the desk of a return that was checked. */
export function openReportDesk(
  checked: CheckedReturn,
  { words, writeWorkbook, explained = [] }: DeskTools,
): ReportDesk {
  const index = new IssueIndex(checked.report, explained);
  return {
    overview: () => overviewOf(checked, index),
    rules: (filter) => rulesOf(checked, index, filter, words),
    issues: (filter, page) => issuesOf(index, filter, page),
    children: (filter, page) => pageOf(childrenOf(index, filter), page),
    fields: (filter, page) => pageOf(fieldsOf(index, filter), page),
    field: (number) => fieldsOf(index, { field: number })[0],
    child(number, page) {
      const child = index.children[number];
      if (child === undefined) return undefined;
      const all = childrenOf(index, {});
      const place = all.findIndex((line) => line.number === number);
      return {
        number,
        child,
        before: place > 0 ? all[place - 1] : undefined,
        after: place === -1 ? undefined : all[place + 1],
        issues: issuesOf(index, { child: number }, page),
        timeline: checked.timelineOf(child),
        tables: checked.tablesOf(new Set([child])),
      };
    },
    findChild(child) {
      const isThere = index.children.includes(child) || checked.timelineOf(child) !== undefined;
      return isThere ? index.numberOf(child) : undefined;
    },
    ...openFiguresDesk(checked, index),
    words: (code) => words.get(code),
    keepWords: (text) => index.words.push(text) - 1,
    wordsOf: (number) => index.words[number],
    explain: (issues, reason) => index.explain(issues, reason),
    explainAll: (filter, reason) => index.explain(index.matching(filter), reason),
    takeBack: (issue) => index.explain([issue], undefined),
    takeBackAll: (filter) => index.explain(index.matching(filter), undefined),
    exported: (as) => exported(checked, index, as, writeWorkbook),
  };
}

function issuesOf(index: IssueIndex, filter: IssueFilter, page: number): PageOf<ShownIssue> {
  const { rows, ...rest } = pageOf(index.matching(filter), page);
  return { ...rest, rows: rows.flatMap((number) => index.shown(number) ?? []) };
}

function overviewOf({ report }: CheckedReturn, index: IssueIndex): ReportOverview {
  const inState = (state: RuleOutcome['state']) => report.rules.filter((rule) => rule.state === state).length;
  return {
    ...index.count([...report.issues.keys()]),
    children: report.children,
    childrenSaidOf: new Set(report.issues.flatMap(({ child }) => child ?? [])).size,
    rules: { run: inState('run'), 'not-run': inState('not-run'), 'not-applicable': inState('not-applicable') },
    tables: index.tables.slice(0, MOST_TABLES),
  };
}

function rulesOf(
  { report }: CheckedReturn,
  index: IssueIndex,
  filter: IssueFilter,
  words: ReadonlyMap<string, RuleWords>,
): readonly RuleLine[] {
  const byCode = Map.groupBy(index.matching(filter), (number) => index.issues[number]?.code ?? '');
  const known = new Set(report.rules.map(({ code }) => code));
  const lineOf = (code: string, state: RuleLine['state'], why?: string): RuleLine => {
    const numbers = byCode.get(code) ?? [];
    const first = numbers.map((number) => index.issues[number]).find((issue) => issue?.severity !== 'undecided');
    return {
      ...index.count(numbers),
      ...{ code, state, why },
      message: words.get(code)?.wrong ?? first?.message,
      children: childrenIn(index, numbers),
    };
  };
  const ofRules = report.rules.map(({ code, state, why }) => lineOf(code, state, why));
  const ofFiles = [...byCode.keys()].filter((code) => !known.has(code)).map((code) => lineOf(code, 'of the file'));
  return [...ofFiles, ...ofRules].toSorted(worstFirst);
}

function childrenOf(index: IssueIndex, filter: IssueFilter): readonly ChildLine[] {
  const byChild = Map.groupBy(index.matching(filter), (number) => index.issues[number]?.child);
  return [...byChild]
    .flatMap(([child, numbers]): readonly ChildLine[] =>
      child === undefined
        ? []
        : [{ ...index.count(numbers), number: index.numberOf(child), child, codes: codesIn(index, numbers) }],
    )
    .toSorted(worstFirst);
}

function fieldsOf(index: IssueIndex, filter: IssueFilter): readonly FieldLine[] {
  const byField = Map.groupBy(index.matching(filter), (number) => {
    const issue = index.issues[number];
    return issue === undefined ? -1 : index.fieldNumberOf(issue);
  });
  return [...byField]
    .flatMap(([number, numbers]): readonly FieldLine[] => {
      const field = index.fields[number];
      if (field === undefined) return [];
      const children = childrenIn(index, numbers);
      return [{ ...field, ...index.count(numbers), number, codes: codesIn(index, numbers), children }];
    })
    .toSorted(worstFirst);
}

function codesIn(index: IssueIndex, numbers: readonly number[]): readonly string[] {
  return [...new Set(numbers.flatMap((number) => index.issues[number]?.code ?? []))];
}

function childrenIn(index: IssueIndex, numbers: readonly number[]): number {
  return new Set(numbers.flatMap((number) => index.issues[number]?.child ?? [])).size;
}

function worstFirst(one: IssueCounts, other: IssueCounts): number {
  return other.error - one.error || other.undecided - one.undecided || other.query - one.query;
}

async function exported(checked: CheckedReturn, index: IssueIndex, as: ReportForm, writeWorkbook: WriteWorkbook) {
  const { report } = checked;
  const explained = new Map(
    [...index.explained].flatMap(([number, reason]) => {
      const issue = report.issues[number];
      return issue === undefined ? [] : [[issue, reason] as const];
    }),
  );
  if (as === 'csv') return new TextEncoder().encode(reportAsCsv(report, explained));
  if (as === 'json') {
    const issues = report.issues.map((issue) => ({ ...issue, explained: explained.get(issue) }));
    return new TextEncoder().encode(JSON.stringify({ ...report, issues }));
  }
  const said = new Set(['', ...report.issues.flatMap(({ child }) => child ?? [])]);
  try {
    return await writeWorkbook(report, checked.tablesOf(said), explained);
  } catch (fault) {
    // A sheet has its limits; whoever meets them takes the CSV.
    return refuse('too-large', fault instanceof Error ? fault.message : 'The workbook could not be written.');
  }
}
