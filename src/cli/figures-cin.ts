import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { isRefusal } from '#domain/definition/refusal.ts';
import { cinYears, isCinYear } from '#returns/cin-census/specification/cin-year.ts';
import { comparedFigures } from '#usecases/queries/compared-figures.ts';
import { analysisInWords } from './analysis-in-words.ts';
import { type Command, UsageError } from './command.ts';
import { namedAuthority } from './named-authority.ts';
import { checkCinFiles } from './returns/check-cin-files.ts';
import { givenFilesOf } from './returns/given-files-of.ts';

/** Prints what a CIN census says: its headline figures beside what is published. */
export const figuresCinCommand: Command = {
  name: 'figures cin',
  usage: 'figures cin FILE… --year 2025-26 [--authority 884] [--json]',
  summary: 'Prints the headline figures of a CIN census beside the published ones.',
  help: `The years: ${cinYears.join(', ')}. Nothing is kept, and nothing leaves this machine.
Give the XML file, or several, a folder or a zip of them, which are then read as one census.
What has a measure is counted by the measure itself. The published figures are those that came with Throughline.

  --authority N  whose census it is, by its three-figure code (884), when the file does not say or says another
  --json         prints one JSON document: { yearEndingMarch, authority, notes, sections: [{ title, figures: [{ code, name,
                 unit, value, why, note, numerator, denominator, basis, parts, comparedWith, beside, period,
                 isOlderThanAsked, missing, rows }] }] }`,
  async run(args, tools) {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { year: { type: 'string' }, authority: { type: 'string' }, json: { type: 'boolean', default: false } },
    });
    const { year } = values;
    if (year === undefined || !isCinYear(year))
      throw new UsageError(`Name the collection year with --year: one of ${cinYears.join(', ')}.`);
    if (positionals.length === 0) throw new UsageError('Name the file to read.');
    const authority = namedAuthority(values.authority);
    const checked = await checkCinFiles(givenFilesOf(positionals), year, { isKept: true });
    if (isRefusal(checked)) {
      tools.tell(`${checked.file}: ${checked.because}\n${checked.todo}`);
      return 1;
    }
    const compared = comparedFigures(checked.analysis(), authority);
    const name = `CIN census ${year}, ${positionals.map((file) => basename(file)).join(', ')}`;
    tools.print(values.json ? JSON.stringify(compared) : analysisInWords(compared, name));
    return 0;
  },
};
