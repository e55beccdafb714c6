/** Something that somebody must never learn. */
export type Secret =
  | { readonly kind: 'address'; readonly lines: readonly string[]; readonly postcode?: string }
  | { readonly kind: 'phone'; readonly number: string };

/** What of a secret a text gives away. */
export type Given =
  | 'postcode'
  | 'number and street'
  | 'street and place'
  | 'street and postcode area'
  | 'name of the house'
  | 'flat and building'
  | 'whole address'
  | 'telephone number';

/** Where a text gives something away: from one place of the source to another. */
export interface Span {
  readonly given: Given;
  readonly from: number;
  readonly until: number;
}
