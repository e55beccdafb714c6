import pg from 'pg';
import { listGrants } from '#access/policy.ts';
import { wordingOf } from '#domain/definition/wording.ts';
import { journey } from '#domain/journey/index.ts';
import type { Worker } from '#domain/people/worker.ts';
import type { AuthoritySettings } from '#domain/settings/authority-settings.ts';
import { readEarlierAddresses } from '../people/keep-addresses.ts';
import { ensureAppLogin } from './app-login.ts';

/**
 * Brings the database in step with this version of the program, as its owner: the login the program works as, the access
 * policy for row security, the addresses of versions from before they were kept by key, and the wording of every record type. Throws when a question was reworded without its version going up: an old answer would
 * then be read with a question nobody was asked.
 */
export async function prepareDatabase(ownerUrl: string): Promise<void> {
  await ensureAppLogin(ownerUrl);
  await asOwner(ownerUrl, async (client) => {
    await client.query('delete from access_grant');
    await client.query(
      `insert into access_grant (role, verb, subject)
       select role, verb, subject from jsonb_to_recordset($1::jsonb) as g (role text, verb text, subject text)`,
      [JSON.stringify(listGrants())],
    );
    await readEarlierAddresses(client);
    for (const type of journey) await keepWording(client, type.id, type.version, JSON.stringify(wordingOf(type)));
  });
}

async function keepWording(client: pg.ClientBase, type: string, version: number, wording: string): Promise<void> {
  await client.query('insert into wording (type, version, wording) values ($1, $2, $3) on conflict do nothing', [
    type,
    version,
    wording,
  ]);
  const same = await client.query(
    'select from wording where type = $1 and version = $2 and wording::jsonb = $3::jsonb',
    [type, version, wording],
  );
  if (same.rowCount === 0) {
    throw new Error(
      `The record type "${type}" was changed but is still version ${version}. Raise its version, so that answers already given keep the question they answered.`,
    );
  }
}

/** Loads an authority into an empty database: its settings and the people who work there. Throws when it already has one. */
export async function loadAuthority(
  ownerUrl: string,
  settings: AuthoritySettings,
  workers: readonly Worker[],
  now: string,
): Promise<void> {
  await asOwner(ownerUrl, async (client) => {
    const found = await client.query('select from settings');
    if (found.rowCount !== 0) throw new Error('This database already holds an authority.');
    await administrativeChange(client, 'load authority', now);
    await client.query('insert into settings (change, settings) select number, $1 from change_head', [settings]);
    for (const worker of workers) {
      await client.query('insert into worker (id, name, role, team, active, phone) values ($1, $2, $3, $4, $5, $6)', [
        worker.id,
        worker.name,
        worker.role,
        worker.team ?? null,
        worker.active,
        worker.phone ?? null,
      ]);
    }
  });
}

/** Changes settings of the authority, as a change of its own. What is derived must be rebuilt after it; what was derived before the change stays as it was. */
export async function changeSettings(
  ownerUrl: string,
  changes: Partial<AuthoritySettings>,
  now: string,
): Promise<void> {
  await asOwner(ownerUrl, async (client) => {
    const found = await client.query<{ settings: AuthoritySettings }>(
      'select settings from settings order by change desc limit 1',
    );
    const settings = found.rows[0]?.settings;
    if (settings === undefined) throw new Error('The database holds no authority yet.');
    await administrativeChange(client, 'change settings', now);
    await client.query('insert into settings (change, settings) select number, $1 from change_head', [
      { ...settings, ...changes },
    ]);
  });
}

async function administrativeChange(client: pg.Client, command: string, now: string): Promise<void> {
  await client.query('update change_head set number = number + 1, at = greatest(at, $1::timestamptz)', [now]);
  await client.query(
    `insert into change (number, at, worker, role, purpose, command)
     select number, at, 'system', 'system', 'administration', $1 from change_head`,
    [command],
  );
}

async function asOwner(ownerUrl: string, work: (client: pg.Client) => Promise<void>): Promise<void> {
  const client = new pg.Client(ownerUrl);
  await client.connect();
  try {
    await client.query('begin');
    // Two starts at the same moment prepare one after the other.
    await client.query('lock table access_grant in exclusive mode');
    await work(client);
    await client.query('commit');
  } catch (fault) {
    await client.query('rollback');
    throw fault;
  } finally {
    await client.end();
  }
}
