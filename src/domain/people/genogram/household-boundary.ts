import type { PersonId } from '../person.ts';
import type { Point } from './genogram-line.ts';
import type { Grid } from './measures.ts';

type Side = readonly [Point, Point];

/**
 * The line round those who live together and nobody else. The drawing is cut into boxes: of people, of the room between
 * two columns and of the room between two rows; the line runs where a box inside meets a box outside.
 */
export function boundaryOf(household: readonly PersonId[], grid: Grid): readonly Side[] {
  const inside = boxesInside(household, grid);
  const [across, down] = [2 * grid.columns - 1, 2 * grid.rows - 1];
  const isIn = (column: number, row: number) => inside.has(`${column} ${row}`);
  const sides: Side[] = [];
  for (let row = 0; row < down; row += 1) {
    for (let column = 0; column < across; column += 1) {
      if (!isIn(column, row)) continue;
      const { left, right, top, bottom } = edgesOf(column, row, grid);
      if (!isIn(column, row - 1))
        sides.push([
          { x: left, y: top },
          { x: right, y: top },
        ]);
      if (!isIn(column + 1, row))
        sides.push([
          { x: right, y: top },
          { x: right, y: bottom },
        ]);
      if (!isIn(column, row + 1))
        sides.push([
          { x: left, y: bottom },
          { x: right, y: bottom },
        ]);
      if (!isIn(column - 1, row))
        sides.push([
          { x: left, y: top },
          { x: left, y: bottom },
        ]);
    }
  }
  return sides;
}

/** Even numbers are people, odd ones the room between. */
function boxesInside(household: readonly PersonId[], grid: Grid): ReadonlySet<string> {
  const places = household.map((id) => ({ column: 2 * grid.columnOf(id), row: 2 * grid.rowOf(id) }));
  const inside = new Set(places.map(({ column, row }) => `${column} ${row}`));
  for (const { column, row } of places) {
    if (inside.has(`${column + 2} ${row}`)) inside.add(`${column + 1} ${row}`);
    const below = places.filter((place) => place.row === row + 2);
    if (below.length === 0) continue;
    // Only lines run between two rows: the boundary may pass there as far as it must to stay one.
    const columns = [...below, ...places.filter((place) => place.row === row)].map((place) => place.column);
    for (let each = Math.min(...columns); each <= Math.max(...columns); each += 1) inside.add(`${each} ${row + 1}`);
  }
  return inside;
}

function edgesOf(column: number, row: number, grid: Grid) {
  const [x, y] = [edgesAcross(column, grid), edgesDown(row, grid)];
  return { left: x.from, right: x.to, top: y.from, bottom: y.to };
}

function edgesAcross(column: number, { pitch, halfCell, width, columns }: Grid) {
  const edge = (width - pitch * columns) / 2;
  const centre = edge + pitch * (Math.floor(column / 2) + 0.5);
  return column % 2 === 0
    ? { from: centre - halfCell, to: centre + halfCell }
    : { from: centre + halfCell, to: centre + pitch - halfCell };
}

function edgesDown(row: number, grid: Grid) {
  const band = grid.bandOf(Math.floor(row / 2));
  return row % 2 === 0
    ? { from: band.top, to: band.bottom }
    : { from: band.bottom, to: grid.bandOf(Math.floor(row / 2) + 1).top };
}
