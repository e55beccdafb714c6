import type { IsoDay } from '#domain/people/person.ts';
import type { AuthoritySettings } from '#domain/settings/authority-settings.ts';
import type { Actor, ChangeNumber, Purpose } from './ports/actor.ts';
import type { AuditPort } from './ports/audit-port.ts';
import type { DraftsPort } from './ports/drafts-port.ts';
import type { Entry, Stale, Written } from './ports/entry.ts';
import type { FiguresPort } from './ports/figures-port.ts';
import type { ImportsPort } from './ports/imports-port.ts';
import type { ListsPort } from './ports/lists-port.ts';
import type { PeoplePort } from './ports/people-port.ts';
import type { RecordsPort } from './ports/records-port.ts';
import type { WorkersPort } from './ports/workers-port.ts';

export type * from './ports/actor.ts';
export type * from './ports/audit-port.ts';
export type * from './ports/drafts-port.ts';
export * from './ports/entry.ts';
export type * from './ports/figures-port.ts';
export type * from './ports/imports-port.ts';
export type * from './ports/lists-port.ts';
export type * from './ports/people-port.ts';
export type * from './ports/records-port.ts';
export type * from './ports/workers-port.ts';

/** The only door to data. Each run is one transaction under the actor's own rights; a thrown fault undoes all of it. */
export interface Store {
  run<T>(actor: Actor, purpose: Purpose, work: (session: Session) => Promise<T>): Promise<T>;
}

/** What an actor may ask of the record within one transaction. What they may not know exists answers as though it did not. */
export interface Session {
  readonly actor: Actor;
  readonly purpose: Purpose;
  /** This moment, ISO text in UTC: set once for the whole run. */
  readonly now: string;
  /** Today in England. */
  readonly today: IsoDay;
  readonly settings: AuthoritySettings;
  /** A new id, never given before. */
  newId(): string;
  /** The newest change, or the newest at or before a moment (ISO text in UTC). */
  changeAt(moment?: string): Promise<ChangeNumber>;

  write(entry: Entry): Promise<Written | Stale>;

  readonly people: PeoplePort;
  readonly records: RecordsPort;
  readonly lists: ListsPort;
  readonly figures: FiguresPort;
  readonly drafts: DraftsPort;
  readonly audit: AuditPort;
  readonly imports: ImportsPort;
  readonly workers: WorkersPort;
}
