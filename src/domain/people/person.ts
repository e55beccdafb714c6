import type { IsoDay } from '#domain/time/day.ts';
import type { NhsNumber, Upn } from './identifiers.ts';

/** The id of a person on the record. */
export type PersonId = string & { readonly kind: 'person' };
/** The id of somebody who works here. */
export type WorkerId = string & { readonly kind: 'worker' };
export type { IsoDay };

/** Whether a person is served as a child, is an adult of a family, or works with families from another agency. */
export type PersonKind = 'child' | 'adult' | 'professional';

/** A name and the days on which it was used. */
export interface PersonName {
  readonly given: string;
  readonly family: string;
  /** `known-as` is what the person wants to be called. */
  readonly use: 'legal' | 'known-as' | 'former';
  readonly from?: IsoDay;
  readonly until?: IsoDay;
}

/** Where a person lived from one day until another. */
export interface PersonAddress {
  readonly lines: readonly string[];
  readonly postcode?: string;
  readonly from?: IsoDay;
  readonly until?: IsoDay;
  /** People who must never learn this address. */
  readonly keepSafeFrom: readonly PersonId[];
}

/** An identifier another system gave a person. */
export type PersonIdentifier =
  | { readonly kind: 'la-child-id'; readonly value: string; readonly issuer: string }
  | { readonly kind: 'upn'; readonly value: Upn | string }
  | { readonly kind: 'former-upn'; readonly value: Upn | string }
  | { readonly kind: 'nhs-number'; readonly value: NhsNumber | string };

/** Who said what a person's ethnicity is (R028). */
export type EthnicitySource = 'self' | 'parent' | 'worker' | 'import';

/** What is known of a person: every part may be missing, and nothing is guessed. */
export interface PersonFacts {
  readonly kind: PersonKind;
  readonly names: readonly PersonName[];
  readonly bornOn?: IsoDay;
  /** The day an unborn child is expected. */
  readonly expectedOn?: IsoDay;
  readonly diedOn?: IsoDay;
  readonly sex?: string;
  readonly ethnicity?: { readonly code: string; readonly source: EthnicitySource };
  /** Undefined: never asked (R029). Empty is not used: `NONE` says that the answer was none. */
  readonly disabilities?: readonly string[];
  readonly languages: readonly string[];
  readonly addresses: readonly PersonAddress[];
  readonly identifiers: readonly PersonIdentifier[];
  /** Why a child has no unique pupil number. */
  readonly upnUnknown?: string;
  /** What a professional does and for whom. */
  readonly role?: string;
  readonly agency?: string;
  readonly phone?: string;
  /** People who must never learn the telephone number. */
  readonly phoneKeptFrom?: readonly PersonId[];
}

/** A person at a moment of knowing. */
export interface Person {
  readonly id: PersonId;
  readonly version: number;
  readonly facts: PersonFacts;
}

/**
 * The name to show on a day: what the person is known as, else their legal name. A child who came without a name from
 * another system is told apart by the identifier that system gave them.
 */
export function nameOn(facts: PersonFacts, onIso: IsoDay): string {
  const current = facts.names.filter((name) => isCurrent(name, onIso));
  const pool = current.length > 0 ? current : facts.names;
  const name = pool.find((each) => each.use === 'known-as') ?? pool.find((each) => each.use === 'legal') ?? pool[0];
  const said = [name?.given ?? '', name?.family ?? ''].filter((part) => part !== '').join(' ');
  if (said !== '') return said;
  const known = facts.identifiers.find((identifier) => identifier.kind === 'la-child-id');
  return known === undefined ? 'Name not known' : `Name not known (${known.value})`;
}

/** Where the person lived on a day: where two addresses stood, the one moved to last. Undefined when none is recorded for it. */
export function addressOn(facts: PersonFacts, onIso: IsoDay): PersonAddress | undefined {
  const current = facts.addresses.filter((address) => isCurrent(address, onIso));
  return current.toSorted((one, other) => compare(one.from ?? '', other.from ?? '')).at(-1);
}

/** True when something dated from–until (half-open, either end open) stood on the day. */
export function isCurrent(dated: { readonly from?: IsoDay; readonly until?: IsoDay }, onIso: IsoDay): boolean {
  return (dated.from === undefined || dated.from <= onIso) && (dated.until === undefined || onIso < dated.until);
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
