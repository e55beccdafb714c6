import type { PersonId } from '../person.ts';
import type { RelationshipId } from '../relationship.ts';
import type { GenogramShape } from './shapes.ts';

/** A place on the drawing, in its own units. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** One person on the drawing. */
export interface GenogramSymbol extends Point {
  readonly person: PersonId;
  /** From the oldest generation, 0, down. */
  readonly row: number;
  readonly shape: GenogramShape;
  /** The child the drawing is about. */
  readonly isFocus: boolean;
  readonly isDead: boolean;
  /** Lives with the child on the day, or is the child. */
  readonly isAtHome: boolean;
}

/** What a line says: a couple, who comes from whom, brothers and sisters without known parents, or another tie. */
export type GenogramLineKind = 'couple' | 'descent' | 'step' | 'siblings' | 'half-siblings' | 'tie';

/** One line of the drawing, in strokes, and the relationships it shows. */
export interface GenogramLine {
  readonly kind: GenogramLineKind;
  readonly shows: readonly RelationshipId[];
  readonly strokes: readonly (readonly Point[])[];
  /** Where the double slash of a separation stands. */
  readonly separatedAt?: Point;
  /** A couple of whom only the children are recorded. */
  readonly isSupposed: boolean;
}

/** A family drawn: who, how they are tied, and who lives together. */
export interface Genogram {
  readonly width: number;
  readonly height: number;
  readonly symbols: readonly GenogramSymbol[];
  readonly lines: readonly GenogramLine[];
  /** The dashed line round those who live with the child. */
  readonly household: readonly (readonly [Point, Point])[];
}
