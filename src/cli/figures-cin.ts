import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { CinFileRefused } from '#import/readers/cin-xml/cin-file-refused.ts';
import { readCinFile } from '#import/readers/cin-xml/read-cin-file.ts';
import type { CinChild, CinHeader } from '#returns/cin-census/specification/cin-child.ts';
import { type CinYear, cinYears, isCinYear } from '#returns/cin-census/specification/cin-year.ts';
import type { ReturnAnalysis } from '#returns/engine/return-analysis.ts';
import { comparedFigures } from '#usecases/queries/compared-figures.ts';
import { analysisInWords } from './analysis-in-words.ts';
import { type Command, UsageError } from './command.ts';
import { isNoFile } from './no-file.ts';
import { analyseCin } from './returns/analyse-cin.ts';

/** Prints what a CIN census says: its headline figures beside what is published. */
export const figuresCinCommand: Command = {
  name: 'figures cin',
  usage: 'figures cin FILE… --year 2025-26 [--authority 884] [--json]',
  summary: 'Prints the headline figures of a CIN census file beside the published ones.',
  help: `The years: ${cinYears.join(', ')}. Nothing is kept, and nothing leaves this machine. Several files are read as one census.
What has a measure is counted by the measure itself. The published figures are those that came with Throughline.

  --authority N  whose census it is, by its three-figure code, when the file does not say or says another
  --json         prints one JSON document: { yearEndingMarch, authority, notes, sections: [{ title, figures: [{ code, name,
                 unit, value, why, note, numerator, denominator, parts, beside, period, rows }] }] }`,
  async run(args, tools) {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { year: { type: 'string' }, authority: { type: 'string' }, json: { type: 'boolean', default: false } },
    });
    const { year, authority } = values;
    if (year === undefined || !isCinYear(year))
      throw new UsageError(`Name the collection year with --year: one of ${cinYears.join(', ')}.`);
    if (positionals.length === 0) throw new UsageError('Name the file to read.');
    try {
      const compared = comparedFigures(await analysisOf(positionals, year), authority);
      const name = `CIN census ${year}, ${positionals.map((file) => basename(file)).join(', ')}`;
      tools.print(values.json ? JSON.stringify(compared) : analysisInWords(compared, name));
      return 0;
    } catch (fault) {
      if (isNoFile(fault)) throw new UsageError(`There is no file ${positionals.join(' or ')} that can be read.`);
      if (!(fault instanceof CinFileRefused)) throw fault;
      tools.tell(`${fault.message}\n${fault.nextStep}`);
      return 1;
    }
  },
};

async function analysisOf(files: readonly string[], year: CinYear): Promise<ReturnAnalysis> {
  const children: CinChild[] = [];
  let header: CinHeader | undefined;
  for (const file of files) {
    for await (const event of readCinFile(createReadStream(file, { highWaterMark: 1 << 20 }))) {
      if (event.kind === 'header') header ??= event.header;
      if (event.kind === 'child') children.push(event.child);
    }
  }
  return analyseCin(children, header, year);
}
