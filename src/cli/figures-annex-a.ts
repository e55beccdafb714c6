import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { annexAYears, isAnnexAYear } from '#returns/annex-a/specification/annex-a-year.ts';
import { comparedFigures } from '#usecases/queries/compared-figures.ts';
import { analysisInWords } from './analysis-in-words.ts';
import { dayNamed } from './check-annex-a.ts';
import { type Command, UsageError } from './command.ts';
import { namedAuthority } from './named-authority.ts';
import { checkAnnexAFiles } from './returns/check-annex-a-files.ts';
import { givenFilesOf } from './returns/given-files-of.ts';

/** Prints what the lists of Annex A say: their headline figures beside what is published. */
export const figuresAnnexACommand: Command = {
  name: 'figures annex-a',
  usage: 'figures annex-a FILE… --year 2025-26 [--on DAY] [--authority 884] [--json]',
  summary: 'Prints the headline figures of Annex A beside the published ones.',
  help: `The years: ${annexAYears.join(', ')}. Nothing is kept, and nothing leaves this machine.
Give a workbook with a sheet for each list, or files of one list each, or a folder or zip of them. The published figures are
those that came with Throughline.

  --on DAY       the day the lists were drawn up (2025-09-30); when it is not named, the latest date in the lists
                 up to the end of the year is taken
  --authority N  whose lists they are, by its three-figure code (884): without it the figures stand beside England alone
  --json         prints one JSON document: { yearEndingMarch, authority, notes, sections: [{ title, figures: [{ code, name,
                 unit, value, why, note, numerator, denominator, basis, parts, comparedWith, beside, period,
                 isOlderThanAsked, missing, rows }] }] }`,
  async run(args, tools) {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        year: { type: 'string' },
        on: { type: 'string' },
        authority: { type: 'string' },
        json: { type: 'boolean', default: false },
      },
    });
    const { year } = values;
    if (year === undefined || !isAnnexAYear(year))
      throw new UsageError(`Name the year with --year: one of ${annexAYears.join(', ')}.`);
    if (positionals.length === 0) throw new UsageError('Name the workbook to read, or the files of the lists.');
    const authority = namedAuthority(values.authority);
    const checked = await checkAnnexAFiles(givenFilesOf(positionals), year, dayNamed(values.on));
    const compared = comparedFigures(checked.analysis(), authority);
    const name = `Annex A ${year}, ${positionals.map((path) => basename(path)).join(', ')}`;
    tools.print(values.json ? JSON.stringify(compared) : analysisInWords(compared, name));
    return 0;
  },
};
