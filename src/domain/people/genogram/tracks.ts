import type { PersonId } from '../person.ts';
import type { Point } from './genogram-line.ts';
import { type Grid, HALF_SYMBOL } from './measures.ts';

/** Gives every line ways of its own, one after the other. */
export interface Tracks {
  /** The next free height under a row; under row -1 is above the first. */
  lane(row: number): number;
  /** Where the next line leaves a person to a side. */
  leave(person: PersonId, side: -1 | 1): Point;
  /** Where the next line from above reaches a person. */
  arrive(person: PersonId): Point;
  /** A way down between a column and the one before it. */
  channel(column: number): number;
  /** The free place nearest to one wanted for a way down under a row. */
  upright(x: number, row: number): number;
}

const STEP = 8;

/** Opens the ways of one drawing. */
export function openTracks(grid: Grid): Tracks {
  const counts = new Map<string, number>();
  const next = (key: string): number => {
    const index = counts.get(key) ?? 0;
    counts.set(key, index + 1);
    return index;
  };
  return {
    lane: (row) => grid.laneUnder(row, next(`lane ${row}`)),
    leave: (person, side) => grid.portOf(person, side, next(`leave ${person} ${side}`)),
    arrive: (person) => {
      const { x, y } = grid.centreOf(person);
      return { x: x + aside(next(`arrive ${person}`)), y: y - HALF_SYMBOL };
    },
    channel: (column) => grid.channelBefore(column) + STEP * next(`channel ${column}`),
    upright: (x, row) => {
      const place = Math.round(x);
      return place + aside(next(`upright ${row} ${place}`));
    },
  };
}

/** 0, then to the right and the left in turn. */
function aside(index: number): number {
  return Math.ceil(index / 2) * STEP * (index % 2 === 1 ? 1 : -1);
}
