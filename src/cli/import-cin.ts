import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { isRefusal } from '#domain/definition/refusal.ts';
import { importOfCensus } from '#import/mapping/cin-census/import-of-census.ts';
import { CinFileRefused } from '#import/readers/cin-xml/cin-file-refused.ts';
import { readCinFile } from '#import/readers/cin-xml/read-cin-file.ts';
import { type Imported, importChildren } from '#usecases/commands/import-children/import-children.command.ts';
import { type Command, type ExitCode, type Tools, UsageError } from './command.ts';
import { isNoFile } from './no-file.ts';

/** How many of what did not fit are shown to a person; `--json` gives all. */
const SHOWN = 20;

/** Takes in a CIN census file. */
export const importCinCommand: Command = {
  name: 'import cin',
  usage: 'import cin FILE [--json]',
  summary: 'Takes in a CIN census file of any year from 2021-22 on.',
  help: `All of it or nothing: a file that cannot be read to its end changes nothing. The same file twice changes nothing; a
corrected file makes corrections. What did not fit is listed with its line, its value and the reason, and kept beside
the child.

  --json  prints one JSON document: { children, peopleMade, peopleMatched, recordsMade, recordsCorrected,
          notFitted: [{ line, child, what, value, why }], doubts: [the same, for what was kept with a doubt], ms }

Ends with 0 when the file was taken in, whatever of it did not fit, and with 1 when it was refused.`,
  async run(args, tools) {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { json: { type: 'boolean', default: false } },
    });
    const [file, ...more] = positionals;
    if (file === undefined || more.length > 0) throw new UsageError('Name one file to take in.');
    return takeIn(file, values.json, tools);
  },
};

async function takeIn(file: string, json: boolean, tools: Tools): Promise<ExitCode> {
  const before = tools.stopwatch();
  try {
    const imported = await tools.withStore((store, system) =>
      store.run(system, 'import', (session) =>
        importChildren(session, {
          source: 'cin-census',
          fileName: basename(file),
          parts: importOfCensus(readCinFile(createReadStream(file)), session.today),
        }),
      ),
    );
    if (isRefusal(imported)) {
      tools.tell(imported.because);
      return 1;
    }
    const ms = Math.round(tools.stopwatch() - before);
    tools.print(json ? asJson(imported, ms) : inWords(imported, ms));
    return 0;
  } catch (fault) {
    return refused(fault, file, json, tools);
  }
}

function refused(fault: unknown, file: string, json: boolean, tools: Tools): ExitCode {
  if (isNoFile(fault)) throw new UsageError(`There is no file ${file} that can be read.`);
  if (!(fault instanceof CinFileRefused)) throw fault;
  const { line, column, element, message, nextStep, reason } = fault;
  tools.tell(`${message}${line === undefined ? '' : ` (line ${line})`}\n${nextStep}\nNothing was kept.`);
  if (json)
    tools.print(
      JSON.stringify({ refused: reason, line, column, element: element ?? null, message, nextStep }, null, 2),
    );
  return 1;
}

function asJson({ run: _run, notFitted, doubts, ...counts }: Imported, ms: number): string {
  const listed = (notes: Imported['notFitted']) =>
    notes.map(({ line, child, what, value, why }) => ({ line, child, what, value: value ?? null, why }));
  return JSON.stringify({ ...counts, notFitted: listed(notFitted), doubts: listed(doubts), ms }, null, 2);
}

function inWords(imported: Imported, ms: number): string {
  const { children, peopleMade, peopleMatched, recordsMade, recordsCorrected, notFitted, doubts } = imported;
  const lines = [
    `${children} children in the file: ${peopleMade} new, ${peopleMatched} known already.`,
    `${recordsMade} records made, ${recordsCorrected} corrected, in ${(ms / 1000).toFixed(1)} s.`,
    `${notFitted.length} values did not fit; ${doubts.length} were kept with a doubt.`,
    ...notFitted
      .slice(0, SHOWN)
      .map(
        (note) =>
          `  line ${note.line}  ${note.child ?? '(no child)'}  ${note.what}${note.value === undefined ? '' : ` “${note.value}”`}: ${note.why}`,
      ),
  ];
  if (notFitted.length > SHOWN) lines.push(`  … and ${notFitted.length - SHOWN} more: --json lists them all.`);
  return lines.join('\n');
}
