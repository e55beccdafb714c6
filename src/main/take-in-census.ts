import type { Readable } from 'node:stream';
import { decide } from '#access/decide.ts';
import { isRefusal, type Refusal, refuse } from '#domain/definition/refusal.ts';
import { importOfCensus } from '#import/mapping/cin-census/import-of-census.ts';
import { CinFileRefused } from '#import/readers/cin-xml/cin-file-refused.ts';
import { readCinFile } from '#import/readers/cin-xml/read-cin-file.ts';
import { importChildren } from '#usecases/commands/import-children/import-children.command.ts';
import type { Actor, Store } from '#usecases/ports.ts';

/**
 * Takes in a census that somebody uploaded. An analyst may import but writes no record by hand: once that is decided, the
 * import acts with the product's own rights, in the analyst's name. A file that cannot be read to its end changes nothing.
 */
export async function takeInCensus(
  store: Store,
  actor: Actor,
  file: Readable,
  fileName: string,
): Promise<{ readonly run: string } | Refusal> {
  const allowed = decide(actor, 'write', 'import');
  if (isRefusal(allowed)) return allowed;
  try {
    return await store.run({ ...actor, role: 'system' }, 'import', (session) =>
      importChildren(session, {
        source: 'cin-census',
        fileName,
        parts: importOfCensus(readCinFile(file), session.today),
      }),
    );
  } catch (fault) {
    if (!(fault instanceof CinFileRefused)) throw fault;
    const { message, nextStep, line } = fault;
    return refuse(
      'file-refused',
      `${message}${line === undefined ? '' : ` (line ${line})`} ${nextStep} Nothing was kept.`,
    );
  }
}
