import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { isRefusal } from '#domain/definition/refusal.ts';
import type { WorkerId } from '#domain/people/person.ts';
import { FAULTY, faultyCensus } from '#test/support/faulty-census.ts';
import type { Actor, SessionChecks } from '#usecases/ports.ts';
import type { RoomLimits } from './check-room.ts';
import { openReturnChecks } from './open-return-checks.ts';

const actor: Actor = { worker: 'w' as WorkerId, name: 'Ana Analyst', role: 'performance-analyst' };
const CENSUS = await faultyCensus();
const opened: { close(): Promise<void> }[] = [];
const folders: string[] = [];

after(async () => {
  await Promise.all(opened.map((checks) => checks.close()));
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

function folderOfTest(): string {
  const folder = mkdtempSync(join(tmpdir(), 'throughline-checks-'));
  folders.push(folder);
  return folder;
}

async function roomIn(dataFolder: string, limits: Partial<RoomLimits> = {}) {
  let ids = 0;
  const room = await openReturnChecks({
    dataFolder,
    newId: () => `id-${++ids}`,
    clock: () => '2026-05-05T09:00:00.000Z',
    limits,
  });
  opened.push(room);
  return room;
}

async function* bytesOf(...pieces: readonly (string | Error)[]): AsyncGenerator<Uint8Array> {
  for (const piece of pieces) {
    if (piece instanceof Error) throw piece;
    yield Buffer.from(piece);
  }
}

async function intakeOf(checks: SessionChecks) {
  const [of] = checks.returns;
  assert.ok(of !== undefined);
  const intake = await checks.open(of, '2025-26', new Map());
  assert.ok(!isRefusal(intake), JSON.stringify(intake));
  return intake;
}

async function begin(checks: SessionChecks, text = CENSUS): Promise<string> {
  const intake = await intakeOf(checks);
  assert.equal(await intake.take('files', 'census.xml', bytesOf(text)), undefined);
  const begun = await intake.begin();
  assert.ok(!isRefusal(begun));
  return begun.check;
}

async function until(isSo: () => boolean): Promise<void> {
  for (let tries = 0; tries < 400 && !isSo(); tries += 1) await wait(25);
  assert.ok(isSo(), 'it never came to be');
}

const settled = (checks: SessionChecks, check: string) =>
  until(() => !['waiting', 'reading'].includes(checks.find(check)?.state ?? ''));

/** Every file below a folder. */
const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

describe('the returns checked in a session', () => {
  test('a census is read in a thread of its own and asked about, and its files are gone as soon as it is read', async () => {
    const folder = folderOfTest();
    const checks = (await roomIn(folder)).of('one', actor, 3600);
    const check = await begin(checks);
    await settled(checks, check);
    const shown = checks.find(check);
    assert.deepEqual([shown?.state, shown?.files, shown?.bytesRead], ['checked', ['census.xml'], CENSUS.length]);
    await until(() => filesIn(folder).length === 0);
    const desk = checks.desk(check);
    assert.equal((await desk?.overview())?.children, 4);
    const number = await desk?.findChild(FAULTY);
    assert.equal((await desk?.child(number ?? -1, 1))?.child, FAULTY);
  });

  test('what lies on the disk on its way can be read by nobody, not even its owner, without the key', async () => {
    const folder = folderOfTest();
    const checks = (await roomIn(folder)).of('one', actor, 3600);
    const intake = await intakeOf(checks);
    await intake.take('files', 'census.xml', bytesOf(CENSUS));
    const [file = ''] = filesIn(folder);
    assert.equal(statSync(file).size, CENSUS.length);
    assert.ok(!readFileSync(file).includes('Child'), 'not a word of it stands there');
    assert.equal(statSync(file).mode & 0o777, 0o600);
    assert.equal(statSync(join(file, '..')).mode & 0o777, 0o700);
    await intake.abandon();
    assert.deepEqual(filesIn(folder), []);
  });

  test('a check is not there for another session, and goes with its own', async () => {
    const folder = folderOfTest();
    const room = await roomIn(folder);
    const [mine, yours] = [room.of('one', actor, 3600), room.of('two', actor, 3600)];
    const check = await begin(mine);
    await settled(mine, check);
    assert.deepEqual([yours.find(check), yours.desk(check), yours.list()], [undefined, undefined, []]);
    assert.equal(await yours.remove(check), false);
    assert.equal(mine.list().length, 1);
    await room.end('two');
    assert.equal(mine.list().length, 1);
    await room.end('one');
    assert.deepEqual([mine.list(), mine.find(check)], [[], undefined]);
  });

  test('files whose session ends on their way are not kept', async () => {
    const folder = folderOfTest();
    const room = await roomIn(folder);
    const intake = await intakeOf(room.of('one', actor, 3600));
    await intake.take('files', 'census.xml', bytesOf(CENSUS));
    await room.end('one');
    assert.ok(isRefusal(await intake.begin()));
    assert.deepEqual(filesIn(folder), []);
  });

  test('a check goes by itself when its session runs out, and when nobody opens it for long', async () => {
    const room = await roomIn(folderOfTest(), { idleMs: 1500 });
    const short = room.of('short', actor, 0);
    await begin(short);
    await until(() => short.list().length === 0);
    const long = room.of('long', actor, 3600);
    const check = await begin(long);
    await settled(long, check);
    assert.equal(long.list().length, 1);
    await until(() => long.list().length === 0);
  });

  test('too much is refused in words, and what was taken of it is gone', async () => {
    const folder = folderOfTest();
    const checks = (await roomIn(folder, { bytes: 100, perSession: 2 })).of('one', actor, 3600);
    const intake = await intakeOf(checks);
    assert.equal(await intake.take('files', 'a.xml', bytesOf('x'.repeat(60))), undefined);
    const refusal = await intake.take('files', 'b.xml', bytesOf('x'.repeat(60)));
    assert.match(refusal?.because ?? '', /larger than .* Nothing of them was kept/);
    assert.deepEqual(filesIn(folder), []);
    await intakeOf(checks);
    await intakeOf(checks);
    const [of] = checks.returns;
    assert.ok(of !== undefined);
    const full = await checks.open(of, '2025-26', new Map());
    assert.ok(isRefusal(full));
    assert.match(full.because, /You have 2 checks.*Remove one/);
  });

  test('an upload that breaks off leaves nothing, and room for the next', async () => {
    const folder = folderOfTest();
    const checks = (await roomIn(folder, { perSession: 1 })).of('one', actor, 3600);
    const intake = await intakeOf(checks);
    await assert.rejects(intake.take('files', 'a.xml', bytesOf('<Message>', new Error('broken off'))), /broken off/);
    assert.deepEqual(filesIn(folder), []);
    await begin(checks);
  });

  test('a check that needs too much memory ends alone, and says so; others go on', async () => {
    const folder = folderOfTest();
    const room = await roomIn(folder);
    const small = (await roomIn(folderOfTest(), { memoryMb: 8 })).of('one', actor, 3600);
    const other = room.of('two', actor, 3600);
    const [broken, sound] = [await begin(small, await faultyCensus(3000)), await begin(other)];
    await settled(small, broken);
    await settled(other, sound);
    assert.equal(small.find(broken)?.state, 'failed');
    assert.match(small.find(broken)?.because ?? '', /more memory/);
    assert.equal(other.find(sound)?.state, 'checked');
    await until(() => filesIn(folder).length === 0);
  });

  test('more checks than are read at once wait for their turn', async () => {
    const checks = (await roomIn(folderOfTest(), { atOnce: 1 })).of('one', actor, 3600);
    const [first, second] = [await begin(checks), await begin(checks)];
    assert.deepEqual([checks.find(first)?.state, checks.find(second)?.state], ['reading', 'waiting']);
    await settled(checks, second);
    assert.equal(checks.find(second)?.state, 'checked');
  });

  test('a file that is no census is refused with its name and what to do', async () => {
    const checks = (await roomIn(folderOfTest())).of('one', actor, 3600);
    const check = await begin(checks, '<html/>');
    await settled(checks, check);
    assert.equal(checks.find(check)?.state, 'refused');
    assert.match(checks.find(check)?.because ?? '', /^census\.xml: .*Choose the XML file of a CIN census\.$/);
    assert.equal(checks.desk(check), undefined);
  });

  test('nobody who may not check returns gets room for files', async () => {
    const room = await roomIn(folderOfTest());
    for (const role of ['elected-member', 'system-administrator', 'social-worker', 'front-door-worker'] as const) {
      const checks = room.of('one', { ...actor, role }, 3600);
      const [of] = checks.returns;
      assert.ok(of !== undefined);
      assert.ok(isRefusal(await checks.open(of, '2025-26', new Map())), role);
    }
  });

  test('what a killed process left is removed at the next start, and what a living one has is not', async () => {
    const folder = folderOfTest();
    const all = join(folder, 'return-checks');
    // No process has this number: it is larger than a system gives.
    for (const name of ['99999999-gone', `${process.pid}-before`, `${process.ppid}-living`]) {
      mkdirSync(join(all, name, 'check'), { recursive: true });
      writeFileSync(join(all, name, 'check', '0'), 'left');
    }
    const room = await roomIn(folder);
    assert.deepEqual(readdirSync(all).toSorted(), [`${process.pid}-id-1`, `${process.ppid}-living`].toSorted());
    await room.close();
    assert.deepEqual(readdirSync(all), [`${process.ppid}-living`]);
  });
});
