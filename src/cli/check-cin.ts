import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { isRefusal } from '#domain/definition/refusal.ts';
import { type CinYear, cinYears, isCinYear } from '#returns/cin-census/specification/cin-year.ts';
import type { CheckedReturn } from '#returns/engine/checked-return.ts';
import { reportInWords } from '#returns/engine/report-in-words.ts';
import { type Command, type Tools, UsageError } from './command.ts';
import { checkCinFiles } from './returns/check-cin-files.ts';
import { givenFilesOf } from './returns/given-files-of.ts';
import { handOverReport } from './returns/hand-over-report.ts';

const CHECKED = cinYears.filter((year) => year >= '2022-23');

/** Checks CIN census files against the published rules, with nothing kept and nothing leaving the machine. */
export const checkCinCommand: Command = {
  name: 'check cin',
  usage: 'check cin FILE… --year 2025-26 [--json] [--csv OUT] [--xlsx OUT]',
  summary: 'Checks a CIN census against the published rules of its year.',
  help: `The years: ${CHECKED.join(', ')}. Nothing is kept, and nothing leaves this machine.
Give the XML file, or several, a folder or a zip of them, which are then checked as one census. A value that cannot be read
is told, and only the rules that need it are not decided, for that child alone.

  --json     prints one JSON document: { collection, year, children, rules: [{ code, state, why, issues, undecided }],
             issues: [{ code, severity, child, table, line, field, value, message, todo, because,
             beside: [{ table, field, value, line }] }], ms }
  --csv OUT  writes every issue to a file, one a line
  --xlsx OUT writes a workbook: every rule, every issue, and the rows of the children something was said of, marked

Ends with 1 when there is an error or something could not be decided, or the file was refused; otherwise with 0.`,
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
    const result = await checked(positionals, year, tools, values.xlsx !== undefined);
    if (result === undefined) return 1;
    const names = positionals.map((file) => basename(file)).join(', ');
    return handOverReport(result, values, {
      print: tools.print,
      ms: Math.round(tools.stopwatch() - before),
      words: () => reportInWords(result.report, `CIN census ${year}, ${names}`),
    });
  },
};

/** Checks the files as one census; the children are kept when they are to be shown afterwards. */
async function checked(
  files: readonly string[],
  year: CinYear,
  tools: Tools,
  isKept: boolean,
): Promise<CheckedReturn | undefined> {
  const result = await checkCinFiles(givenFilesOf(files), year, { isKept });
  if (!isRefusal(result)) return result;
  tools.tell(`${result.file}: ${result.because}\n${result.todo}`);
  return undefined;
}
