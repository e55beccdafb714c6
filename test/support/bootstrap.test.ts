import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { ROOT } from './run-tests.ts';

const made: string[] = [];
after(() => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true });
});

describe('starting from a fresh clone', () => {
  test('installs once when several start at the same moment, and says so on standard error alone', async () => {
    const clone = freshClone();
    const outcomes = await Promise.all([1, 2, 3].map((n) => throughline(clone, ['hello', String(n)])));
    for (const [index, { code, stdout }] of outcomes.entries()) {
      assert.equal(code, 7);
      assert.deepEqual(JSON.parse(stdout), ['hello', String(index + 1)]);
    }
    assert.equal(installsOf(clone), 1);
    assert.match(outcomes.map(({ stderr }) => stderr).join(), /Installing… \(first time only\)/);
    assert.equal((await throughline(clone, ['again'])).stderr, '');
    assert.equal(installsOf(clone), 1);
  });

  test('installs again when the lock file asks for something else, or an install was broken off', async () => {
    const clone = freshClone();
    await throughline(clone, []);
    writeLock(clone, '2.0.0');
    await throughline(clone, []);
    assert.equal(installsOf(clone), 2);
    rmSync(join(clone, 'node_modules/.package-lock.json'));
    await throughline(clone, []);
    assert.equal(installsOf(clone), 3);
  });

  test('is not held up by the lock of an install that was killed', async () => {
    const clone = freshClone();
    writeFileSync(join(clone, '.installing'), '999999999');
    assert.equal((await throughline(clone, [])).code, 7);
  });

  test('says what to do when the install fails, and fails', async () => {
    const clone = freshClone();
    writeFileSync(join(clone, 'bin/npm'), '#!/bin/sh\necho no connection >&2\nexit 1\n');
    const { code, stdout, stderr } = await throughline(clone, []);
    assert.equal(code, 3);
    assert.equal(stdout, '');
    assert.match(stderr, /no connection\n[^\n]*did not finish[^\n]*Check the connection/);
  });
});

describe('the command line', () => {
  test('finds its clone through links, from any folder, and stays in the folder of whoever called', async () => {
    const clone = freshClone();
    const elsewhere = newFolder();
    symlinkSync(join(clone, 'throughline'), join(elsewhere, 'first'));
    symlinkSync('first', join(elsewhere, 'second'));
    const { code, stdout } = await run(join(elsewhere, 'second'), ['a file', '--json'], clone, elsewhere);
    assert.equal(code, 7);
    assert.deepEqual(JSON.parse(stdout), ['a file', '--json']);
  });

  test('passes a signal on and ends as the program ends', async () => {
    const clone = freshClone();
    await throughline(clone, []);
    const child = spawn(process.execPath, [join(clone, 'bootstrap/start.mjs')], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const stdout: string[] = [];
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout.push(text);
      if (text.includes('serving')) child.kill('SIGTERM');
    });
    const code = await new Promise((resolve) => child.on('close', resolve));
    assert.equal(stdout.join(''), 'serving\nstopped in good order\n');
    assert.equal(code, 5);
  });
});

const MAIN = `
const args: string[] = process.argv.slice(2);
if (args[0] === 'serve') {
  process.on('SIGTERM', () => { console.log('stopped in good order'); process.exit(5); });
  setInterval(() => {}, 1000);
  console.log('serving');
} else {
  console.log(JSON.stringify(args));
  process.exitCode = 7;
}`;

/** Stands for the registry: "installs" what the lock file asks for, with the Node of this run as the pinned one. */
const NPM = `#!/bin/sh
echo installed >> installs.log
rm -rf node_modules && sleep 0.3 && mkdir -p node_modules/node/bin
ln -s '${process.execPath}' node_modules/node/bin/node
cp package-lock.json node_modules/.package-lock.json
`;

function freshClone(): string {
  const clone = newFolder();
  for (const part of ['bootstrap', 'throughline']) cpSync(join(ROOT, part), join(clone, part), { recursive: true });
  for (const folder of ['bin', 'src/main']) mkdirSync(join(clone, folder), { recursive: true });
  writeFileSync(join(clone, 'src/main/throughline.ts'), MAIN);
  writeFileSync(join(clone, 'package.json'), '{ "type": "module" }');
  writeFileSync(join(clone, 'bin/npm'), NPM, { mode: 0o755 });
  writeLock(clone, '1.0.0');
  return clone;
}

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'throughline-bootstrap-'));
  made.push(folder);
  return folder;
}

function writeLock(clone: string, version: string): void {
  const packages = { '': {}, 'node_modules/a': { version }, 'node_modules/b': { version: '1.0.0', optional: true } };
  writeFileSync(join(clone, 'package-lock.json'), JSON.stringify({ packages }));
}

function installsOf(clone: string): number {
  return readFileSync(join(clone, 'installs.log'), 'utf8').trim().split('\n').length;
}

interface Outcome {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

function throughline(clone: string, args: readonly string[]): Promise<Outcome> {
  return run(join(clone, 'throughline'), args, clone, tmpdir());
}

async function run(command: string, args: readonly string[], clone: string, cwd: string): Promise<Outcome> {
  const { npm_execpath: _, ...rest } = process.env;
  const child = spawn(command, args, { cwd, env: { ...rest, PATH: `${clone}/bin:${rest.PATH}` } });
  const [stdout, stderr, code] = await Promise.all([
    Array.fromAsync(child.stdout.setEncoding('utf8')),
    Array.fromAsync(child.stderr.setEncoding('utf8')),
    new Promise<number | null>((resolve, reject) => child.on('close', resolve).on('error', reject)),
  ]);
  return { code, stdout: stdout.join(''), stderr: stderr.join('') };
}
