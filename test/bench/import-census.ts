import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { importOfCensus } from '#import/mapping/cin-census/import-of-census.ts';
import { readCinFile } from '#import/readers/cin-xml/read-cin-file.ts';
import { blankAuthority } from '#main/blank-authority.ts';
import { systemActor } from '#main/system-actor.ts';
import { openStore } from '#storage/session/open-store.ts';
import { loadAuthority, prepareDatabase } from '#storage/session/prepare.ts';
import { cinChild } from '#test/support/cin-children.ts';
import { writtenCensus } from '#test/support/cin-file.ts';
import { freshDatabase } from '#test/support/database.ts';
import { importChildren } from '#usecases/commands/import-children/import-children.command.ts';
import { type BenchLine, timed, told } from './bench-table.ts';

const CHILDREN = 5000;
const SAMPLE = new URL('../../../shared/samples/cin_xml/fake_CIN_data.xml', import.meta.url);

/** A CIN census of 5,000 children, from its bytes to records, clocks and figures. */
export async function importBench(): Promise<BenchLine> {
  const { xml, made } = existsSync(SAMPLE)
    ? repeated(readFileSync(SAMPLE, 'utf8'), 'the sample repeated')
    : repeated(await generated(), 'made children');
  const bytes = Buffer.from(xml);
  const database = await freshDatabase();
  try {
    await prepareDatabase(database.url);
    const now = Temporal.Now.instant().toString();
    await loadAuthority(database.url, blankAuthority, [], now);
    const store = openStore({ url: database.url, clock: () => now, newId: randomUUID, connections: 1 });
    const time = await timed(() => takeIn(store, bytes));
    const again = await timed(() => takeIn(store, bytes));
    await store.close();
    const size = `${(bytes.length / 1_000_000).toFixed(1)} MB`;
    return {
      work: 'import a CIN census; the same again',
      on: `${CHILDREN} children, ${size}, ${made}`,
      measured: `${told(time)}; ${told(again)}`,
      budget: 'none set',
    };
  } finally {
    await database.drop();
  }
}

async function takeIn(store: ReturnType<typeof openStore>, bytes: Uint8Array): Promise<void> {
  await store.run(systemActor, 'import', async (session) => {
    const parts = importOfCensus(readCinFile([bytes]), session.today);
    const imported = await importChildren(session, { source: 'cin-census', fileName: 'bench.xml', parts });
    assert.ok('children' in imported && imported.children === CHILDREN);
  });
}

// The children of a file over and over, each time under new identities.
function repeated(xml: string, made: string): { readonly xml: string; readonly made: string } {
  const start = xml.indexOf('<Child>');
  const end = xml.lastIndexOf('</Child>') + '</Child>'.length;
  const children = xml.slice(start, end).split(/(?<=<\/Child>)/);
  const all = Array.from({ length: CHILDREN }, (_, index) =>
    (children[index % children.length] ?? '')
      .replace(/<LAchildID>[^<]*/, `<LAchildID>BENCH${index}`)
      .replace(/<UPN>[^<]*<\/UPN>/, ''),
  );
  return { xml: xml.slice(0, start) + all.join('') + xml.slice(end), made };
}

async function generated(): Promise<string> {
  const children = fc.sample(cinChild('2025-26'), { numRuns: 300, seed: 884 });
  return (await writtenCensus('2025-26', children)).xml;
}
