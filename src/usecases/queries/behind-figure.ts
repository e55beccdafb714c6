import { type BreakdownKey, breakdowns, breakdownsFor } from '#measures/breakdowns/breakdown.ts';
import { type BrokenDown, brokenDownFromCounts } from '#measures/engine/broken-down.ts';
import type { Measure } from '#measures/engine/measure.ts';
import type { ChildFact, Counted } from '#measures/engine/measure-fact.ts';
import { type BandCount, bandsFromDays } from '#measures/engine/time-bands.ts';
import type { Window } from '#measures/engine/window.ts';
import type { CountQuery, FactCount, Session, Snapshot } from '../ports.ts';
import { countsByPart, countsOf } from './counts-of.ts';
import { pageNumber } from './page-number.ts';
import { type ShownPerson, showOne } from './shown-person.ts';

/** One measure over one window, as it was known, of the authority or of one team. */
export interface Looked {
  readonly measure: Measure;
  readonly window: Window;
  readonly snapshot: Snapshot;
  readonly team?: string;
}

/** Which of the children behind a figure: all unless told, from page 1. */
export interface ChildrenAsked {
  readonly counted?: Counted;
  readonly page?: number;
}

/** A child behind a figure, with the reason why it counts as it does. */
export interface ChildBehind extends Omit<ChildFact, 'child'> {
  readonly child: ShownPerson;
}

/** The children behind a figure, a page at a time; `total` is always the number that the figure counts. */
export interface ChildrenBehind {
  readonly rows: readonly ChildBehind[];
  readonly total: number;
  readonly page: number;
  readonly pages: number;
  readonly counted?: Counted;
}

/** Why some facts are not counted, and how many for each reason; the days in the reasons are left out. */
export interface Exclusion {
  readonly because: string;
  readonly facts: number;
}

/** Everything behind a figure, for those who may see the children. */
export interface Behind {
  readonly breakdowns: Readonly<Partial<Record<BreakdownKey, BrokenDown>>>;
  /** How long what was done took, in bands of working days; absent where the measure is not timed in them (R007). */
  readonly bands?: readonly BandCount[];
  readonly exclusions: readonly Exclusion[];
  readonly children: ChildrenBehind;
}

const PAGE = 50;
const MOST_EXCLUDED = 1000;

/** Breaks a figure down, says what was not counted and why, and lists a page of the children. */
export async function behindFigure(
  session: Session,
  looked: Looked,
  counted: readonly FactCount[],
  asked: ChildrenAsked,
): Promise<Behind> {
  const parts: Partial<Record<BreakdownKey, BrokenDown>> = {};
  for (const key of breakdownsFor(looked.measure)) {
    const rows = await countFactsIn(session, looked, [looked.window], breakdowns[key].by);
    const byPart = countsByPart(rows, looked.measure.id, looked.window);
    parts[key] = brokenDownFromCounts(looked.measure, byPart, key, session.settings);
  }
  return {
    breakdowns: parts,
    ...(looked.measure.inBands && { bands: await bandsOf(session, looked) }),
    exclusions: await exclusionsOf(session, looked),
    children: await childrenBehind(session, looked, counted, asked),
  };
}

async function bandsOf(session: Session, looked: Looked): Promise<readonly BandCount[]> {
  const rows = await countFactsIn(session, looked, [looked.window], 'workingDays');
  const done = countsByPart(rows, looked.measure.id, looked.window);
  const byDays = [...done].flatMap(([days, counts]) =>
    days === '' ? [] : [[Number(days), counts.in + counts.out] as const],
  );
  return bandsFromDays(looked.measure, new Map(byDays), looked.window, session.settings);
}

/** Counts a measure over windows, together. */
export function countFactsIn(
  session: Session,
  { measure, snapshot, team }: Looked,
  windows: readonly Window[],
  by?: CountQuery['by'],
): Promise<readonly FactCount[]> {
  const spans = new Map(windows.map(({ from, until }) => [`${from} ${until}`, { measure: measure.id, from, until }]));
  return session.figures.counts({
    windows: [...spans.values()],
    knownAt: snapshot.knownAt,
    ...(team === undefined ? {} : { team }),
    ...(by === undefined ? {} : { by }),
  });
}

async function exclusionsOf(session: Session, looked: Looked): Promise<readonly Exclusion[]> {
  const facts = await factsOf(session, looked, { counted: 'excluded', limit: MOST_EXCLUDED, offset: 0 });
  const reasons = Map.groupBy(facts, ({ because }) => because.replaceAll(/\b\d{1,2} [A-Z][a-z]+( \d{4})?\b/g, '…'));
  return [...reasons]
    .map(([because, same]) => ({ because, facts: same.length }))
    .sort((one, other) => other.facts - one.facts);
}

async function childrenBehind(
  session: Session,
  looked: Looked,
  rows: readonly FactCount[],
  { counted, page: asked }: ChildrenAsked,
): Promise<ChildrenBehind> {
  const counts = countsOf(rows, looked.measure.id, looked.window);
  const total = counted === undefined ? counts.in + counts.out + counts.excluded : counts[counted];
  const pages = Math.max(1, Math.ceil(total / PAGE));
  const page = Math.min(pageNumber(asked), pages);
  const which = counted === undefined ? {} : { counted };
  const facts = await factsOf(session, looked, { ...which, limit: PAGE, offset: (page - 1) * PAGE });
  const people = await session.people.list([...new Set(facts.map((fact) => fact.child))], looked.snapshot.knownAt);
  return {
    rows: facts.map((fact) => ({ ...fact, child: showOne(fact.child, people, looked.snapshot.asAt) })),
    total,
    page,
    pages,
    ...which,
  };
}

function factsOf(
  session: Session,
  { measure, window: { from, until }, snapshot, team }: Looked,
  query: { readonly counted?: Counted; readonly limit: number; readonly offset: number },
): Promise<readonly ChildFact[]> {
  const { knownAt } = snapshot;
  return session.figures.facts(
    { measure: measure.id, from, until },
    { ...query, knownAt, ...(team === undefined ? {} : { team }) },
  );
}
