import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { UsageError } from '../command.ts';
import { givenFilesOf } from './given-files-of.ts';

const folder = mkdtempSync(join(tmpdir(), 'throughline-given-'));
after(() => rmSync(folder, { recursive: true }));
mkdirSync(join(folder, 'b', 'c'), { recursive: true });
mkdirSync(join(folder, '.git'));
for (const name of ['z.csv', 'a.csv', '.hidden', 'b/m.csv', 'b/c/n.csv', '.git/o.csv'])
  writeFileSync(join(folder, name), name);
symlinkSync(join(folder, 'a.csv'), join(folder, 'b', 'link.csv'));

async function contentOf(
  path: string,
): Promise<readonly (readonly [name: string, text: string, size: number | undefined])[]> {
  const files = givenFilesOf([path]);
  return Promise.all(
    files.map(
      async ({ name, size, open }) => [name, Buffer.concat(await Array.fromAsync(open())).toString(), size] as const,
    ),
  );
}

test('a file is given under its own name, and a folder as every file beneath it that is not hidden', async () => {
  assert.deepEqual(await contentOf(join(folder, 'b', 'm.csv')), [['m.csv', 'b/m.csv', 7]]);
  assert.deepEqual(await contentOf(folder), [
    ['a.csv', 'a.csv', 5],
    ['z.csv', 'z.csv', 5],
    ['b/link.csv', 'a.csv', 5],
    ['b/m.csv', 'b/m.csv', 7],
    ['b/c/n.csv', 'b/c/n.csv', 9],
  ]);
});

test('folders that lead back into themselves come to an end', async () => {
  const ring = join(folder, 'ring');
  mkdirSync(ring);
  symlinkSync(ring, join(ring, 'again'));
  writeFileSync(join(ring, 'a.csv'), 'x');
  assert.deepEqual(
    givenFilesOf([ring]).map(({ name }) => name),
    ['a.csv'],
  );
  rmSync(ring, { recursive: true });
});

test('a path where nothing can be read, now or when it is opened, is asked for again', async () => {
  assert.throws(() => givenFilesOf([join(folder, 'none.csv')]), UsageError);
  assert.throws(() => givenFilesOf([join(folder, 'a.csv', 'within')]), UsageError);
  const gone = join(folder, 'gone.csv');
  writeFileSync(gone, 'x');
  const [file] = givenFilesOf([gone]);
  rmSync(gone);
  await assert.rejects(async () => Array.fromAsync(file?.open() ?? []), UsageError);
});
