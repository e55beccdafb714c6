import type { CinChild, CinHeader } from '#returns/cin-census/specification/cin-child.ts';

/** What can be odd about a file that is read all the same. Permanent. */
export type CinOddityKind =
  | 'unknown-element'
  | 'repeated-element'
  | 'out-of-order'
  | 'empty-element'
  | 'missing-element'
  | 'text-between-elements'
  | 'attribute'
  | 'namespace'
  | 'encoding';

/** Something in a file that the census does not know or does not expect. It was not read, unless `because` says that it was. */
export interface CinOddity {
  readonly kind: CinOddityKind;
  readonly element: string;
  /** The element with those around it, as `Child/CINdetails/Colour`. */
  readonly path: string;
  readonly line: number;
  readonly column: number;
  /** What stood there, when it was a value. */
  readonly value?: string;
  readonly because: string;
}

/** What a file yields: one header, then child after child, then the end. Oddities outside them come where they stand. */
export type CinFileEvent =
  | { readonly kind: 'header'; readonly header: CinHeader; readonly oddities: readonly CinOddity[] }
  | { readonly kind: 'child'; readonly child: CinChild; readonly oddities: readonly CinOddity[]; readonly line: number }
  | { readonly kind: 'oddity'; readonly oddity: CinOddity }
  | { readonly kind: 'end'; readonly children: number; readonly lines: number };
