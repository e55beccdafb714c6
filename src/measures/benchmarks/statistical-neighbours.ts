import data from './geographies.json' with { type: 'json' };
import { type Authority, authorityByCode } from './geography.ts';

/** The editions of the DfE's statistical neighbour model that are kept. A comparison names the one it used. */
export type NeighbourModel = '2021-04' | '2025-05';

/** How like its neighbour an authority is, in the words of the model. */
export type Closeness = 'extremely close' | 'very close' | 'close' | 'somewhat close' | 'not close';

/** One of the ten authorities most like another, nearest first. */
export interface StatisticalNeighbour {
  readonly authority: Authority;
  readonly rank: number;
  readonly closeness: Closeness;
}

const CLOSENESS: Readonly<Record<string, Closeness>> = {
  E: 'extremely close',
  V: 'very close',
  C: 'close',
  S: 'somewhat close',
  N: 'not close',
};
const SETS: Readonly<Record<NeighbourModel, Readonly<Record<string, string>>>> = data.neighbours;

/** The ten authorities most like this one, nearest first; none when the model does not know the authority. */
export function neighboursOf(code: string, model: NeighbourModel): readonly StatisticalNeighbour[] {
  const set = SETS[model][code];
  return set === undefined ? [] : set.split(' ').map((text, at) => neighbour(text, at + 1));
}

function neighbour(text: string, rank: number): StatisticalNeighbour {
  const authority = authorityByCode(text.slice(0, 3));
  const closeness = CLOSENESS[text.slice(3)];
  if (authority === undefined || closeness === undefined) throw new Error(`"${text}" is not a statistical neighbour`);
  return { authority, rank, closeness };
}
