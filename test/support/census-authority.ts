import assert from 'node:assert/strict';
import { hash } from 'node:crypto';
import type { ChildHistory, HistoryRecord } from '#domain/history/child-history.ts';
import type { RecordTypeId } from '#domain/journey/index.ts';
import type { Person } from '#domain/people/person.ts';
import { importOfCensus } from '#import/mapping/cin-census/import-of-census.ts';
import { readCinFile } from '#import/readers/cin-xml/read-cin-file.ts';
import { blankAuthority } from '#main/blank-authority.ts';
import { systemActor } from '#main/system-actor.ts';
import { type OpenStore, openStore } from '#storage/session/open-store.ts';
import { loadAuthority, prepareDatabase } from '#storage/session/prepare.ts';
import { type Imported, importChildren } from '#usecases/commands/import-children/import-children.command.ts';
import type { ChangeNumber, ImportRun, Session } from '#usecases/ports.ts';
import { freshDatabase, type TestDatabase } from './database.ts';

/** An authority that holds nobody yet, into which census files are taken. */
export interface CensusAuthority extends AsyncDisposable {
  readonly store: OpenStore;
  readonly database: TestDatabase;
  run<T>(work: (session: Session) => Promise<T>): Promise<T>;
  /** Takes a file in, as text or as bytes, in pieces or whole. */
  takeIn(file: string | Uint8Array | readonly Uint8Array[]): Promise<Imported>;
  /** What must stand still when nothing was taken in. */
  standing(): Promise<{
    readonly change: ChangeNumber;
    readonly histories: number;
    readonly runs: readonly ImportRun[];
  }>;
  histories(): Promise<readonly ChildHistory[]>;
  /** The child known by an id, and its history; fails the test when there is none, or more than one. */
  childKnownAs(laChildId: string): Promise<{ readonly person: Person; readonly history: ChildHistory }>;
}

/** Opens an authority that holds nobody, at a moment. Its ids come in no order: what was made first must not be told by them. */
export async function censusAuthority(moment = '2026-11-16T12:00:00.000Z'): Promise<CensusAuthority> {
  const database = await freshDatabase();
  await prepareDatabase(database.url);
  await loadAuthority(database.url, { ...blankAuthority, code: '884' }, [], moment);
  let ids = 0;
  const store = openStore({ url: database.url, clock: () => moment, newId: () => idOf(++ids), connections: 2 });
  const run: CensusAuthority['run'] = (work) => store.run(systemActor, 'import', work);
  const histories = () => run(async (session) => (await Array.fromAsync(session.records.everyHistory())).flat());
  return {
    store,
    database,
    run,
    histories,
    takeIn: (file) => run((session) => takeIn(session, file)),
    standing: async () => ({
      change: await run((session) => session.changeAt()),
      histories: (await histories()).length,
      runs: await run((session) => session.imports.runs(100)),
    }),
    childKnownAs: (laChildId) => run((session) => childKnownAs(session, laChildId)),
    async [Symbol.asyncDispose]() {
      await store.close();
      await database.drop();
    },
  };
}

/** Taken in once more, a file makes nothing, corrects nothing and adds no change. */
export async function changesNothing(authority: CensusAuthority, file: string | Uint8Array): Promise<void> {
  const before = await authority.run((session) => session.changeAt());
  const { peopleMade, recordsMade, recordsCorrected } = await authority.takeIn(file);
  assert.deepEqual([peopleMade, recordsMade, recordsCorrected], [0, 0, 0]);
  assert.equal(await authority.run((session) => session.changeAt()), before);
}

/** The one record of a type among these; fails the test when there is none, or more than one. */
export function onlyRecord(records: readonly HistoryRecord[], type: RecordTypeId): HistoryRecord {
  const [found, another] = records.filter((each) => each.type === type);
  assert.ok(found !== undefined && another === undefined, `there is one ${type}`);
  return found;
}

/** Takes a file in within a session. */
export async function takeIn(session: Session, file: string | Uint8Array | readonly Uint8Array[]): Promise<Imported> {
  const pieces = typeof file === 'string' ? [Buffer.from(file)] : file instanceof Uint8Array ? [file] : file;
  const imported = await importChildren(session, {
    source: 'cin-census',
    fileName: 'census.xml',
    parts: importOfCensus(readCinFile(pieces), session.today),
  });
  assert.ok('notFitted' in imported, JSON.stringify(imported));
  return imported;
}

async function childKnownAs(session: Session, laChildId: string) {
  const [found, another] = (await session.people.findByIdentifier('la-child-id', [laChildId])).get(laChildId) ?? [];
  assert.ok(found !== undefined && another === undefined, 'nobody is known by this id, or more than one child');
  const person = await session.people.findOne(found);
  const [history] = await session.records.histories([found]);
  assert.ok(person && history);
  return { person, history };
}

function idOf(number: number): string {
  const digits = hash('sha1', String(number));
  return `${digits.slice(0, 8)}-${digits.slice(8, 12)}-4${digits.slice(12, 15)}-8${digits.slice(15, 18)}-${digits.slice(18, 30)}`;
}
