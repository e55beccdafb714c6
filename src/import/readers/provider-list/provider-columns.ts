/** Where in a table of providers its columns stand, counted from 0. */
export interface ProviderColumns {
  readonly urn: number;
  /** Columns that hold codes of the return: of placements, of providers, or of both under names that say neither. */
  readonly codes: readonly number[];
  /** What kind of provision it is, in words: the type, and the sub-type. */
  readonly kinds: readonly number[];
  readonly sectors: readonly number[];
  readonly statuses: readonly number[];
  /** When the registration ended: one column, or one for each way it can end. */
  readonly closings: readonly number[];
  readonly postcodes: readonly number[];
}

/** Somebody else than the provider, and what is no postcode though its name has one. */
const OF_ANOTHER =
  /\b(owner|organisation|organization|company|parent|registered address|head office|manager|individual)\b/;
const URNS = [
  /^urn$/,
  /^unique reference number( urn)?$/,
  /^(ofsted|setting|provider|provision|web) (urn|unique reference number)\b/,
  /\burn\b|\bunique reference number\b/,
];
const CODES = /\b(placement|provider|place|ssda ?903)\b.*\bcodes?\b/;
const KINDS =
  /\b(provision|provider|setting|service|registration) (sub ?)?type\b|\btype of (provision|provider|setting|service)\b/;
const SECTORS =
  /^(sector|ownership|owner type|sector type|type of ownership|ownership type|provider sector|provider ownership|setting sector)$/;
const STATUSES = /^(registration |reg |provider |provision |setting |current )?status$/;
const ENDED =
  /\b(closed|closure|closing|deregistered|deregistration|de registration|cancelled|cancellation|resigned|resignation|ceased)\b/;
const REGISTRATION_END = /\bregistration (end|ended|ceased)\b|\bend of registration\b/;
const POSTCODES = [
  /^(setting|provision|provider|home) (address )?post ?code$/,
  /^(address )?post ?code$/,
  /\bpost ?code$/,
];

/** Finds the columns of a table of providers by what their headings mean, whatever their order; undefined for a table that has no reference number. */
export function providerColumnsOf(headings: readonly string[]): ProviderColumns | undefined {
  const plain = headings.map(plainHeading);
  const all = (isOne: (heading: string) => boolean) => plain.flatMap((heading, at) => (isOne(heading) ? [at] : []));
  const own = (pattern: RegExp) => all((heading) => pattern.test(heading) && !OF_ANOTHER.test(heading));
  const first = (patterns: readonly RegExp[]) => patterns.flatMap(own).slice(0, 1);
  const [urn] = first(URNS);
  if (urn === undefined) return undefined;
  return {
    urn,
    codes: own(CODES),
    kinds: own(KINDS),
    // An owner's type is often that of the ownership, and never of another.
    sectors: all((heading) => SECTORS.test(heading)),
    statuses: own(STATUSES),
    closings: all((heading) => REGISTRATION_END.test(heading) || (ENDED.test(heading) && /\bdate\b/.test(heading))),
    postcodes: first(POSTCODES),
  };
}

/** True for a row of values that are the headings of a table of providers: a title above it is none. */
export function isProviderHeading(values: readonly string[]): boolean {
  return values.length > 1 && providerColumnsOf(values) !== undefined;
}

/** A heading as words alone: case, signs and doubled spaces say nothing. */
function plainHeading(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}
