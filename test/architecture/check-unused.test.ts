import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { checkUnused } from './check-unused.ts';
import { parseSources } from './source-tree.ts';

/** What is found in some files, as "path name". */
function unusedIn(files: Readonly<Record<string, string>>, listed: Parameters<typeof checkUnused>[1] = []) {
  const sources = parseSources(Object.entries(files).map(([path, text]) => ({ path, text })));
  return checkUnused(sources, listed).map(({ path, what }) => `${path} ${what.split(/ |,/)[1]}`);
}

const tested = { 'src/a/thing.test.ts': `import { thing } from './thing.ts'; thing();` };
const thing = 'export function thing() {}';

describe('the rule for exports', () => {
  test('what nobody asks for, or only a test, is found', () => {
    assert.deepEqual(unusedIn({ 'src/a/thing.ts': thing }), ['src/a/thing.ts thing']);
    assert.deepEqual(unusedIn({ 'src/a/thing.ts': thing, ...tested }), ['src/a/thing.ts thing']);
    assert.deepEqual(
      unusedIn({ 'src/a/thing.ts': thing, 'test/golden/x.ts': `import { thing } from '#a/thing.ts';` }),
      ['src/a/thing.ts thing'],
    );
  });

  for (const [how, path, text] of [
    ['by another file', 'src/a/other.ts', `import { thing as it } from './thing.ts'; it();`],
    ['for its type', 'src/a/other.ts', `import type { thing } from './thing.ts';`],
    ['whole', 'src/a/other.ts', `import * as all from './thing.ts';`],
    ['while running', 'src/a/other.ts', `const { thing } = await import('./thing.ts');`],
    ['by a benchmark', 'test/bench/speed.ts', `import { thing } from '#a/thing.ts';`],
    ['by what writes the documents', 'test/generate/words.ts', `import { thing } from '#a/thing.ts';`],
  ] as const)
    test(`what is asked for ${how} is not`, () => {
      assert.deepEqual(unusedIn({ 'src/a/thing.ts': thing, [path]: text }), []);
    });

  test('what is asked for by way of a file that passes everything on is not found; what that file passes on for nobody is', () => {
    const files = {
      'src/a/thing.ts': `${thing} export function other() {}`,
      'src/a/all.ts': `export * from './thing.ts';`,
      'src/b/user.ts': `import { thing } from '#a/all.ts';`,
    };
    assert.deepEqual(unusedIn(files), ['src/a/thing.ts other']);
  });

  test('a piece that its own file uses may be exported for its test, and a type that its own file speaks of for nobody', () => {
    const piece = 'export function piece() {} function whole() { piece(); }';
    assert.deepEqual(unusedIn({ 'src/a/piece.ts': piece }), ['src/a/piece.ts piece']);
    const pieceTested = { 'src/a/piece.test.ts': `import { piece } from './piece.ts';` };
    assert.deepEqual(unusedIn({ 'src/a/piece.ts': piece, ...pieceTested }), []);
    assert.deepEqual(unusedIn({ 'src/a/word.ts': 'export type Word = string; const word: Word = "";' }), []);
    assert.deepEqual(unusedIn({ 'src/a/word.ts': 'export type Word = string;' }), ['src/a/word.ts Word']);
  });

  test('what is listed is left, until somebody asks for it', () => {
    const listed = [{ path: 'src/a/thing.ts', name: 'thing', because: 'so' }];
    assert.deepEqual(unusedIn({ 'src/a/thing.ts': thing }, listed), []);
    assert.equal(
      unusedIn({ 'src/a/thing.ts': thing, 'src/a/b.ts': `import { thing } from './thing.ts';` }, listed).length,
      1,
    );
  });
});
