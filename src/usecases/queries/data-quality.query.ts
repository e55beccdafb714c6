import { decide } from '#access/decide.ts';
import type { Refusal } from '#domain/definition/refusal.ts';
import type { ChildDoubt, Session, Snapshot } from '../ports.ts';
import { pageNumber } from './page-number.ts';
import { type ShownPerson, showOne } from './shown-person.ts';

/** One kind of doubt, and how many children it touches. */
export interface DoubtCount {
  readonly code: string;
  readonly severity: string;
  readonly children: number;
}

/** A doubt about one child's record. */
export interface DoubtAbout extends Omit<ChildDoubt, 'child'> {
  readonly child: ShownPerson;
}

/** The doubts the record itself shows, by kind; and the children behind one kind when it is asked for. */
export interface DataQuality {
  readonly counts: readonly DoubtCount[];
  readonly code?: string;
  readonly doubts?: readonly DoubtAbout[];
  readonly page: number;
  readonly hasMore: boolean;
}

const PAGE = 50;

/** The year-round list of what may be wrong in the record, for those who may see the children behind figures. */
export async function dataQuality(
  session: Session,
  snapshot: Snapshot,
  asked: { readonly code?: string; readonly page?: number } = {},
): Promise<DataQuality | Refusal> {
  const allowed = decide(session.actor, 'read', 'child-facts');
  if (allowed !== true) return allowed;
  const counts = await session.lists.issueCounts(snapshot.knownAt);
  const page = pageNumber(asked.page);
  if (asked.code === undefined) return { counts, page: 1, hasMore: false };
  const found = await session.lists.issuesOf(asked.code, {
    knownAt: snapshot.knownAt,
    limit: PAGE + 1,
    offset: (page - 1) * PAGE,
  });
  const shown = found.slice(0, PAGE);
  const people = await session.people.list([...new Set(shown.map(({ child }) => child))], snapshot.knownAt);
  return {
    counts,
    code: asked.code,
    doubts: shown.map((doubt) => ({ ...doubt, child: showOne(doubt.child, people, snapshot.asAt) })),
    page,
    hasMore: found.length > PAGE,
  };
}
