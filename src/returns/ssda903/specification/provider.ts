import type { Day } from '#domain/time/day.ts';

/** A provider of the inspectorate’s list, as far as its layout tells. */
export interface Provider {
  /** The unique reference number, digits only. */
  readonly urn: string;
  /** Codes of placement that it may be named with (`K2`); empty where the list does not tell. */
  readonly placements: ReadonlySet<string>;
  /** Codes of provider that it may be named with (`PR4`); empty where the list does not tell. */
  readonly providers: ReadonlySet<string>;
  /** Where it stands, without spaces and in capitals, several where it has several buildings; empty where the list keeps it back. */
  readonly postcodes: ReadonlySet<string>;
  /** The day its registration ended; undefined while it stands. */
  readonly closedOn?: Day;
}

/** The inspectorate’s list, by number. */
export interface ProviderList {
  find(urn: string): Provider | undefined;
}
