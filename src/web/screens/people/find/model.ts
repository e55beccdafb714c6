import { isRefusal, type Refusal } from '#domain/definition/refusal.ts';
import type { Session } from '#usecases/ports.ts';
import { type FoundPerson, findPeople } from '#usecases/queries/find-people.query.ts';
import { takeSnapshot } from '#usecases/queries/take-snapshot.ts';
import type { Asked } from '#web/server/screen.ts';
import { readSearch, type SearchRead, type TypedSearch, typedSearch } from '../search-in.ts';

/** A search and what it found; empty on the first visit. */
export interface FindModel {
  readonly typed?: TypedSearch;
  readonly read?: SearchRead;
  readonly people?: readonly FoundPerson[];
}

/** Looks for whoever was searched for. */
export async function findModel(session: Session, { form }: Asked): Promise<FindModel | Refusal> {
  const typed = typedSearch(form);
  const read = readSearch(typed);
  if (!('search' in read)) return { typed, read };
  const snapshot = await takeSnapshot(session);
  if (isRefusal(snapshot)) return snapshot;
  const people = await findPeople(session, read.search, snapshot);
  return isRefusal(people) ? people : { typed, read, people };
}
