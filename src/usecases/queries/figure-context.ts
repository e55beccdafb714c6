import { refuse } from '#domain/definition/refusal.ts';
import { populationAged0To17 } from '#measures/benchmarks/population.ts';
import type { FigureContext } from '#measures/engine/figure-context.ts';
import type { Session, Snapshot } from '../ports.ts';

/** What figures of this authority need beside their counts: its settings, its residents, and up to when the record is known. */
export function figureContext({ settings, today }: Session, { knownOn }: Snapshot, team?: string): FigureContext {
  const ofTeam = refuse('no-population', 'Nobody knows how many children live where a team works, so it has no rate.');
  return {
    settings,
    knownOn: knownOn ?? today,
    population: (year) =>
      team === undefined ? (settings.residents ?? populationAged0To17(settings.code, year)) : ofTeam,
  };
}
