import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { type Day, parseDay } from '#domain/time/day.ts';
import { countInWords } from '#domain/time/in-words.ts';
import type { CheckedAnnexA } from '#returns/annex-a/checking/checked-annex-a.ts';
import { annexAYears, isAnnexAYear } from '#returns/annex-a/specification/annex-a-year.ts';
import { reportInWords } from '#returns/engine/report-in-words.ts';
import { type Command, UsageError } from './command.ts';
import { checkAnnexAFiles } from './returns/check-annex-a-files.ts';
import { givenFilesOf } from './returns/given-files-of.ts';
import { handOverReport } from './returns/hand-over-report.ts';

/** Checks the lists of Ofsted’s Annex A against one another, with nothing kept and nothing leaving the machine. */
export const checkAnnexACommand: Command = {
  name: 'check annex-a',
  usage: 'check annex-a FILE… --year 2025-26 [--on DAY] [--json] [--csv OUT] [--xlsx OUT]',
  summary: 'Checks the lists of Annex A, each by itself and against the others.',
  help: `The years: ${annexAYears.join(', ')}. Nothing is kept, and nothing leaves this machine.
Give a workbook with a sheet for each of the eleven lists, or files of one list each, or a folder or zip of them. Lists are
known by their columns first and by their name second. A list or column that is missing is told; rules that need it are not run.

  --on DAY    the day the lists were drawn up (2025-09-30), which is today for every rule; when it is not named, the latest
              date in the lists up to the end of the year is taken, and said
  --json      prints one JSON document: { collection, year, children, rules: [{ code, state, why, issues, undecided }],
              issues: [{ code, severity, child, table, row, line, field, value, message, todo, because,
              beside: [{ table, field, value, row, line }] }],
              reading: [{ table, rows, codes: [{ field, written, readAs, times }] }], ms }
  --csv OUT   writes every issue to a file, one a line
  --xlsx OUT  writes a workbook: every rule, every issue, and the rows of the children something was said of, marked

Ends with 1 when there is an error or something could not be decided, otherwise with 0. A rule that was not run is listed and
changes nothing of that.`,
  async run(args, tools) {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        year: { type: 'string' },
        on: { type: 'string' },
        json: { type: 'boolean', default: false },
        csv: { type: 'string' },
        xlsx: { type: 'string' },
      },
    });
    const { year } = values;
    if (year === undefined || !isAnnexAYear(year))
      throw new UsageError(`Name the year with --year: one of ${annexAYears.join(', ')}.`);
    if (positionals.length === 0) throw new UsageError('Name the workbook to check, or the files of the lists.');
    const on = dayNamed(values.on);
    const before = tools.stopwatch();
    const checked = await checkAnnexAFiles(givenFilesOf(positionals), year, on);
    const names = positionals.map((path) => basename(path)).join(', ');
    return handOverReport(checked, values, {
      print: tools.print,
      ms: Math.round(tools.stopwatch() - before),
      words: () => inWords(checked, names),
      beside: { reading: checked.reading },
    });
  },
};

/** The day a command names, or undefined when it names none. */
export function dayNamed(text: string | undefined): Day | undefined {
  if (text === undefined) return undefined;
  const day = parseDay(text);
  if (day === undefined) throw new UsageError('Name the day of the lists as year, month and date: --on 2025-09-30.');
  return day;
}

function inWords({ report, reading }: CheckedAnnexA, names: string): string {
  const lists = reading.map(({ table, rows, codes }) => {
    const spellings = countInWords(codes.length, 'spelling');
    return `  ${table}: ${countInWords(rows, 'row')}, ${spellings} of coded values`;
  });
  return [
    reportInWords(report, `Annex A ${report.year}, ${names}`, 'table'),
    '\nRead',
    ...(lists.length === 0 ? ['  None of the lists.'] : lists),
  ].join('\n');
}
