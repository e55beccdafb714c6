import type { Refusal } from '#domain/definition/refusal.ts';
import type { IsoDay } from '#domain/people/person.ts';
import type { AuthoritySettings } from '#domain/settings/authority-settings.ts';
import type { Population } from './percentage-and-rate.ts';

/** The residents aged 0 to 17 that a rate of a year ending 31 March is taken of, or why they are not known. */
export type PopulationOfYear = (yearEndingMarch: number) => Population | Refusal;

/** What a figure needs beside its facts. */
export interface FigureContext {
  /** Needed for rates. */
  readonly population?: PopulationOfYear;
  /** With it, days before the authority's records began are said not to be covered, and its own limits give the breaks. */
  readonly settings?: AuthoritySettings;
  /** The day up to which the facts are known; with it, a figure that late entries may still move is called provisional. */
  readonly knownOn?: IsoDay;
}
