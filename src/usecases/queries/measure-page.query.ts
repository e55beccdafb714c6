import { decide } from '#access/decide.ts';
import { isRefusal, type Refusal } from '#domain/definition/refusal.ts';
import { figureFromCounts } from '#measures/engine/figure.ts';
import type { Measure } from '#measures/engine/measure.ts';
import type { Counted } from '#measures/engine/measure-fact.ts';
import { type Break, seriesFromCounts, seriesWindows } from '#measures/engine/series.ts';
import type { Window, WindowKind } from '#measures/engine/window.ts';
import { findMeasure } from '#measures/index.ts';
import type { Session, Snapshot } from '../ports.ts';
import { type Behind, behindFigure, countFactsIn, type Looked } from './behind-figure.ts';
import { countsOf } from './counts-of.ts';
import { figureContext } from './figure-context.ts';
import { type PublishedBeside, publishedBeside } from './published-beside.ts';
import { teamAsked, windowFor } from './scorecard.query.ts';
import { type ShownFigure, seesCountsOnly, showFigure } from './shown-figure.ts';

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

/**
 * One measure with everything needed to trust it or to doubt it. For those who see counts only there is nothing behind it:
 * no child, and no breakdown, for parts of a whole give small numbers away.
 */
export interface MeasurePage extends Partial<Behind> {
  readonly measure: Measure;
  readonly snapshot: Snapshot;
  readonly window: Window;
  readonly figure: ShownFigure;
  readonly published: PublishedBeside | Refusal;
  readonly series: { readonly points: readonly ShownFigure[]; readonly breaks: readonly Break[] };
  readonly team?: string;
}

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
  const counted = await countFactsIn(session, looked, [window, ...windows]);
  const figure = figureFromCounts(measure, countsOf(counted, measure.id, window), window, context);
  const series = seriesFromCounts(
    measure,
    windows.map((each) => ({ window: each, counts: countsOf(counted, measure.id, each) })),
    context,
  );
  const behind = seesCountsOnly(session.actor) ? {} : await behindFigure(session, looked, counted, asked);
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
