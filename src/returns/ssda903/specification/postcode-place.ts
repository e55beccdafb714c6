/** Where a postcode lies: metres east and north on the national grid, and its local authority. */
export interface PostcodePlace {
  readonly easting: number;
  readonly northing: number;
  /** The authority’s code (`E06000019`). */
  readonly authority: string;
}

/** A table of postcodes that the council supplies. */
export interface PostcodeTable {
  /** Asked without spaces and in capitals: `HR12AB`. Undefined when the table has no such postcode. */
  find(postcode: string): PostcodePlace | undefined;
}
