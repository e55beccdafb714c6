import type { PostcodePlace } from '../specification/postcode-place.ts';
import type { Provider } from '../specification/provider.ts';
import type { ssda903Tables, TableId } from '../specification/ssda903-tables.ts';
import type { Ssda903Year } from '../specification/ssda903-year.ts';

type Written<Id extends TableId> = { readonly [Name in keyof (typeof ssda903Tables)[Id]['columns']]?: string };

/** A child written for an example: rows by table, values as text, and what is not said is blank. The header is there unless it is said to be `[]`. */
export type ExampleChild = { readonly [Id in TableId]?: readonly Written<Id>[] | Written<Id> } & {
  /** The same child in last year’s return. */
  readonly lastYear?: { readonly [Id in TableId]?: readonly Written<Id>[] | Written<Id> };
};

/** An episode written for an example: what is not said is blank. */
export type ExampleEpisode = Written<'episodes'>;

/** Children that a rule passes, fails or cannot decide, and why: a row of its table. */
export interface RuleExample {
  readonly because: string;
  readonly children: readonly ExampleChild[];
  /** The fields found wrong, in order, once for each time. */
  readonly finds: readonly string[];
  /** The fields that cannot be read, so that the rule is not decided. */
  readonly undecided: readonly string[];
  /** The collection year; when not said the last the rule stands for, and for one that still stands 2025-26, or its first where that is later. */
  readonly year?: Ssda903Year;
  readonly providers?: readonly Provider[];
  /** Places by postcode, written without spaces. */
  readonly postcodes?: Readonly<Record<string, PostcodePlace>>;
}

/** The authority whose return an example is. */
export const EXAMPLE_AUTHORITY = 'E06000019';

/** A row that the rule lets through. */
export function passes(because: string, ...children: readonly ExampleChild[]): RuleExample {
  return { because, children, finds: [], undecided: [] };
}

/** A row that breaks the rule. */
export function fails(
  because: string,
  finds: string | readonly string[],
  ...children: readonly ExampleChild[]
): RuleExample {
  return { because, children, finds: typeof finds === 'string' ? [finds] : finds, undecided: [] };
}

/** A row that cannot be decided. */
export function undecided(because: string, field: string, ...children: readonly ExampleChild[]): RuleExample {
  return { because, children, finds: [], undecided: [field] };
}

/** The same row in another collection year. */
export function inYear(year: Ssda903Year, example: RuleExample): RuleExample {
  return { ...example, year };
}

/** The same row with these providers in the list. */
export function withProviders(providers: readonly Provider[], example: RuleExample): RuleExample {
  return { ...example, providers };
}

/** The same row with these places in the postcode table. */
export function withPostcodes(postcodes: Readonly<Record<string, PostcodePlace>>, example: RuleExample): RuleExample {
  return { ...example, postcodes };
}

/** A child with these episodes. */
export function withEpisodes(...episodes: readonly Written<'episodes'>[]): ExampleChild {
  return { episodes };
}

/** A child with this entry in the header. */
export function withHeader(headers: Written<'headers'>): ExampleChild {
  return { headers };
}
