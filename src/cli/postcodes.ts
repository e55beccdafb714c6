import { createReadStream, createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { basename } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { GatheredPostcodes } from '#import/readers/postcodes/gathered-postcodes.ts';
import { indexPieces } from '#import/readers/postcodes/index-pieces.ts';
import { PostcodesRefused } from '#import/readers/postcodes/postcodes-refused.ts';
import { type LeftOut, readPostcodes } from '#import/readers/postcodes/read-postcodes.ts';
import { type Command, type Tools, UsageError } from './command.ts';
import { isNoFile } from './no-file.ts';

/** Indexes a table of postcodes, so that checks look postcodes up without loading it. */
export const postcodesCommand: Command = {
  name: 'postcodes',
  usage: 'postcodes FILE… --to INDEX',
  summary: 'Indexes a table of postcodes, so that distances can be checked.',
  help: `FILE is a CSV table: the ONS Postcode Directory or its statistics lookup as it is, or one of your own with the headings
postcode, easting, northing and authority code. Several files are indexed as one. Only the postcodes, their places and
their authorities are kept. Give INDEX to "check ssda903" with --postcodes.

Ends with 0 when the index was written, and with 1 when a file was refused.`,
  async run(args, tools) {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { to: { type: 'string' } },
    });
    if (positionals.length === 0) throw new UsageError('Name the table of postcodes to index.');
    if (values.to === undefined) throw new UsageError('Name the index to write with --to.');
    const before = tools.stopwatch();
    const postcodes = new GatheredPostcodes();
    for (const file of positionals) if (!(await gathered(file, postcodes, tools))) return 1;
    const written = await write(postcodes, values.to);
    const seconds = ((tools.stopwatch() - before) / 1000).toFixed(1);
    tools.print(`${counted(written)} postcodes indexed in ${values.to}, in ${seconds} s.`);
    return 0;
  },
};

/** Reads one file; false when it was refused, which has then been told. */
async function gathered(file: string, postcodes: GatheredPostcodes, tools: Tools): Promise<boolean> {
  try {
    const bytes = createReadStream(file, { highWaterMark: 1 << 20 });
    tellLeftOut(basename(file), await readPostcodes(bytes, postcodes), tools);
    return true;
  } catch (fault) {
    if (isNoFile(fault)) throw new UsageError(`There is no file ${file} that can be read.`);
    if (!(fault instanceof PostcodesRefused)) throw fault;
    tools.tell(`${basename(file)}: ${fault.message}\n${fault.nextStep}`);
    return false;
  }
}

function tellLeftOut(file: string, leftOut: LeftOut, { tell }: Tools): void {
  for (const [why, { count, line }] of leftOut)
    tell(
      `${file}: ${counted(count)} ${count === 1 ? 'row' : 'rows'} left out with ${why}, the first on line ${counted(line)}.`,
    );
}

/** Writes beside and moves into place, so that a file under the name asked for is always whole. */
async function write(postcodes: GatheredPostcodes, to: string): Promise<number> {
  const unfinished = `${to}.unfinished`;
  const index = indexPieces(postcodes);
  await pipeline(Readable.from(index), createWriteStream(unfinished)).catch(async (fault) => {
    await rm(unfinished, { force: true });
    throw fault;
  });
  await rename(unfinished, to);
  return postcodes.count;
}

function counted(count: number): string {
  return count.toLocaleString('en-GB');
}
