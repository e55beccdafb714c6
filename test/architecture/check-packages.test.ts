import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { checkLicences, checkLockFile, checkPins } from './check-packages.ts';

describe('the rule for packages', () => {
  for (const version of [
    '^1.2.3',
    '~1.2.3',
    '1.x',
    '*',
    'latest',
    '>=1.2.3',
    'github:someone/something',
    '1.2.3 || 2',
  ]) {
    test(`${version} is not one exact version`, () => {
      assert.equal(checkPins({ devDependencies: { a: version } })[0]?.what, `asks for a ${version}`);
    });
  }
  test('an exact version is, a marked one included', () => {
    assert.deepEqual(checkPins({ dependencies: { a: '1.2.3' }, optionalDependencies: { b: '18.4.0-beta.17' } }), []);
  });

  test('an address in the lock file is found', () => {
    const lock = { packages: { 'node_modules/a': { resolved: 'https://registry.example/a.tgz' } } };
    assert.match(checkLockFile(lock)[0]?.what ?? '', /fetches node_modules\/a from https:\/\/registry\.example/);
  });

  test('a package that the lock file lacks is found, wherever Node would look for it', () => {
    const packages = {
      '': { dependencies: { a: '1.0.0', gone: '1.0.0' } },
      'node_modules/a': { dependencies: { '@s/b': '1.0.0', c: '1.0.0' } },
      'node_modules/a/node_modules/@s/b': { optionalDependencies: { c: '1.0.0', d: '1.0.0' } },
      'node_modules/c': {},
    };
    assert.deepEqual(
      checkLockFile({ packages }).map(({ what }) => what),
      ['lacks gone, which package.json asks for', 'lacks d, which node_modules/a/node_modules/@s/b asks for'],
    );
  });

  test('a licence nobody agreed to is found in what an authority runs, and not in the tools', () => {
    const found = (license: string | undefined, dev = false) =>
      checkLicences({ packages: { 'node_modules/a': { dev, ...(license !== undefined && { license }) } } }).length;
    assert.equal(found('GPL-3.0-only'), 1);
    assert.equal(found('AGPL-3.0 OR SSPL-1.0'), 1);
    assert.equal(found('MIT AND GPL-2.0'), 1);
    assert.equal(found(undefined), 1);
    assert.equal(found('(MIT OR GPL-3.0-only)'), 0);
    assert.equal(found('(MIT AND ISC)'), 0);
    assert.equal(found('GPL-3.0-only', true), 0);
  });
});
