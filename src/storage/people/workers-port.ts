import type pg from 'pg';
import { isRole } from '#domain/definition/role.ts';
import type { WorkerId } from '#domain/people/person.ts';
import type { Worker } from '#domain/people/worker.ts';
import type { WorkersPort } from '#usecases/ports.ts';

interface WorkerRow {
  id: string;
  name: string;
  role: string;
  team: string | null;
  active: boolean;
  phone: string | null;
}

/** The people who work here: asked of the database once, however often they are asked for. */
export function workersPort(client: pg.ClientBase): WorkersPort {
  let known: Promise<readonly Worker[]> | undefined;
  return {
    all: () => {
      known ??= readWorkers(client);
      return known;
    },
  };
}

async function readWorkers(client: pg.ClientBase): Promise<readonly Worker[]> {
  const found = await client.query<WorkerRow>('select id, name, role, team, active, phone from worker order by name');
  return found.rows.flatMap(({ id, name, role, team, active, phone }) => {
    if (!isRole(role)) return [];
    const given = { ...(team === null ? {} : { team }), ...(phone === null ? {} : { phone }) };
    return [{ id: id as WorkerId, name, role, active, ...given }];
  });
}
