import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const MAC_APPLICATIONS = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];
const QUIET = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The one command that puts a browser on a Debian or Ubuntu machine. */
export const CHROMIUM_ADVICE =
  'No Chromium was found. Run "sudo apt-get install --no-install-recommends chromium", or set THROUGHLINE_CHROMIUM to a Chromium or Chrome.';

/** The browser of this machine: THROUGHLINE_CHROMIUM when set, otherwise the first Chromium or Chrome on the PATH; undefined when there is none. */
export function findChromium(environment: NodeJS.ProcessEnv = process.env): string | undefined {
  const chosen = environment.THROUGHLINE_CHROMIUM;
  if (chosen) return chosen;
  const folders = (environment.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const onPath = folders.flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return [...onPath, ...MAC_APPLICATIONS].find(isExecutable);
}

/** Finds a browser, and as root on Debian installs one when there is none; undefined when neither can be done. */
export function obtainChromium(): string | undefined {
  const found = findChromium();
  if (found !== undefined || process.getuid?.() !== 0) return found;
  if (spawnSync('apt-get', ['--version']).status !== 0) return undefined;
  console.error('Installing Chromium… (first time only)');
  for (const step of [['update'], ['install', '-y', '--no-install-recommends', 'chromium']]) {
    const result = spawnSync('apt-get', ['-qq', ...step], {
      encoding: 'utf8',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    if (result.status !== 0) console.error(`apt-get ${step[0]} did not succeed:\n${result.stderr.trim()}`);
  }
  return findChromium();
}

/** Opens a browser without a window and with nothing remembered from before. */
export async function launchChromium(): Promise<Browser> {
  const executablePath = findChromium();
  if (executablePath === undefined) throw new Error(CHROMIUM_ADVICE);
  // Chromium's own sandbox refuses root; the pages under test are ours.
  const args = process.getuid?.() === 0 ? [...QUIET, '--no-sandbox'] : QUIET;
  return chromium.launch({ executablePath, headless: true, args });
}

/** Why browser tests are left out on this machine, or false when they can run: pass it as `{ skip: chromiumMissing() }`. */
export function chromiumMissing(): string | false {
  return findChromium() === undefined ? CHROMIUM_ADVICE : false;
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
