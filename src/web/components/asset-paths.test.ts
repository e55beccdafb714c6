import assert from 'node:assert/strict';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { ASSET_FOLDERS, type AssetFolder, ICON, SCRIPTS, STYLESHEETS } from './asset-paths.ts';

const require = createRequire(import.meta.url);
const repository = join(import.meta.dirname, '../../..');

function folderOf({ fromPackage, folder }: AssetFolder): string {
  return join(fromPackage ? dirname(require.resolve(`${fromPackage}/package.json`)) : repository, folder);
}

function fileFor(address: string): string | undefined {
  const folder = ASSET_FOLDERS.find(({ prefix }) => address.startsWith(prefix));
  if (!folder) return undefined;
  const name = address.slice(folder.prefix.length);
  return folder.allows.test(name) ? join(folderOf(folder), name) : undefined;
}

test('every stylesheet, script and icon of a page is a file that is served', () => {
  for (const address of [...STYLESHEETS, ...Object.values(SCRIPTS), ICON]) {
    const file = fileFor(address);
    assert.ok(file && statSync(file).isFile(), address);
  }
});

test('every image the stylesheets name is served, save the crest of gov.uk', () => {
  const named = STYLESHEETS.flatMap((address) => {
    const css = readFileSync(fileFor(address) ?? '', 'utf8');
    return [...css.matchAll(/url\(([^)]+)\)/g)].map(([, url = '']) => url);
  });
  const images = named.filter((url) => !url.startsWith('/assets/fonts/'));
  assert.ok(images.length > 8);
  for (const url of images) {
    const file = fileFor(url);
    if (url.endsWith('govuk-crest.svg')) assert.equal(file, undefined);
    else assert.ok(file && statSync(file).isFile(), url);
  }
});

test('no font, crown, crest, source or test is served from any folder', () => {
  const served = ASSET_FOLDERS.flatMap((folder) =>
    readdirSync(folderOf(folder)).filter((name) => folder.allows.test(name)),
  );
  assert.ok(served.length > 20);
  for (const name of served) assert.doesNotMatch(name, /woff|crown|crest|logotype|\.ts$|\.test\.|scss|njk/);
  for (const address of [
    '/assets/fonts/bold-b542beb274-v2.woff2',
    '/assets/images/govuk-logotype-crown.png',
    '/assets/throughline/../../main/x.ts',
  ]) {
    assert.equal(fileFor(address), undefined, address);
  }
});

test('every module a browser module imports is served too', () => {
  const folder = join(repository, 'src/web/assets');
  for (const name of readdirSync(folder).filter((each) => each.endsWith('.mjs'))) {
    const source = readFileSync(join(folder, name), 'utf8');
    for (const [, from = ''] of source.matchAll(/from '([^']+)'/g)) {
      const address = new URL(from, `http://host/assets/throughline/${name}`).pathname;
      const file = fileFor(address);
      assert.ok(file && statSync(file).isFile(), `${name} imports ${from}`);
    }
  }
});
