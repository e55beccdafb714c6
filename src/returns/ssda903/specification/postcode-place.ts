/** A place on the national grid: metres east and north. */
export interface GridPlace {
  readonly easting: number;
  readonly northing: number;
}

/** Where a postcode lies. */
export interface PostcodePlace {
  /** Undefined where it is not on the national grid of Great Britain: Northern Ireland has its own, the islands none. */
  readonly grid?: GridPlace;
  /** The code of the authority that has the children’s services there (`E06000019`): the county where there is one, and not its district. */
  readonly authority: string;
}

/** A table of postcodes that the council supplies. */
export interface PostcodeTable {
  /** Asked without spaces and in capitals: `HR12AB`. Undefined when the table has no such postcode. */
  find(postcode: string): PostcodePlace | undefined;
}
