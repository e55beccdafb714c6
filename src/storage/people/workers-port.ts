import type pg from 'pg';
import { isRole } from '#domain/definition/role.ts';
import type { WorkerId } from '#domain/people/person.ts';
import type { WorkersPort } from '#usecases/ports.ts';

/** The people who work here. */
export function workersPort(client: pg.ClientBase): WorkersPort {
  return {
    async all() {
      const found = await client.query<{
        id: string;
        name: string;
        role: string;
        team: string | null;
        active: boolean;
      }>('select id, name, role, team, active from worker order by name');
      return found.rows.flatMap(({ id, name, role, team, active }) =>
        isRole(role) ? [{ id: id as WorkerId, name, role, active, ...(team === null ? {} : { team }) }] : [],
      );
    },
  };
}
