import type pg from 'pg';
import type { AuthoritySettings } from '#domain/settings/authority-settings.ts';
import type { Actor, Purpose } from '#usecases/ports.ts';

/** What the session of one transaction is opened with. */
export interface Opening {
  readonly client: pg.ClientBase;
  readonly actor: Actor;
  readonly purpose: Purpose;
  readonly now: string;
  readonly today: string;
  readonly settings: AuthoritySettings;
  readonly newId: () => string;
  /** What is derived is drawn by a rebuild in the same transaction. */
  readonly derivesLater?: true;
}
