import { decide } from '#access/decide.ts';
import { isRefusal, type Refusal } from '#domain/definition/refusal.ts';
import type { ImportedChild, ImportedDoubt, ImportedPart } from '#domain/exchange/imported-child.ts';
import type { PersonFacts, PersonId } from '#domain/people/person.ts';
import {
  type ChangeNumber,
  type ImportDoubt,
  isStale,
  type PersonEntry,
  type RecordEntry,
  type Session,
} from '#usecases/ports.ts';
import { beginReading } from './begin-reading.ts';
import { keptFileName } from './kept-file-name.ts';
import { findKnownChildren, type HeldChild, NO_RECORDS } from './known-children.ts';
import { type IdentifiedChild, type ReconciledFacts, reconcileFacts, sameFacts } from './reconcile-facts.ts';
import { reconcileRecords } from './reconcile-records.ts';
import { CORRECTION, IMPORT } from './said-by-files.ts';

/** A file to take in. */
export interface ChildrenToImport {
  readonly source: string;
  readonly fileName: string;
  readonly parts: AsyncIterable<ImportedPart>;
}

/** What an import did. */
export interface Imported {
  readonly run: string;
  readonly children: number;
  readonly peopleMade: number;
  readonly peopleMatched: number;
  readonly recordsMade: number;
  readonly recordsCorrected: number;
  /** What was not kept, in the order of the file. */
  readonly notFitted: readonly ImportedNote[];
  /** What was kept, with a doubt. */
  readonly doubts: readonly ImportedNote[];
}

/** A doubt with the child it is about, by the identifier of the file. */
export interface ImportedNote extends ImportedDoubt {
  readonly child: string | null;
}

/** Children at a time: enough for the database to be asked few questions, few enough for memory to stay flat. */
const BATCH = 200;

/**
 * Takes a file in within the one transaction of the session: all of it, or, when it cannot be read to its end, nothing.
 * Children are matched by the identifier of the authority that made the file. The same file twice changes nothing; a
 * corrected file makes corrections; every value that did not fit is kept with its line, beside its child.
 */
export async function importChildren(session: Session, file: ChildrenToImport): Promise<Imported | Refusal> {
  const allowed = decide(session.actor, 'write', 'import');
  if (isRefusal(allowed)) return allowed;
  const parts = await beginReading(file.parts);
  const run = await session.imports.start({ kind: file.source, fileName: keptFileName(file.fileName) });
  const importing = new Importing(session, file.source, run);
  for await (const part of parts) await importing.take(part);
  return importing.finish();
}

class Importing {
  readonly #session: Session;
  readonly #source: string;
  readonly #run: string;
  readonly #notes: ImportedNote[] = [];
  readonly #counts = { children: 0, peopleMade: 0, peopleMatched: 0, recordsMade: 0, recordsCorrected: 0 };
  #issuer = '';
  #batch: IdentifiedChild[] = [];
  #change: ChangeNumber | undefined;

  constructor(session: Session, source: string, run: string) {
    this.#session = session;
    this.#source = source;
    this.#run = run;
  }

  async take(part: ImportedPart): Promise<void> {
    switch (part.kind) {
      case 'issuer':
        this.#issuer = part.issuer;
        return;
      case 'doubt':
        return this.#note([part.doubt], null, undefined);
      case 'child':
        return this.#takeChild(part.child);
    }
  }

