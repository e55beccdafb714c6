import { countInWords } from '#domain/time/in-words.ts';
import type { CheckReport, RuleOutcome } from './check-report.ts';
import type { ReturnIssue, ReturnSeverity } from './return-issue.ts';

/** How many issues of one code are shown; the other forms of the report give all. */
const SHOWN = 3;

const HEADINGS: Readonly<Record<ReturnSeverity, string>> = {
  error: 'Errors',
  query: 'Queries',
  undecided: 'Not decided, because a value could not be read',
};

/** Of what the lines of a report are counted: of one file, or of the sheet or file of each table. */
type LinesOf = 'file' | 'table';

/** A report as a person reads it in a terminal: how it went, then what is wrong by code, with the first of each. */
export function reportInWords(report: CheckReport, title: string, linesOf: LinesOf = 'file'): string {
  return [heading(report, title), ...sections(report.issues, linesOf), ...notRun(report.rules)].join('\n');
}

function heading({ issues, rules, children }: CheckReport, title: string): string {
  const count = (severity: ReturnSeverity) => issues.filter((each) => each.severity === severity).length;
  const ran = rules.filter(({ state }) => state === 'run').length;
  const ofTheYear = rules.filter(({ state }) => state !== 'not-applicable').length;
  const queries = `${count('query')} ${count('query') === 1 ? 'query' : 'queries'}`;
  const found = `${countInWords(count('error'), 'error')}, ${queries}, ${count('undecided')} not decided`;
  const inAll = `${children} ${children === 1 ? 'child' : 'children'}`;
  return `${title}: ${inAll}. ${found}; ${ran} of ${ofTheYear} rules of the year run.`;
}

function sections(issues: readonly ReturnIssue[], linesOf: LinesOf): readonly string[] {
  const severities: readonly ReturnSeverity[] = ['error', 'query', 'undecided'];
  return severities.flatMap((severity) => {
    const of = Map.groupBy(
      issues.filter((issue) => issue.severity === severity),
      ({ code }) => code,
    );
    if (of.size === 0) return [];
    const inOrder = [...of].toSorted(
      ([, one], [, other]) => isOfTheWhole(other, linesOf) - isOfTheWhole(one, linesOf) || other.length - one.length,
    );
    return ['', HEADINGS[severity], ...inOrder.flatMap(([code, each]) => linesOfCode(code, each, linesOf))];
  });
}

/** 1 for what is wrong with the return as a whole, which may explain all the rest and is told first. A line of a table is one row of it, whoever that is. */
function isOfTheWhole([first]: readonly ReturnIssue[], linesOf: LinesOf): 0 | 1 {
  return first !== undefined && first.child === undefined && !isOfRow(first, linesOf) ? 1 : 0;
}

function isOfRow({ line }: ReturnIssue, linesOf: LinesOf): boolean {
  return linesOf === 'table' && line !== undefined;
}

function linesOfCode(code: string, issues: readonly ReturnIssue[], linesOf: LinesOf): readonly string[] {
  const [first] = issues;
  if (first === undefined) return [];
  const said = first.severity === 'undecided' ? [] : [`         ${first.todo}`];
  const rest = issues.length - SHOWN;
  return [
    `  ${code.padEnd(6)} ${String(issues.length).padStart(5)}  ${first.message}`,
    ...said,
    ...issues.slice(0, SHOWN).map((issue) => `           ${whereOf(issue, linesOf)}: ${issue.because}`),
    ...(rest > 0 ? [`           … and ${rest} more`] : []),
  ];
}

function whereOf(issue: ReturnIssue, linesOf: LinesOf): string {
  const { child, table, line, row } = issue;
  const at = line === undefined ? row : line;
  const place = at === undefined ? '' : `${line === undefined ? 'row' : 'line'} ${at}`;
  const of = linesOf === 'table' && place !== '' ? `${place} in ${table}` : place;
  const whole = isOfRow(issue, linesOf) ? '' : 'whole return';
  return [child === undefined ? whole : `child ${child}`, of].filter((part) => part !== '').join(', ');
}

function notRun(rules: readonly RuleOutcome[]): readonly string[] {
  const missed = rules.filter(({ state }) => state === 'not-run');
  const byWhy = Map.groupBy(missed, ({ why }) => why ?? '');
  if (byWhy.size === 0) return [];
  return ['', 'Not run', ...[...byWhy].map(([why, each]) => `  ${each.map(({ code }) => code).join(', ')}: ${why}`)];
}
