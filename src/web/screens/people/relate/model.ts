import { isRefusal, type Refusal } from '#domain/definition/refusal.ts';
import type { PersonId } from '#domain/people/person.ts';
import { notFound } from '#usecases/commands/outcome.ts';
import type { Session } from '#usecases/ports.ts';
import { type FoundPerson, findPeople } from '#usecases/queries/find-people.query.ts';
import { personPage } from '#usecases/queries/person-page.query.ts';
import type { ShownPerson } from '#usecases/queries/shown-person.ts';
import { takeSnapshot } from '#usecases/queries/take-snapshot.ts';
import type { Asked } from '#web/server/screen.ts';
import { readSearch, type SearchRead, type TypedSearch, typedSearch } from '../search-in.ts';

/** Somebody to be related to somebody else, first searched for. */
export interface RelateModel {
  readonly person: ShownPerson;
  readonly typed?: TypedSearch;
  readonly read?: SearchRead;
  readonly people?: readonly FoundPerson[];
  readonly problem?: string;
}

/** The page on which the other person is searched for. */
export async function relateModel(session: Session, { params, form }: Asked): Promise<RelateModel | Refusal> {
  const snapshot = await takeSnapshot(session);
  if (isRefusal(snapshot)) return snapshot;
  const page = await personPage(session, (params.person ?? '') as PersonId, snapshot);
  if (page === undefined) return notFound('person');
  const { person } = page;
  if (form.size === 0) return { person };
  const typed = typedSearch(form);
  const read = readSearch(typed);
  if (!('search' in read)) return { person, typed, read };
  const found = await findPeople(session, read.search, snapshot);
  return isRefusal(found) ? found : { person, typed, read, people: found.filter(({ id }) => id !== person.id) };
}
