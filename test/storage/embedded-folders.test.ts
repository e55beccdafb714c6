import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  realpathSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { isRunning } from '#storage/embedded/postmaster-pid.ts';
import { canReach, canRun } from '#storage/embedded/run-as.ts';
import {
  dataOf,
  newFolder,
  outcomeOf,
  query,
  removeFolders,
  removeLater,
  start,
  startChild,
} from './embedded-trial.ts';

const isRoot = process.getuid?.() === 0;
const nobody = { name: 'nobody', uid: 65534, gid: 65534 };

after(removeFolders);

describe('the embedded database, when its folder was left in disorder', () => {
  test('begins again when an earlier beginning was cut short', async () => {
    const folder = newFolder();
    const dead = spawn('true');
    await once(dead, 'exit');
    await (await start(folder)).stop();
    const home = join(folder, 'postgres');
    const unfinished = join(home, `data.new-${dead.pid}`);
    rmSync(join(home, 'data'), { recursive: true });
    mkdirSync(unfinished);
    writeFileSync(join(unfinished, 'PG_VERSION'), '18\n');
    await (await start(folder)).stop();
    assert.deepEqual(readdirSync(home).sort(), ['data', 'server.log', 'socket']);
  });

  test('starts past the lock of a killed server whose number a stranger has now', async () => {
    const folder = newFolder();
    await (await start(folder)).stop();
    const stranger = spawn('sleep', ['60']);
    for (const text of [`${stranger.pid}\n${dataOf(folder)}\n1\n5432\n/nowhere\n\n`, '']) {
      writeFileSync(join(dataOf(folder), 'postmaster.pid'), text);
      const server = await start(folder);
      assert.equal(server.owned, true);
      await server.stop();
    }
    assert.equal(isRunning(stranger.pid ?? 0), true, 'the stranger was left alone');
    stranger.kill();
  });

  test('says so when the data were written by another release', async () => {
    const folder = newFolder();
    await (await start(folder)).stop();
    writeFileSync(join(dataOf(folder), 'PG_VERSION'), '12\n');
    await assert.rejects(start(folder), /written by PostgreSQL 12; this release of Throughline brings 18/);
  });

  test('says so when the data went elsewhere and are no longer there', { skip: needsRoot() }, async () => {
    const closed = newFolder();
    chmodSync(closed, 0o700);
    await (await start(join(closed, 'data'))).stop();
    rmSync(realpathSync(join(closed, 'data', 'postgres')), { recursive: true });
    await assert.rejects(start(join(closed, 'data')), /is a link to a folder that is no longer there/);
  });
});

describe('the embedded database, in awkward places', () => {
  test('keeps its socket under /tmp when the path of the folder is too long for one', async () => {
    const folder = join(newFolder(), 'a-folder-with-a-long-name'.repeat(4), 'with spaces and "quotes"');
    const server = await start(folder);
    const socket = new URL(server.connectionString()).searchParams.get('host') ?? '';
    assert.match(socket, /^\/tmp\/throughline-socket-/);
    assert.equal(statSync(socket).mode & 0o777, 0o700);
    assert.equal((await query(server, 'select 1')).rowCount, 1);
    await server.stop();
    assert.equal(existsSync(socket), false);
  });

  test('keeps its data elsewhere, says so and leaves a link, under a folder closed to its account', {
    skip: needsRoot(),
  }, async () => {
    const closed = newFolder();
    chmodSync(closed, 0o700);
    const folder = join(closed, 'data');
    const server = await start(folder);
    await query(server, 'create table kept as select 1 as id');
    await server.stop();
    const home = join(folder, 'postgres');
    assert.ok(lstatSync(home).isSymbolicLink());
    removeLater(realpathSync(home));
    const again = await start(folder);
    assert.equal((await query(again, 'select id from kept')).rowCount, 1);
    await again.stop();
  });

  test('works the same for an ordinary user, and root leaves it theirs', { skip: needsOrdinaryUser() }, async () => {
    const folder = newFolder();
    chmodSync(folder, 0o777);
    const data = join(folder, 'data');
    const { said, code } = await outcomeOf(startChild(data, 'own', 'leave', nobody));
    assert.equal(code, 0);
    assert.deepEqual([said[0]?.owned, said[1]?.stopped], [true, true]);
    assert.equal(statSync(data).uid, nobody.uid);
    const asRoot = await start(data);
    assert.equal((await query(asRoot, 'select 1')).rowCount, 1);
    await asRoot.stop();
    assert.equal(statSync(join(dataOf(data), 'PG_VERSION')).uid, nobody.uid);
  });

  test('tells an ordinary user whose data they are when they are not theirs', {
    skip: needsOrdinaryUser(),
  }, async () => {
    const data = join(newFolder(), 'data');
    mkdirSync(join(data, 'postgres'), { recursive: true, mode: 0o700 });
    chmodSync(join(data, 'postgres'), 0o700);
    const { said, code } = await outcomeOf(startChild(data, 'own', 'leave', nobody));
    assert.notEqual(code, 0);
    assert.deepEqual(said, []);
  });
});

function needsRoot(): string | false {
  return isRoot ? false : 'only root has to hand the server to another account';
}

function needsOrdinaryUser(): string | false {
  if (!isRoot) return 'the suite runs as an ordinary user already';
  const isClosed = !canReach(import.meta.dirname, nobody) || !canRun(process.execPath, nobody);
  return isClosed ? 'the clone is closed to the account "nobody"' : false;
}
