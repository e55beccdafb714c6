import type { RecordId } from '#domain/history/child-history.ts';
import type { PersonId, WorkerId } from '#domain/people/person.ts';
import type { Purpose } from './actor.ts';

/** One look at a child or a record. */
export interface ReadAudit {
  readonly at: string;
  readonly worker: WorkerId;
  readonly role: string;
  readonly purpose: Purpose;
  readonly screen: string;
  readonly child: PersonId;
  readonly record?: RecordId;
}

/** Who has looked at whom. */
export interface AuditPort {
  /** Notes that the actor opened a child, or a record of the child, on a screen. */
  noteRead(screen: string, child: PersonId, record?: RecordId): Promise<void>;
  readersOf(
    what: { readonly child?: PersonId; readonly record?: RecordId },
    limit: number,
  ): Promise<readonly ReadAudit[]>;
}
