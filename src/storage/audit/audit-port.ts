import type { RecordId } from '#domain/history/child-history.ts';
import type { PersonId, WorkerId } from '#domain/people/person.ts';
import type { AuditPort, Purpose, ReadAudit } from '#usecases/ports.ts';
import type { Opening } from '../session/opening.ts';

interface Row {
  at: Date;
  worker: string;
  role: string;
  purpose: string;
  screen: string;
  child: string;
  record: string | null;
}

/** Who has looked at whom. Rows are added and never changed: the application's role may do no more. */
export function auditPort({ client, actor, purpose, now }: Opening): AuditPort {
  return {
    async noteRead(screen, child, record) {
      await client.query(
        'insert into read_audit (at, worker, role, purpose, screen, child, record) values ($1, $2, $3, $4, $5, $6, $7)',
        [now, actor.worker, actor.role, purpose, screen, child, record ?? null],
      );
    },
    async readersOf(what, limit) {
      const found = await client.query<Row>(
        `select * from read_audit where ($1::uuid is null or child = $1) and ($2::uuid is null or record = $2) order by at desc limit $3`,
        [what.child ?? null, what.record ?? null, limit],
      );
      return found.rows.map(audited);
    },
  };
}

function audited(row: Row): ReadAudit {
  return {
    at: row.at.toISOString(),
    worker: row.worker as WorkerId,
    role: row.role,
    purpose: row.purpose as Purpose,
    screen: row.screen,
    child: row.child as PersonId,
    ...(row.record === null ? {} : { record: row.record as RecordId }),
  };
}
