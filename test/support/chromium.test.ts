import assert from 'node:assert/strict';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { findChromium } from './chromium.ts';

test('the browser that was chosen comes before any that is found', () => {
  assert.equal(findChromium({ THROUGHLINE_CHROMIUM: '/opt/browser', PATH: '/usr/bin' }), '/opt/browser');
});

test('a browser is found on the PATH by any of its names, when it can be run', () => {
  const folder = mkdtempSync(join(tmpdir(), 'throughline-path-'));
  const browser = join(folder, 'google-chrome');
  writeFileSync(browser, '');
  assert.notEqual(findChromium({ PATH: folder }), browser);
  chmodSync(browser, 0o755);
  assert.equal(findChromium({ PATH: `/no-such-folder:${folder}` }), browser);
  rmSync(folder, { recursive: true });
});
