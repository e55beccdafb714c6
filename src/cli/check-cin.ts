import { writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import type { GivenOddity } from '#domain/exchange/given-table.ts';
import type { CinFileEvent, CinOddity } from '#import/readers/cin-xml/cin-file-event.ts';
import { CinFileRefused } from '#import/readers/cin-xml/cin-file-refused.ts';
import { readCinFile } from '#import/readers/cin-xml/read-cin-file.ts';
import { GivenFileRefused } from '#import/readers/tables/given-file-refused.ts';
import { CinCensusCheck } from '#returns/cin-census/checking/cin-census-check.ts';
import { issueOfOddity, issuesOfHeader } from '#returns/cin-census/checking/file-issues.ts';
import { cinRules } from '#returns/cin-census/rules/index.ts';
import type { CinChild } from '#returns/cin-census/specification/cin-child.ts';
import { type CinYear, cinYears, isCinYear } from '#returns/cin-census/specification/cin-year.ts';
import type { CheckReport } from '#returns/engine/check-report.ts';
import { reportAsCsv } from '#returns/engine/report-as-csv.ts';
import { reportInWords } from '#returns/engine/report-in-words.ts';
import { type Command, type ExitCode, type Tools, UsageError } from './command.ts';
import { cinFilesOf } from './returns/cin-files-of.ts';
import { givenFilesOf } from './returns/given-files-of.ts';
import { issueOfGivenOddity } from './returns/issue-of-given-oddity.ts';

const CHECKED = cinYears.filter((year) => year >= '2022-23');

/** Checks CIN census files against the published rules, with nothing kept and nothing leaving the machine. */
export const checkCinCommand: Command = {
  name: 'check cin',
  usage: 'check cin FILE|FOLDER|ZIP… --year 2025-26 [--json] [--csv OUT] [--xlsx OUT]',
  summary: 'Checks a CIN census file against the published rules of its year.',
  help: `The years: ${CHECKED.join(', ')}. Nothing is kept, and nothing leaves this machine. Several files are checked as one census, and so are
the XML files in a folder or a zip; what else lies there is told and passed by.
A value that cannot be read is told, and only the rules that need it are not decided, for that child alone.

  --json     prints one JSON document: { collection, year, children, rules: [{ code, state, why, issues, undecided }],
             issues: [{ code, severity, child, table, row, line, field, value, message, todo, because }], ms }
  --csv OUT  writes every issue to a file, one a line
  --xlsx OUT writes a workbook: every rule, every issue, and the rows of the children something was said of, marked

Ends with 0 when there is no error, and with 1 when there is one or the file was refused.`,
  async run(args, tools) {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        year: { type: 'string' },
        json: { type: 'boolean', default: false },
        csv: { type: 'string' },
        xlsx: { type: 'string' },
      },
    });
    const { year } = values;
    if (year === undefined || !isCinYear(year) || !CHECKED.includes(year))
      throw new UsageError(`Name the collection year with --year: one of ${CHECKED.join(', ')}.`);
    if (positionals.length === 0) throw new UsageError('Name the file to check.');
    const before = tools.stopwatch();
    const kept: CinChild[] = [];
    const report = await checked(positionals, year, tools, values.xlsx === undefined ? undefined : kept);
    if (report === undefined) return 1;
    const ms = Math.round(tools.stopwatch() - before);
    if (values.csv !== undefined) await writeFile(values.csv, reportAsCsv(report));
    if (values.xlsx !== undefined) await writeWorkbook(values.xlsx, report, kept, year);
    tools.print(values.json ? JSON.stringify({ ...report, ms }) : inWords(report, positionals, ms));
    return exitCodeOf(report);
  },
};

/** Checks the files as one census; the children are kept when they are to be shown afterwards. */
async function checked(
  paths: readonly string[],
  year: CinYear,
  tools: Tools,
  kept: CinChild[] | undefined,
): Promise<CheckReport | undefined> {
  const check = new CinCensusCheck(year, cinRules);
  const tell = (oddity: GivenOddity): void => check.tell(issueOfGivenOddity(oddity));
  let name = '';
  try {
    for await (const file of cinFilesOf(await givenFilesOf(paths), tell)) {
      name = file.name;
      for await (const event of readCinFile(file.open())) {
        take(check, event, year);
        if (event.kind === 'child') kept?.push(event.child);
      }
    }
  } catch (fault) {
    if (!(fault instanceof CinFileRefused || fault instanceof GivenFileRefused)) throw fault;
    const file = fault instanceof GivenFileRefused ? (fault.file ?? name) : name;
    tools.tell(`${file}: ${fault.message}\n${fault.nextStep}`);
    return undefined;
  }
  return check.end();
}

function take(check: CinCensusCheck, event: CinFileEvent, year: CinYear): void {
  if (event.kind === 'header') {
    check.header(event.header);
    for (const issue of issuesOfHeader(event.header, year)) check.tell(issue);
  }
  if (event.kind === 'child') check.child(event.child);
  const child = event.kind === 'child' ? event.child.identifiers.laChildId?.value : undefined;
  for (const oddity of odditiesOf(event)) check.tell(issueOfOddity(oddity, child));
}

async function writeWorkbook(
  file: string,
  report: CheckReport,
  kept: readonly CinChild[],
  year: CinYear,
): Promise<void> {
  const said = new Set(report.issues.flatMap(({ child }) => child ?? []));
  const children = kept.filter(
    ({ identifiers: { laChildId } }) => laChildId === undefined || said.has(laChildId.value),
  );
  const [{ markedTables }, { writeReportWorkbook }] = await Promise.all([
    import('#returns/cin-census/checking/marked-tables.ts'),
    import('./report-workbook.ts'),
  ]);
  await writeReportWorkbook(file, report, markedTables(children, report.issues, year));
}

function odditiesOf(event: CinFileEvent): readonly CinOddity[] {
  if (event.kind === 'oddity') return [event.oddity];
  return event.kind === 'end' ? [] : event.oddities;
}

function inWords(report: CheckReport, files: readonly string[], ms: number): string {
  const names = files.map((file) => basename(file)).join(', ');
  return `${reportInWords(report, `CIN census ${report.year}, ${names}`)}\n\nChecked in ${(ms / 1000).toFixed(2)} s.`;
}

function exitCodeOf({ issues }: CheckReport): ExitCode {
  return issues.some(({ severity }) => severity !== 'query') ? 1 : 0;
}
