import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { DataHeldError } from '#storage/embedded/hold.ts';
import { isServerOf, readPostmasterPid } from '#storage/embedded/postmaster-pid.ts';
import { type EmbeddedServer, startEmbedded } from '#storage/embedded/start-embedded.ts';
import {
  dataOf,
  kill,
  newFolder,
  outcomeOf,
  postmasterOf,
  query,
  removeFolders,
  start,
  startChild,
  until,
  writeUntil,
} from './embedded-trial.ts';

after(removeFolders);

describe('the embedded database', () => {
  test('keeps what was written across a clean stop, durably and off the network', async () => {
    const folder = newFolder();
    const first = await start(folder);
    assert.equal(first.owned, true);
    await query(first, 'create table kept as select 1 as id');
    assert.deepEqual(await settings(first), ['on', 'on', 'on', '', 'UTF8']);
    await first.stop();
    assert.equal(readPostmasterPid(dataOf(folder)), undefined, 'a clean stop leaves no lock');
    const second = await start(folder);
    assert.deepEqual((await query(second, 'select id from kept')).rows, [{ id: 1 }]);
    await second.stop();
  });

  test('keeps every acknowledged row when everything is killed with -9', async () => {
    const folder = newFolder();
    for (let round = 1; round <= 3; round++) {
      const { child, acknowledged } = await writeUntil(folder, 200 * round);
      const postmaster = postmasterOf(folder);
      const killed = kill(child);
      process.kill(postmaster, 'SIGKILL');
      await killed;
      const server = await start(folder);
      const kept = await query(server, 'select count(*)::integer as rows, max(id) as last from kept');
      assert.ok(kept.rows[0].rows >= acknowledged(), `${kept.rows[0].rows} rows of ${acknowledged()} acknowledged`);
      assert.equal(kept.rows[0].rows, kept.rows[0].last, 'no gap');
      await query(server, 'drop table kept');
      await server.stop();
    }
  });

  test('is found again, not started twice, when only Throughline was killed; and the next clean stop stops it', async () => {
    const folder = newFolder();
    const { child, acknowledged } = await writeUntil(folder, 50);
    const before = postmasterOf(folder);
    await kill(child);
    const server = await start(folder);
    assert.equal(server.owned, false);
    assert.equal(postmasterOf(folder), before);
    const kept = await query(server, 'select count(*)::integer as rows from kept');
    assert.ok(kept.rows[0].rows >= acknowledged());
    await server.stop();
    await until(async () => !isServerOf(dataOf(folder), before));
  });

  test('comes back by itself at the same address when the server alone is killed', async () => {
    const folder = newFolder();
    const messages: string[] = [];
    const server = await startEmbedded({ folder, log: (message) => messages.push(message) });
    process.kill(postmasterOf(folder), 'SIGKILL');
    await until(async () => messages.some((message) => message.includes('stopped unexpectedly')));
    await until(async () => (await holders(server)) === 1);
    await server.stop();
    assert.equal(readPostmasterPid(dataOf(folder)), undefined);
  });

  test('refuses a second owner by naming the first, lets short commands in, and is stopped by the last to leave', async () => {
    const folder = newFolder();
    const owner = await start(folder);
    await assert.rejects(start(folder), (error) => {
      assert.ok(error instanceof DataHeldError);
      assert.match(
        error.message,
        new RegExp(`already running from this folder \\(process ${process.pid}, since .+\\)`),
      );
      return true;
    });
    const guest = await start(folder, 'attach');
    assert.equal(guest.owned, false);
    await owner.stop();
    assert.equal((await query(guest, 'select 1')).rowCount, 1, 'the owner left, the guest still works');
    const next = await start(folder);
    await next.stop();
    assert.equal((await query(guest, 'select 1')).rowCount, 1);
    await guest.stop();
    assert.equal(readPostmasterPid(dataOf(folder)), undefined);
  });

  test('is one server when several start at the same moment on an empty folder', async () => {
    const folder = newFolder();
    const children = [1, 2, 3].map(() => startChild(folder, 'attach', 'leave'));
    const outcomes = await Promise.all(children.map(outcomeOf));
    for (const { code, complaint } of outcomes) assert.equal(code, 0, complaint);
    assert.ok(outcomes.some(({ said }) => said[0]?.owned === true));
    assert.equal(readPostmasterPid(dataOf(folder)), undefined, 'the last one stopped it');
    assert.deepEqual(readdirSync(join(folder, 'postgres')).sort(), ['data', 'server.log', 'socket']);
  });
});

async function settings(server: EmbeddedServer): Promise<string[]> {
  const names = ['fsync', 'synchronous_commit', 'full_page_writes', 'listen_addresses', 'server_encoding'];
  const answer = await query(server, `select ${names.map((name) => `current_setting('${name}') as ${name}`).join()}`);
  return names.map((name) => answer.rows[0][name]);
}

async function holders(server: EmbeddedServer): Promise<number> {
  const answer = await query(server, `select from pg_locks where locktype = 'advisory' and mode = 'ShareLock'`);
  return answer.rowCount ?? 0;
}
