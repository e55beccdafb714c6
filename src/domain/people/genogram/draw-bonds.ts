import type { PersonId } from '../person.ts';
import type { Bonds, Bracket, Couple, Descent, LooseTie } from './bond.ts';
import { keyOf } from './bonds.ts';
import type { GenogramLine, Point } from './genogram-line.ts';
import { type Grid, HALF_SYMBOL } from './measures.ts';
import { openTracks, type Tracks } from './tracks.ts';

type Drawn = Pick<GenogramLine, 'strokes'> & { readonly middle?: Point };

/** A line for every bond: along its own height between two rows, so that no two can be taken for one. */
export function drawBonds(bonds: Bonds, grid: Grid): readonly GenogramLine[] {
  const tracks = openTracks(grid);
  const middles = new Map<string, Point>();
  const couples = bonds.couples.map((couple) => {
    const { strokes, middle } = coupleStrokes(couple, grid, tracks);
    middles.set(keyOf(...couple.pair), middle);
    const { kind, shows, state } = couple;
    const slash = state === 'separated' ? { separatedAt: { x: middle.x, y: middle.y } } : {};
    return { kind, shows, strokes, isSupposed: state === 'supposed', ...slash };
  });
  return [
    ...couples,
    ...bonds.descents.map((descent) => line(descent, descentStrokes(descent, middles, grid, tracks))),
    ...bonds.brackets.map((bracket) => line(bracket, bracketStrokes(bracket, grid, tracks))),
    ...bonds.ties.map((tie) => line(tie, tieStrokes(tie, grid, tracks))),
  ];
}

function line({ kind, shows }: Descent | Bracket | LooseTie, { strokes }: Drawn): GenogramLine {
  return { kind, shows, strokes, isSupposed: false };
}

function coupleStrokes({ pair }: Couple, grid: Grid, tracks: Tracks) {
  const [left, right] = pair.toSorted((one, other) => grid.columnOf(one) - grid.columnOf(other)) as [
    PersonId,
    PersonId,
  ];
  const y = tracks.lane(grid.rowOf(left));
  const [from, to] = [tracks.leave(left, 1), tracks.leave(right, -1)];
  const x = tracks.upright((from.x + to.x) / 2, grid.rowOf(left));
  return {
    strokes: [[stub(grid, left, from), from, { x: from.x, y }, { x: to.x, y }, to, stub(grid, right, to)]],
    middle: { x, y },
  };
}

function descentStrokes(
  { parents, children }: Descent,
  middles: ReadonlyMap<string, Point>,
  grid: Grid,
  tracks: Tracks,
): Drawn {
  const [parent, other] = parents;
  const y = tracks.lane(grid.rowOf(parent));
  const tops = children.map((child) => tracks.arrive(child));
  const middle = other === undefined ? undefined : middles.get(keyOf(parent, other));
  const side = meanOf(tops.map(({ x }) => x)) < grid.centreOf(parent).x ? -1 : 1;
  const port = middle ?? tracks.leave(parent, side);
  const start = middle === undefined ? [stub(grid, parent, port), port] : [port];
  const xs = [port.x, ...tops.map(({ x }) => x)];
  return {
    strokes: [
      [...start, { x: port.x, y }],
      [
        { x: Math.min(...xs), y },
        { x: Math.max(...xs), y },
      ],
      ...tops.map((top) => [{ x: top.x, y }, top]),
    ],
  };
}

function bracketStrokes({ children }: Bracket, grid: Grid, tracks: Tracks): Drawn {
  const tops = children.map((child) => tracks.arrive(child));
  const [first] = children;
  const y = tracks.lane((first === undefined ? 0 : grid.rowOf(first)) - 1);
  const xs = tops.map(({ x }) => x);
  return {
    strokes: [
      [
        { x: Math.min(...xs), y },
        { x: Math.max(...xs), y },
      ],
      ...tops.map((top) => [{ x: top.x, y }, top]),
    ],
  };
}

function tieStrokes({ from, to }: LooseTie, grid: Grid, tracks: Tracks): Drawn {
  const [upper, lower] = grid.rowOf(from) <= grid.rowOf(to) ? [from, to] : [to, from];
  const side = grid.centreOf(lower).x < grid.centreOf(upper).x ? -1 : 1;
  const port = tracks.leave(upper, side);
  const y = tracks.lane(grid.rowOf(upper));
  const start = [stub(grid, upper, port), port, { x: port.x, y }];
  if (grid.rowOf(upper) === grid.rowOf(lower)) {
    const end = tracks.leave(lower, side === 1 ? -1 : 1);
    return { strokes: [[...start, { x: end.x, y }, end, stub(grid, lower, end)]] };
  }
  const top = tracks.arrive(lower);
  if (grid.rowOf(lower) - 1 === grid.rowOf(upper)) return { strokes: [[...start, { x: top.x, y }, top]] };
  const channel = tracks.channel(grid.columnOf(lower));
  const last = tracks.lane(grid.rowOf(lower) - 1);
  return { strokes: [[...start, { x: channel, y }, { x: channel, y: last }, { x: top.x, y: last }, top]] };
}

/** A line leaves a person level, under the symbol drawn over it. */
function stub(grid: Grid, person: PersonId, port: Point): Point {
  const { x } = grid.centreOf(person);
  return { x: x + Math.sign(port.x - x) * (HALF_SYMBOL / 4), y: port.y };
}

function meanOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, each) => sum + each, 0) / Math.max(1, numbers.length);
}
