import assert from 'node:assert/strict';
import type { ReturnFigure } from '#returns/engine/return-analysis.ts';
import { ssda903Analysis } from '#returns/ssda903/analysis/ssda903-analysis.ts';
import type { Given } from '#returns/ssda903/checking/around.ts';
import type { ExampleChild } from '#returns/ssda903/checking/rule-example.ts';
import { sentExample } from './sent-example.ts';

type Figures = ReadonlyMap<string, ReturnFigure>;
type Year = Parameters<typeof ssda903Analysis>[1];

/** Every figure of the year 2025 to 2026 that these children make, by its code; last year’s return is given. */
export function figuresOf(children: readonly ExampleChild[], given: Given = {}, year: Year = '2025-26'): Figures {
  const { sections } = ssda903Analysis({ ...sentExample({ children: children.map(whole) }), ...given }, year);
  return new Map(sections.flatMap(({ figures }) => figures).map((figure) => [figure.code, figure]));
}

/** What an episode says when an example leaves it out. */
export function whole(child: ExampleChild): ExampleChild {
  const filled = (rows: ExampleChild['episodes']) =>
    [rows ?? []].flat().map((row) => ({ legalStatus: 'C2', placement: 'U6', provider: 'PR1', need: 'N1', ...row }));
  const { episodes, lastYear } = child;
  return {
    ...child,
    ...(episodes === undefined ? {} : { episodes: filled(episodes) }),
    ...(lastYear === undefined ? {} : { lastYear: { ...lastYear, episodes: filled(lastYear.episodes) } }),
  };
}

/** One of the figures. */
export function figure(figures: Figures, code: string): ReturnFigure {
  return figures.get(code) ?? assert.fail(`no figure ${code}`);
}

/** How many count, of how many. */
export function share(figures: Figures, code: string) {
  const { numerator, denominator } = figure(figures, code);
  return [numerator, denominator];
}

/** The parts of a figure that are not nought. */
export function parts(figures: Figures, code: string) {
  const found = figure(figures, code).parts ?? [];
  return Object.fromEntries(found.filter(({ value }) => value > 0).map(({ name, value }) => [name, value]));
}

/** Looked after since June of the year. */
export const inCare = { startedOn: '01/06/2025', reasonStarted: 'S' } as const;
/** Looked after for years, in one placement. */
export const long = { startedOn: '01/02/2020', reasonStarted: 'S' } as const;
