import type { Role } from '#domain/definition/role.ts';
import type { IsoDay, WorkerId } from '#domain/people/person.ts';

/** Who asks. `system` is the product itself, started by whoever holds the server: it seeds, imports and rebuilds. */
export interface Actor {
  readonly worker: WorkerId;
  readonly name: string;
  readonly role: Role | 'system';
  readonly team?: string;
}

/** Why data is being looked at; kept with every reading and every change. */
export type Purpose =
  | 'front door'
  | 'direct work'
  | 'management oversight'
  | 'performance'
  | 'administration'
  | 'import'
  | 'statutory return'
  | 'rebuild';

/** The number of a change: everything up to it was known, nothing after it. */
export type ChangeNumber = number & { readonly kind: 'change' };

/** What is asked for: the world on a day, as it was known at a change. Nothing below the edge knows "now". */
export interface Snapshot {
  readonly asAt: IsoDay;
  readonly knownAt: ChangeNumber;
  /** The day of `knownAt`, when it was asked for by its day; absent: everything known today. */
  readonly knownOn?: IsoDay;
}

/** The key under which a device keeps words that were not yet sent: 32 bytes, as base64. */
export interface DeviceKey {
  readonly id: string;
  readonly secret: string;
}

/** Somebody whose session stands, with the key of that session. */
export interface SignedIn {
  readonly actor: Actor;
  readonly deviceKey: DeviceKey;
  /** How long the session still lasts: a device counts by its own clock, which may be wrong. */
  readonly secondsLeft: number;
}
