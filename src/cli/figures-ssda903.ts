import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { authorityCode } from '#returns/ssda903/specification/authority-code.ts';
import { isSsda903Year, ssda903Years } from '#returns/ssda903/specification/ssda903-year.ts';
import { comparedFigures } from '#usecases/queries/compared-figures.ts';
import { analysisInWords } from './analysis-in-words.ts';
import { openedPostcodes } from './check-ssda903.ts';
import { type Command, UsageError } from './command.ts';
import { namedAuthority } from './named-authority.ts';
import { checkSsda903Files } from './returns/check-ssda903-files.ts';
import { givenFilesOf } from './returns/given-files-of.ts';

/** Prints what an SSDA903 return says: its headline figures beside what is published. */
export const figuresSsda903Command: Command = {
  name: 'figures ssda903',
  usage:
    'figures ssda903 DIR|FILES… --year 2025-26 [--previous DIR] [--authority 884] [--postcodes TABLE --area E06000019] [--json]',
  summary: 'Prints the headline figures of an SSDA903 return beside the published ones.',
  help: `The years: ${ssda903Years.join(', ')}. Nothing is kept, and nothing leaves this machine.
Give the CSV files, a workbook, a folder or a zip of them, or the XML form. The published figures are those that came with
Throughline.

  --previous DIR    last year’s return, in any of the same forms: figures that look back tell more with it
  --authority N     whose return it is, by its three-figure code (884): without it the figures stand beside England alone
  --postcodes TABLE a table of postcodes, or the index of one made with "throughline postcodes"
  --area CODE       the same authority by the code such a table has (E06000019). Who is placed outside it, and who far from
                    home, is told when both are given
  --json            prints one JSON document: { yearEndingMarch, authority, notes, sections: [{ title, figures: [{ code, name,
                    unit, value, why, note, numerator, denominator, basis, parts, comparedWith, beside, period,
                    isOlderThanAsked, missing, rows }] }] }`,
  async run(args, tools) {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        year: { type: 'string' },
        previous: { type: 'string', multiple: true },
        authority: { type: 'string' },
        postcodes: { type: 'string' },
        area: { type: 'string' },
        json: { type: 'boolean', default: false },
      },
    });
    const { year, area } = values;
    if (year === undefined || !isSsda903Year(year))
      throw new UsageError(`Name the collection year with --year: one of ${ssda903Years.join(', ')}.`);
    if (positionals.length === 0) throw new UsageError('Name the files to read, or the folder or zip they are in.');
    if (area !== undefined && !authorityCode.test(area))
      throw new UsageError('Name the area by the code of its authority, E and eight digits: --area E06000019.');
    const authority = namedAuthority(values.authority);
    const [files, previous] = [givenFilesOf(positionals), givenFilesOf(values.previous ?? [])];
    const beside = {
      ...(values.postcodes === undefined ? {} : { postcodes: await openedPostcodes(values.postcodes) }),
      ...(area === undefined ? {} : { authority: area }),
    };
    const checked = await checkSsda903Files({ files, previous, ...beside }, year);
    const compared = comparedFigures(checked.analysis(), authority);
    const name = `SSDA903 ${year}, ${positionals.map((path) => basename(path)).join(', ')}`;
    tools.print(values.json ? JSON.stringify(compared) : analysisInWords(compared, name));
    return 0;
  },
};
