import { decide } from '#access/decide.ts';
import { isRefusal, type Refusal } from '#domain/definition/refusal.ts';
import { type BreakdownKey, breakdowns } from '#measures/breakdowns/breakdown.ts';
import { type BrokenDown, brokenDownFromCounts } from '#measures/engine/broken-down.ts';
import { figureFromCounts } from '#measures/engine/figure.ts';
import type { Measure } from '#measures/engine/measure.ts';
import type { ChildFact, Counted } from '#measures/engine/measure-fact.ts';
import { type Break, seriesFromCounts, seriesWindows } from '#measures/engine/series.ts';
import type { Window, WindowKind } from '#measures/engine/window.ts';
import { findMeasure } from '#measures/index.ts';
import type { FactCount, Session, Snapshot } from '../ports.ts';
import { countsByPart, countsOf } from './counts-of.ts';
import { figureContext } from './figure-context.ts';
import { type PublishedBeside, publishedBeside } from './published-beside.ts';
import { teamAsked, windowFor } from './scorecard.query.ts';
import { type ShownFigure, seesCountsOnly, showFigure } from './shown-figure.ts';
import { type ShownPerson, showOne } from './shown-person.ts';

/** Which figure, and which page of the children behind it. */
export interface MeasureAsked {
  readonly measure: string;
  readonly window?: WindowKind;
  readonly team?: string;
  readonly counted?: Counted;
  /** From 1. */
  readonly page?: number;
  readonly months?: number;
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

/** One measure with everything needed to trust it or to doubt it. */
export interface MeasurePage {
  readonly measure: Measure;
  readonly snapshot: Snapshot;
  readonly window: Window;
  readonly figure: ShownFigure;
  readonly published: PublishedBeside | Refusal;
  readonly series: { readonly points: readonly ShownFigure[]; readonly breaks: readonly Break[] };
  /** Absent for those who see counts only: parts of a whole give small numbers away. */
  readonly breakdowns?: Readonly<Partial<Record<BreakdownKey, BrokenDown>>>;
  readonly exclusions?: readonly Exclusion[];
  readonly children?: ChildrenBehind;
  readonly team?: string;
}

const PAGE = 50;
const MOST_EXCLUDED = 1000;
const keys: readonly BreakdownKey[] = ['team', 'ageBand', 'sex', 'ethnicityGroup', 'source'];

/** A measure, or undefined when there is none with this id. */
export async function measurePage(
  session: Session,
  snapshot: Snapshot,
  asked: MeasureAsked,
): Promise<MeasurePage | Refusal | undefined> {
  const allowed = decide(session.actor, 'read', 'figure');
  if (allowed !== true) return allowed;
  const measure = findMeasure(asked.measure);
  if (measure === undefined) return undefined;
  const team = teamAsked(session, asked.team);
  if (isRefusal(team)) return team;
  const window = windowFor(measure, snapshot.asAt, asked.window);
  const looked: Looked = { measure, window, snapshot, ...(team === undefined ? {} : { team: team.id }) };
  const context = figureContext(session, snapshot, team?.id);
  const windows = seriesWindows(measure, snapshot.asAt, asked.months);
  const counted = await count(session, looked, [window, ...windows]);
  const figure = figureFromCounts(measure, countsOf(counted, measure.id, window), window, context);
  const series = seriesFromCounts(
    measure,
    windows.map((each) => ({ window: each, counts: countsOf(counted, measure.id, each) })),
    context,
  );
  const behind = seesCountsOnly(session.actor) ? {} : await whatIsBehind(session, looked, counted, asked);
  return {
    measure,
    snapshot,
    window,
    figure: showFigure(figure, session.actor),
    published: publishedBeside(session, measure, figure),
    series: { points: series.points.map((point) => showFigure(point, session.actor)), breaks: series.breaks },
    ...behind,
    ...(team === undefined ? {} : { team: team.id }),
  };
}

interface Looked {
  readonly measure: Measure;
  readonly window: Window;
  readonly snapshot: Snapshot;
  readonly team?: string;
}

function count(
  session: Session,
  { measure, snapshot, team }: Looked,
  windows: readonly Window[],
  by?: 'team' | 'ageBand' | 'sex' | 'ethnicity' | 'source',
): Promise<readonly FactCount[]> {
  const spans = new Map(windows.map(({ from, until }) => [`${from} ${until}`, { measure: measure.id, from, until }]));
  return session.figures.counts({
    windows: [...spans.values()],
    knownAt: snapshot.knownAt,
    ...(team === undefined ? {} : { team }),
    ...(by === undefined ? {} : { by }),
  });
}

async function whatIsBehind(
  session: Session,
  looked: Looked,
  counted: readonly FactCount[],
  asked: MeasureAsked,
): Promise<Pick<MeasurePage, 'breakdowns' | 'exclusions' | 'children'>> {
  const parts: Partial<Record<BreakdownKey, BrokenDown>> = {};
  for (const key of keys) {
    const rows = await count(session, looked, [looked.window], breakdowns[key].by);
    const byPart = countsByPart(rows, looked.measure.id, looked.window);
    parts[key] = brokenDownFromCounts(looked.measure, byPart, key, session.settings);
  }
  return {
    breakdowns: parts,
    exclusions: await exclusionsOf(session, looked),
    children: await childrenBehind(session, looked, counted, asked),
  };
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
  { counted, page: asked = 1 }: MeasureAsked,
): Promise<ChildrenBehind> {
  const counts = countsOf(rows, looked.measure.id, looked.window);
  const total = counted === undefined ? counts.in + counts.out + counts.excluded : counts[counted];
  const pages = Math.max(1, Math.ceil(total / PAGE));
  const page = Math.min(Math.max(1, Math.trunc(asked) || 1), pages);
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
