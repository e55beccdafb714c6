import { journey } from '#domain/journey/index.ts';
import { measures } from '#measures/index.ts';
import type { OpenStore } from '#storage/session/open-store.ts';
import type { HealthLine } from '#web/server/server-options.ts';
import type { Database } from './database.ts';

/** How the system stands, asked anew: nothing personal, so that whoever keeps it running can see it. */
export async function healthOf(database: Database, store: OpenStore): Promise<readonly HealthLine[]> {
  const state = await store.state();
  return [
    {
      what: 'Database',
      state: 'good',
      found: `PostgreSQL ${state.serverVersion}, ${database.isEmbedded ? 'embedded' : 'the council’s own'}`,
    },
    {
      what: 'Writes reach the disk',
      state: state.isDurable ? 'good' : 'bad',
      found: state.isDurable
        ? 'fsync and synchronous commit are on'
        : 'fsync or synchronous commit is off: a power cut can lose records',
    },
    { what: 'Migrations', state: 'good', found: `up to ${database.migrated.version}` },
    {
      what: 'Definitions',
      state: 'good',
      found: `${journey.length} record types and ${measures.length} measures, checked at the start`,
    },
    {
      what: 'Records',
      state: 'good',
      found: `${state.people} people, ${state.records} records, ${state.changes} changes`,
    },
    {
      what: 'Row security',
      state: state.isAppRole ? 'good' : 'bad',
      found: state.isAppRole
        ? 'the application acts as a role that owns nothing'
        : 'the application acts as an owner: stop and set it up again',
    },
  ];
}
