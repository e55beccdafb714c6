import type { Point } from '../genogram/genogram-line.ts';
import type { Around } from './around-household.ts';

/** A rectangle of a drawing, by its left upper corner. */
export interface EcomapBox extends Point {
  readonly width: number;
  readonly height: number;
}

/** Somebody of an ecomap: their box, and the line from it to the household. */
export interface EcomapNode extends Around {
  readonly box: EcomapBox;
  readonly line: readonly Point[];
}

/** An ecomap as it is drawn: the household in the middle, everybody else in a column at either side. */
export interface Ecomap {
  readonly width: number;
  readonly height: number;
  readonly centre: EcomapBox;
  readonly nodes: readonly EcomapNode[];
}

const EDGE = 8;
const BOX = { width: 140, height: 84 };
const PITCH = BOX.height + 16;
const CENTRE = { width: 124, height: 92 };
/** Room for a line between a column and the household. */
const GAP = 72;
/** How far a line of stress swings to either side, and how often it turns. */
const SWING = 6;
const TURN = 9;
const WIDTH = 2 * (EDGE + BOX.width + GAP) + CENTRE.width;

/** Places everybody round a household so that no box covers another and no line crosses a box. */
export function ecomapOf(around: readonly Around[]): Ecomap {
  const left = around.slice(0, Math.ceil(around.length / 2));
  const height = 2 * EDGE + Math.max(left.length * PITCH - (PITCH - BOX.height), CENTRE.height);
  const centre = { ...CENTRE, x: (WIDTH - CENTRE.width) / 2, y: (height - CENTRE.height) / 2 };
  const column = (some: readonly Around[], side: -1 | 1) =>
    some.map((each, index) => {
      const top = (height - (some.length * PITCH - (PITCH - BOX.height))) / 2;
      const box = { ...BOX, x: side < 0 ? EDGE : WIDTH - EDGE - BOX.width, y: top + index * PITCH };
      return { ...each, box, line: lineOf(each, box, centre, side, (index + 1) / (some.length + 1)) };
    });
  return { width: WIDTH, height, centre, nodes: [...column(left, -1), ...column(around.slice(left.length), 1)] };
}

/** From the inner side of a box to its own place on the side of the household. */
function lineOf(
  { strength }: Around,
  box: EcomapBox,
  centre: EcomapBox,
  side: -1 | 1,
  share: number,
): readonly Point[] {
  const from = { x: side < 0 ? box.x + box.width : box.x, y: box.y + box.height / 2 };
  const to = { x: side < 0 ? centre.x : centre.x + centre.width, y: centre.y + centre.height * share };
  return strength === 'stressful' ? zigzag(from, to) : [from, to];
}

/** A line that is told from the others by its shape alone, in black and white. */
function zigzag(from: Point, to: Point): readonly Point[] {
  const [across, down] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(across, down);
  const turns = Math.max(2, Math.floor(length / TURN));
  const between = Array.from({ length: turns - 1 }, (_, index) => {
    const share = (index + 1) / turns;
    const swing = index % 2 === 0 ? SWING : -SWING;
    return {
      x: rounded(from.x + across * share - (down / length) * swing),
      y: rounded(from.y + down * share + (across / length) * swing),
    };
  });
  return [from, ...between, to];
}

function rounded(length: number): number {
  return Math.round(length * 10) / 10;
}
