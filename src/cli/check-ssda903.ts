import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { PostcodesRefused } from '#import/readers/postcodes/postcodes-refused.ts';
import { reportInWords } from '#returns/engine/report-in-words.ts';
import { authorityCode } from '#returns/ssda903/specification/authority-code.ts';
import type { PostcodeTable } from '#returns/ssda903/specification/postcode-place.ts';
import { isSsda903Year, ssda903Years } from '#returns/ssda903/specification/ssda903-year.ts';
import { type Command, UsageError } from './command.ts';
import { isNoFile } from './no-file.ts';
import { checkSsda903Files } from './returns/check-ssda903-files.ts';
import { givenFilesOf } from './returns/given-files-of.ts';
import { handOverReport } from './returns/hand-over-report.ts';
import { openPostcodeTable } from './returns/open-postcode-table.ts';

/** Checks an SSDA903 return against the published rules, with nothing kept and nothing leaving the machine. */
export const checkSsda903Command: Command = {
  name: 'check ssda903',
  usage:
    'check ssda903 DIR|FILES… --year 2025-26 [--previous DIR] [--providers LIST] [--postcodes TABLE] [--authority E06000019] [--json] [--csv OUT] [--xlsx OUT]',
  summary: 'Checks an SSDA903 return against the published rules of its year.',
  help: `The years: ${ssda903Years.join(', ')}. Nothing is kept, and nothing leaves this machine.
Give the CSV files, a workbook, a folder or a zip of them, or the XML form. Tables are known by their columns, whatever their
names. A rule that needs what was not given is not run, and says so.

  --previous DIR    last year’s return, in any of the same forms; may be given more than once
  --providers LIST  the inspectorate’s list of providers, XLSX or CSV in any of its layouts; may be given more than once
  --postcodes TABLE a table of postcodes, or the index of one made with "throughline postcodes"
  --authority CODE  the authority whose return it is (E06000019), for rules that ask whether a placement is in its area
  --json            prints one JSON document: { collection, year, children, rules: [{ code, state, why, issues, undecided }],
                    issues: [{ code, severity, child, table, row, line, field, value, message, todo, because,
                    beside: [{ table, field, value, row, line }] }], ms }
  --csv OUT         writes every issue to a file, one a line
  --xlsx OUT        writes a workbook: every rule, every issue, and the rows of the children something was said of, marked

Ends with 1 when there is an error or something could not be decided, otherwise with 0. A rule that was not run is listed and
changes nothing of that.`,
  async run(args, tools) {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        year: { type: 'string' },
        previous: { type: 'string', multiple: true },
        providers: { type: 'string', multiple: true },
        postcodes: { type: 'string' },
        authority: { type: 'string' },
        json: { type: 'boolean', default: false },
        csv: { type: 'string' },
        xlsx: { type: 'string' },
      },
    });
    const { year, authority } = values;
    if (year === undefined || !isSsda903Year(year))
      throw new UsageError(`Name the collection year with --year: one of ${ssda903Years.join(', ')}.`);
    if (positionals.length === 0) throw new UsageError('Name the files to check, or the folder or zip they are in.');
    if (authority !== undefined && !authorityCode.test(authority))
      throw new UsageError('Name the authority by its code, E and eight digits: --authority E06000019.');
    const before = tools.stopwatch();
    const postcodes = values.postcodes === undefined ? undefined : await openedPostcodes(values.postcodes);
    const given = {
      files: givenFilesOf(positionals),
      previous: givenFilesOf(values.previous ?? []),
      providers: givenFilesOf(values.providers ?? []),
      ...(postcodes === undefined ? {} : { postcodes }),
      ...(authority === undefined ? {} : { authority }),
    };
    const checked = await checkSsda903Files(given, year);
    const names = positionals.map((path) => basename(path)).join(', ');
    return handOverReport(checked, values, {
      print: tools.print,
      ms: Math.round(tools.stopwatch() - before),
      words: () => reportInWords(checked.report, `SSDA903 ${year}, ${names}`),
    });
  },
};

/** Opens the table of postcodes at a path. One that cannot be used ends the command: a check without it would be another check. */
export async function openedPostcodes(path: string): Promise<PostcodeTable> {
  try {
    return await openPostcodeTable(path);
  } catch (fault) {
    if (isNoFile(fault)) throw new UsageError(`There is no file ${path} that can be read.`);
    if (fault instanceof PostcodesRefused)
      throw new UsageError(`${basename(path)}: ${fault.message} ${fault.nextStep}`);
    throw fault;
  }
}
