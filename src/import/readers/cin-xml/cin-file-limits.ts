/** How far a file may go before it is refused: far beyond any true census, near enough that no file can exhaust a server. */
export const cinFileLimits = {
  /** Elements within elements; a census needs seven. */
  depth: 32,
  /** Characters of one value, comment or tag. */
  characters: 65_536,
  /** Elements and stray texts in one child or header; a child of twenty years of reviews needs a few hundred. */
  elements: 20_000,
  /** Children; all of England has twice as many in need on a day, and no authority a tenth of it. */
  children: 200_000,
  /** Oddities told of one file, each of which becomes an issue. */
  oddities: 500_000,
} as const;
