import { PostcodesRefused } from './postcodes-refused.ts';

/** Where in a table of postcodes its columns stand, counted from 0. */
export interface PostcodeColumns {
  readonly postcode: number;
  readonly easting: number;
  readonly northing: number;
  readonly authority: number;
  /** The county of a district; undefined when the table has none. */
  readonly county?: number;
}

/** What a column is called, without case and signs, the best first: our own names, then those of the Office for National Statistics through the years. */
const NAMES = {
  postcode: [/^postcode$/, /^pcds$/, /^pcd$/, /^pcd[278]$/, /^pcdabbr$/],
  easting: [/^eastings?$/, /^oseast1m$/, /^east1m$/, /^gridgb1e$/],
  northing: [/^northings?$/, /^osnrth1m$/, /^north1m$/, /^gridgb1n$/],
  authority: [
    /^authority(code)?$/,
    /^utla\d\dcd$/,
    /^localauthority(code)?$/,
    /^(os)?laua$/,
    /^lad(\d\d)?cd$/,
    /^ltla\d\dcd$/,
  ],
  county: [/^county(code)?$/, /^(os)?cty$/, /^cty(\d\d)?cd$/],
} as const;

/** Finds the columns of a table by their headings, whatever their order. Refuses one that lacks any it cannot do without. */
export function postcodeColumnsOf(headings: readonly string[]): PostcodeColumns {
  const plain = headings.map((heading) => heading.toLowerCase().replace(/[^a-z0-9]/g, ''));
  const at = (names: readonly RegExp[]) =>
    names.map((name) => plain.findIndex((heading) => name.test(heading))).find((place) => place >= 0);
  const needed = (name: keyof typeof NAMES) => at(NAMES[name]) ?? missing(name);
  const county = at(NAMES.county);
  return {
    postcode: needed('postcode'),
    easting: needed('easting'),
    northing: needed('northing'),
    authority: needed('authority'),
    ...(county === undefined ? {} : { county }),
  };
}

function missing(name: string): never {
  throw new PostcodesRefused(
    'missing-column',
    `The table of postcodes has no column of the ${name}.`,
    'Give the ONS Postcode Directory or its statistics lookup as it is, or a CSV file with the headings postcode, easting, northing and authority code.',
  );
}
