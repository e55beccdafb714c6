import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import type { Issue } from '#domain/definition/issue.ts';
import { cinChildOf } from '#returns/cin-census/mapping/cin-child-of.ts';
import { cinHeaderOf } from '#returns/cin-census/mapping/cin-header-of.ts';
import { type CinYear, cinYears, isCinYear } from '#returns/cin-census/specification/cin-year.ts';
import { writeCinCensus } from '#returns/cin-census/writer/write-cin-census.ts';
import type { Session } from '#usecases/ports.ts';
import { type Command, type ExitCode, type Tools, UsageError } from './command.ts';

/** Writes the CIN census of a year. */
export const returnCinCommand: Command = {
  name: 'return cin',
  usage: 'return cin --year 2025-26 --out FILE',
  summary: 'Writes the CIN census of a collection year as an XML file.',
  help: `The years: ${cinYears.join(', ')}. What the census does not allow is left out of the file and listed; the file that
is written is valid against the schema of the year. Ends with 1 when something was left out.`,
  async run(args, tools) {
    const { values } = parseArgs({ args: [...args], options: { year: { type: 'string' }, out: { type: 'string' } } });
    const { year, out } = values;
    if (year === undefined || !isCinYear(year))
      throw new UsageError(`Name the collection year with --year: one of ${cinYears.join(', ')}.`);
    if (out === undefined) throw new UsageError('Name the file to write with --out.');
    return writeOut(year, out, tools);
  },
};

async function writeOut(year: CinYear, out: string, tools: Tools): Promise<ExitCode> {
  const issues: Issue[] = [];
  let children = 0;
  // Written beside and moved into place, so that a file under the name asked for is always whole.
  const unfinished = `${out}.unfinished`;
  await tools
    .withStore((store, system) =>
      store.run(system, 'statutory return', async (session) => {
        const counted = (async function* () {
          for await (const child of childrenOf(session, year)) {
            children += 1;
            yield child;
          }
        })();
        const census = writeCinCensus({
          year,
          header: cinHeaderOf(session.settings, year, session.now),
          children: counted,
          onIssue: (issue) => issues.push(issue),
        });
        await pipeline(Readable.from(census), createWriteStream(unfinished));
      }),
    )
    .catch(async (fault) => {
      await rm(unfinished, { force: true });
      throw fault;
    });
  await rename(unfinished, out);
  for (const issue of issues) tools.tell(`${issue.record ?? ''} ${issue.field ?? ''}: ${issue.message}`.trim());
  tools.print(`${children} children written to ${out} for ${year}; ${issues.length} values left out.`);
  return issues.length === 0 ? 0 : 1;
}

async function* childrenOf(session: Session, year: CinYear) {
  for await (const histories of session.records.everyHistory()) {
    for (const history of histories) {
      const child = cinChildOf(history, year);
      if (child !== undefined) yield child;
    }
  }
}
