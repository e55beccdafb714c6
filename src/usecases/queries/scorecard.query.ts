import { decide } from '#access/decide.ts';
import { type Refusal, refuse } from '#domain/definition/refusal.ts';
import type { IsoDay } from '#domain/people/person.ts';
import type { Team } from '#domain/settings/authority-settings.ts';
import { addDays, dayOf, isoDay } from '#domain/time/day.ts';
import { monthAnniversary, startOfMonth } from '#domain/time/months.ts';
import { type Comparison, comparisonOf } from '#measures/engine/comparison.ts';
import { figureFromCounts } from '#measures/engine/figure.ts';
import type { Measure } from '#measures/engine/measure.ts';
import { type Window, type WindowKind, windowAt } from '#measures/engine/window.ts';
import { measures } from '#measures/index.ts';
import type { Session, Snapshot } from '../ports.ts';
import { countsOf } from './counts-of.ts';
import { figureContext } from './figure-context.ts';
import { type PublishedBeside, publishedBeside } from './published-beside.ts';
import { type ShownFigure, seesCountsOnly, showFigure } from './shown-figure.ts';

/** One line of a scorecard. */
export interface ScorecardRow {
  readonly measure: Measure;
  readonly figure: ShownFigure;
  readonly previous: ShownFigure;
  /** How the one stands to the other; absent when either is withheld. */
  readonly comparison?: Comparison | Refusal;
  readonly published: PublishedBeside | Refusal;
}

/** Every measure of the authority, or of one team. */
export interface Scorecard {
  readonly snapshot: Snapshot;
  readonly rows: readonly ScorecardRow[];
  /** The teams it can be narrowed to; none for those who see counts only. */
  readonly teams: readonly Team[];
  readonly team?: Team;
}

/** Which scorecard: each measure over its usual stretch of time, unless another is chosen that it allows. */
export interface ScorecardAsked {
  readonly window?: WindowKind;
  readonly team?: string;
}

/** Every measure with its figure, the period before, and what is published beside it. */
export async function scorecard(
  session: Session,
  snapshot: Snapshot,
  asked: ScorecardAsked = {},
): Promise<Scorecard | Refusal> {
  const allowed = decide(session.actor, 'read', 'figure');
  if (allowed !== true) return allowed;
  const team = teamAsked(session, asked.team);
  if (team !== undefined && 'refused' in team) return team;
  const pairs = measures.map((measure) => pairOf(measure, snapshot.asAt, asked.window));
  const counted = await session.figures.counts({
    windows: pairs.flatMap(({ measure, now, before }) =>
      [now, before].map((each) => ({ measure: measure.id, ...spanOf(each) })),
    ),
    knownAt: snapshot.knownAt,
    ...(team === undefined ? {} : { team: team.id }),
  });
  const context = figureContext(session, snapshot, team?.id);
  const rows = pairs.map(({ measure, now, before }) => {
    const figure = figureFromCounts(measure, countsOf(counted, measure.id, now), now, context);
    const previous = figureFromCounts(measure, countsOf(counted, measure.id, before), before, context);
    const [shown, shownBefore] = [showFigure(figure, session.actor), showFigure(previous, session.actor)];
    const isWithheld = [shown, shownBefore].some(({ numerator }) => numerator === 'c');
    return {
      measure,
      figure: shown,
      previous: shownBefore,
      ...(isWithheld ? {} : { comparison: comparisonOf(measure, previous, figure, session.settings) }),
      published: publishedBeside(session, measure, figure),
    };
  });
  return { snapshot, rows, teams: teamsFor(session), ...(team === undefined ? {} : { team }) };
}

/** The team asked for; refused when there is none of that name, or when small numbers of a team would point at children. */
export function teamAsked(session: Session, id: string | undefined): Team | Refusal | undefined {
  if (id === undefined) return undefined;
  return (
    teamsFor(session).find((team) => team.id === id) ??
    refuse('team-not-known', 'There is no such team, or your role sees the figures of the whole authority only.')
  );
}

/** The teams whose own figures a person may see. */
export function teamsFor({ actor, settings }: Session): readonly Team[] {
  return seesCountsOnly(actor) ? [] : settings.teams;
}

/** The window of a measure at a day: the one asked for when the measure allows it, else its usual one. */
export function windowFor({ window }: Measure, asAt: IsoDay, asked?: WindowKind): Window {
  return windowAt(asked !== undefined && window.allowed.includes(asked) ? asked : window.usual, asAt);
}

/** The stretch of the same kind before: the whole month before, or the same day of the year before. */
function windowBefore({ kind }: Window, asAt: IsoDay): Window {
  const day = dayOf(asAt);
  return windowAt(kind, isoDay(kind === 'month' ? addDays(startOfMonth(day), -1) : monthAnniversary(day, -12)));
}

function pairOf(measure: Measure, asAt: IsoDay, asked: WindowKind | undefined) {
  const now = windowFor(measure, asAt, asked);
  return { measure, now, before: windowBefore(now, asAt) };
}

function spanOf({ from, until }: Window): { readonly from: IsoDay; readonly until: IsoDay } {
  return { from, until };
}
