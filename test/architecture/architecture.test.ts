import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { checkBanned } from './check-banned.ts';
import { checkCycles } from './check-cycles.ts';
import { checkImports } from './check-imports.ts';
import { checkLengths } from './check-lengths.ts';
import { checkMainExports, checkNames, checkPromises } from './check-names.ts';
import { checkLicences, checkLockFile, checkPins, type LockFile, type Manifest } from './check-packages.ts';
import { checkUnused } from './check-unused.ts';
import { describeFindings, type Finding } from './finding.ts';
import { LONG_FILES } from './long-files.ts';
import { parseSources, ROOT, readSources } from './source-tree.ts';
import { UNUSED_EXPORTS } from './unused-exports.ts';

const sources = parseSources(readSources());
const manifest: Manifest = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
const lock: LockFile = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8'));
const shipped = new Set(Object.keys({ ...manifest.dependencies, ...manifest.optionalDependencies }));

test('every room imports only what it may', () => isWell(checkImports(sources, shipped)));
test('no files import each other in a ring', () => isWell(checkCycles(sources)));
test('nothing banned is written', () => isWell(checkBanned(sources)));
test('every file and folder is named after what it holds', () => isWell(checkNames(sources)));
test('every file exports what its name says', () => isWell(checkMainExports(sources)));
test('every exported thing says what it promises', () => isWell(checkPromises(sources)));
test('nothing is exported that only a test asks for', () => isWell(checkUnused(sources, UNUSED_EXPORTS)));
test('no file and no function is longer than can be checked', () => isWell(checkLengths(sources, LONG_FILES)));
test('every dependency is one exact version', () => isWell(checkPins(manifest)));
test('the lock file is whole and names no registry', () => isWell(checkLockFile(lock)));
test('every package an authority runs may be run freely', () => isWell(checkLicences(lock)));

function isWell(findings: readonly Finding[]): void {
  assert.ok(findings.length === 0, `${findings.length} found\n${describeFindings(findings)}`);
}