  async finish(): Promise<Imported> {
    await this.#flush();
    const notFitted = this.#notes.filter((note) => !note.fitted);
    const doubts = this.#notes.filter((note) => note.fitted);
    const summary = { ...this.#counts, notFitted: notFitted.length, doubts: doubts.length };
    await this.#session.imports.finish(this.#run, this.#change, summary);
    return { run: this.#run, ...this.#counts, notFitted, doubts };
  }

  async #takeChild(child: ImportedChild): Promise<void> {
    this.#counts.children += 1;
    const { laChildId } = child;
    if (laChildId === undefined) {
      const why =
        'The child has no LAchildID, so nobody could say later whom the records are about. Give the child one and import again.';
      return this.#note([{ line: child.line, what: 'Child', why, fitted: false }, ...child.doubts], null, undefined);
    }
    // A child who stands in the file twice is laid beside what the first time kept.
    if (this.#batch.some((each) => each.laChildId === laChildId)) await this.#flush();
    this.#batch.push({ ...child, laChildId });
    if (this.#batch.length >= BATCH) await this.#flush();
  }

  async #flush(): Promise<void> {
    const batch = this.#batch;
    if (batch.length === 0) return;
    this.#batch = [];
    const known = await findKnownChildren(this.#session, batch, this.#issuer);
    const people: PersonEntry[] = [];
    const records: RecordEntry[] = [];
    for (const child of batch) await this.#reconcile(child, known.get(child.laChildId), { people, records });
    await this.#write(people, records);
  }

  async #reconcile(
    child: IdentifiedChild,
    held: HeldChild | undefined,
    entries: { readonly people: PersonEntry[]; readonly records: RecordEntry[] },
  ): Promise<void> {
    const id = held?.person.id ?? (this.#session.newId() as PersonId);
    const person = this.#personAfter(child, held);
    entries.people.push(...this.#personEntry(id, held, person.facts));
    const records = reconcileRecords(child.records, {
      ...(held?.records ?? NO_RECORDS),
      child: id,
      source: this.#source,
      newId: () => this.#session.newId(),
    });
    this.#counts.recordsMade += records.entries.filter((entry) => entry.basedOn === 0).length;
    this.#counts.recordsCorrected += records.entries.filter((entry) => entry.basedOn > 0).length;
    for (const entry of records.entries) entries.records.push(await this.#whole(entry));
    const doubts = [...child.doubts, ...person.doubts, ...records.doubts];
    this.#pending.push({ doubts, laChildId: child.laChildId, id });
  }

  #personAfter(child: IdentifiedChild, held: HeldChild | undefined): ReconciledFacts {
    if (held === undefined) return reconcileFacts({ facts: undefined }, child, this.#issuer);
    const { person, said } = held;
    if (said === undefined) return { facts: person.facts, doubts: [] };
    return reconcileFacts({ facts: person.facts, said }, child, this.#issuer);
  }

  #personEntry(person: PersonId, held: HeldChild | undefined, facts: PersonFacts): readonly PersonEntry[] {
    if (held === undefined) {
      this.#counts.peopleMade += 1;
      return [{ person, basedOn: 0, facts }];
    }
    this.#counts.peopleMatched += 1;
    if (held.said === undefined || sameFacts(held.person.facts, facts)) return [];
    return [{ person, basedOn: held.person.version, facts, reason: CORRECTION }];
  }

  // A correction keeps every answer the file does not speak of, a person's own words above all.
  async #whole(entry: RecordEntry): Promise<RecordEntry> {
    if (entry.basedOn === 0) return entry;
    const held = await this.#session.records.findOne(entry.record);
    return { ...entry, answers: { ...held?.answers, ...entry.answers } };
  }

  readonly #pending: {
    readonly doubts: readonly ImportedDoubt[];
    readonly laChildId: string;
    readonly id: PersonId;
  }[] = [];

  async #write(people: readonly PersonEntry[], records: readonly RecordEntry[]): Promise<void> {
    if (people.length + records.length > 0) {
      const written = await this.#session.write({ command: IMPORT, people, records });
      if (isStale(written))
        throw new Error(
          'Somebody changed one of the children of the file during the import. Nothing was kept: import it again.',
        );
      this.#change = written.change;
    }
    // Doubts point at the child, who must be written first.
    for (const { doubts, laChildId, id } of this.#pending.splice(0)) await this.#note(doubts, laChildId, id);
  }

  async #note(doubts: readonly ImportedDoubt[], child: string | null, id: PersonId | undefined): Promise<void> {
    if (doubts.length === 0) return;
    this.#notes.push(...doubts.map((doubt) => ({ ...doubt, child })));
    const kept: readonly ImportDoubt[] = doubts.map((doubt) => ({
      ...doubt,
      ...(id === undefined ? {} : { child: id }),
    }));
    await this.#session.imports.keepDoubts(this.#run, kept);
  }
}
