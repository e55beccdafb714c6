import type { PersonId } from '../person.ts';
import type { Bonds } from './bond.ts';
import type { Point } from './genogram-line.ts';

/** Half of a symbol, from its middle to its edge. */
export const HALF_SYMBOL = 24;
/** Half of the room the words under a symbol may take. */
export const HALF_WORDS = 62;
/** From the middle of a symbol to the end of the words under it. */
export const BELOW = 88;
const ABOVE = HALF_SYMBOL + 10;
const PORT = 7;
const LANE = 12;
const EDGE = 16;
const CHANNEL = 8;

/** The measures of one drawing: wide enough for every line that leaves a person, high enough for every line between two rows. */
export interface Grid {
  readonly width: number;
  readonly height: number;
  readonly rows: number;
  readonly columns: number;
  /** Distance between two columns. */
  readonly pitch: number;
  /** From the middle of a symbol to the household line beside it. */
  readonly halfCell: number;
  rowOf(person: PersonId): number;
  columnOf(person: PersonId): number;
  centreOf(person: PersonId): Point;
  /** Where the nth line that leaves a person to a side goes down. */
  portOf(person: PersonId, side: -1 | 1, index: number): Point;
  /** Where the first way down between a column and the one before it lies. */
  channelBefore(column: number): number;
  /** How high the nth line under a row lies; row -1 is what lies above the first. */
  laneUnder(row: number, index: number): number;
  /** Top and bottom of the band in which a row stands. */
  bandOf(row: number): { readonly top: number; readonly bottom: number };
}

/** The measures that a family needs. */
export function measure(
  bonds: Bonds,
  rows: ReadonlyMap<PersonId, number>,
  columns: ReadonlyMap<PersonId, number>,
): Grid {
  const rowOf = (person: PersonId) => rows.get(person) ?? 0;
  const columnOf = (person: PersonId) => columns.get(person) ?? 0;
  const count = Math.max(...rows.values()) + 1;
  const ports = mostPorts(bonds);
  const halfCell = HALF_WORDS + PORT * (ports + 2);
  const pitch = 2 * halfCell + CHANNEL * (bonds.ties.length + 2);
  // The outermost ways down lie beside the drawing.
  const edge = EDGE + CHANNEL * bonds.ties.length;
  const lanes = Array.from({ length: count + 1 }, (_, index) => lanesUnder(bonds, rowOf, index - 1));
  const bands = bandsOf(lanes);
  const centreOf = (person: PersonId): Point => ({
    x: edge + pitch * (columnOf(person) + 0.5),
    y: (bands[rowOf(person)]?.top ?? 0) + ABOVE,
  });
  return {
    width: 2 * edge + pitch * (Math.max(...columns.values()) + 1),
    height: (bands.at(-1)?.bottom ?? 0) + gapHeight(lanes.at(-1) ?? 0) + EDGE,
    rows: count,
    columns: Math.max(...columns.values()) + 1,
    pitch,
    halfCell,
    rowOf,
    columnOf,
    centreOf,
    // The outermost line leaves highest, so that none of them crosses another of the same person.
    portOf: (person, side, index) => {
      const { x, y } = centreOf(person);
      const step = Math.min(PORT, (2 * HALF_SYMBOL - 12) / Math.max(1, ports));
      return { x: x + side * (HALF_WORDS + PORT * (index + 1)), y: y + HALF_SYMBOL - 6 - step * index };
    },
    // Half a step aside of the middle, where the children of the couple beside it come down.
    channelBefore: (column) => edge + pitch * column - pitch / 2 + halfCell + CHANNEL / 2,
    laneUnder: (row, index) => (row < 0 ? EDGE : (bands[row]?.bottom ?? 0) + EDGE) + LANE * index,
    bandOf: (row) => bands[row] ?? { top: 0, bottom: 0 },
  };
}

function bandsOf(lanes: readonly number[]): readonly { readonly top: number; readonly bottom: number }[] {
  let y = 0;
  return lanes.slice(0, -1).map((above) => {
    const top = y + gapHeight(above);
    y = top + ABOVE + BELOW;
    return { top, bottom: y };
  });
}

function gapHeight(lanes: number): number {
  return 2 * EDGE + LANE * lanes;
}

/** How many lines run between a row and the next. */
function lanesUnder(bonds: Bonds, rowOf: (person: PersonId) => number, row: number): number {
  const { couples, descents, brackets, ties } = bonds;
  return [
    couples.filter(({ pair }) => rowOf(pair[0]) === row),
    descents.filter(({ parents }) => rowOf(parents[0]) === row),
    brackets.filter(({ children: [first] }) => first !== undefined && rowOf(first) - 1 === row),
    ties.flatMap(({ from, to }) => {
      const [upper, lower] = [rowOf(from), rowOf(to)].sort((one, other) => one - other);
      return [upper, ...(upper !== lower && (lower ?? 0) - 1 !== upper ? [(lower ?? 0) - 1] : [])].filter(
        (each) => each === row,
      );
    }),
  ].reduce((sum, { length }) => sum + length, 0);
}

/** The most lines that leave one person downwards, all to one side at the worst. */
function mostPorts({ couples, descents, ties }: Bonds): number {
  const leaving = [
    ...couples.flatMap(({ pair }) => pair),
    ...descents.flatMap(({ parents }) => (parents.length === 1 ? parents : [])),
    ...ties.flatMap(({ from, to }) => [from, to]),
  ];
  return Math.max(1, ...[...Map.groupBy(leaving, (id) => id).values()].map(({ length }) => length));
}
