import { isRefusal, type Refusal } from '#domain/definition/refusal.ts';
import type { PersonId } from '#domain/people/person.ts';
import { notFound } from '#usecases/commands/outcome.ts';
import type { DraftContent, Session } from '#usecases/ports.ts';
import { type FoundPerson, findPeople } from '#usecases/queries/find-people.query.ts';
import { personPage } from '#usecases/queries/person-page.query.ts';
import type { ShownPerson } from '#usecases/queries/shown-person.ts';
import { takeSnapshot } from '#usecases/queries/take-snapshot.ts';
import type { Asked } from '#web/server/screen.ts';
import { relatePlace } from '../kept/form-places.ts';
import { type KeptForm, keptForm } from '../kept/kept-form.ts';
import { readSearch, type SearchRead, type TypedSearch, typedSearch } from '../search-in.ts';

/** Somebody to be related to somebody else, first searched for. */
export interface RelateModel {
  readonly person: ShownPerson;
  /** The form as it was typed. */
  readonly content: DraftContent;
  readonly kept: KeptForm;
  readonly typed?: TypedSearch;
  readonly read?: SearchRead;
  readonly people?: readonly FoundPerson[];
  readonly problem?: string;
}

/** The page on which the other person is searched for, as it was left. */
export async function relateModel(session: Session, asked: Asked): Promise<RelateModel | Refusal> {
  const kept = await keptForm(session, asked, relatePlace(asked));
  const content = kept.content ?? {};
  return modelOf(session, asked, { kept, content, isSearched: isSearchTyped(content) });
}

/** True when there is something to search for. */
export function isSearchTyped(content: DraftContent): boolean {
  return Object.values(typedSearch(new Map(Object.entries(content)))).some((part) => part !== '');
}

/** The page with whoever the search found; `isSearched` is false while nobody has searched. */
export async function modelOf(
  session: Session,
  { params }: Asked,
  {
    kept,
    content,
    isSearched,
  }: { readonly kept: KeptForm; readonly content: DraftContent; readonly isSearched: boolean },
): Promise<RelateModel | Refusal> {
  const snapshot = await takeSnapshot(session);
  if (isRefusal(snapshot)) return snapshot;
  const page = await personPage(session, (params.person ?? '') as PersonId, snapshot);
  if (page === undefined) return notFound('person');
  const begun = { person: page.person, kept, content };
  if (!isSearched) return begun;
  const typed = typedSearch(new Map(Object.entries(content)));
  const read = readSearch(typed);
  if (!('search' in read)) return { ...begun, typed, read };
  const found = await findPeople(session, read.search, snapshot);
  return isRefusal(found) ? found : { ...begun, typed, read, people: found.filter(({ id }) => id !== page.person.id) };
}
