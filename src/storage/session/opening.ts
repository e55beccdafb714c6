import type pg from 'pg';
import type { AuthoritySettings } from '#domain/settings/authority-settings.ts';
import type { Actor, Purpose, WorkersPort } from '#usecases/ports.ts';

/** What the session of one transaction is opened with. */
export interface Opening {
  readonly client: pg.ClientBase;
  readonly actor: Actor;
  readonly purpose: Purpose;
  readonly now: string;
  readonly today: string;
  readonly settings: AuthoritySettings;
  readonly newId: () => string;
  /** One of many in a transaction that lets no other writer in, and draws what is derived at its end. */
  readonly seeding?: true;
  /** The people who work here, where they were read already. */
  readonly workers?: WorkersPort;
}
