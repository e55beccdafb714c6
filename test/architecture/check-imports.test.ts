import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { checkCycles } from './check-cycles.ts';
import { checkImports } from './check-imports.ts';
import type { Finding } from './finding.ts';
import { parseSources } from './source-tree.ts';

const SHIPPED = new Set(['pg', 'fastify']);

function findingsIn(path: string, text: string): readonly Finding[] {
  return checkImports(parseSources([{ path, text }]), SHIPPED);
}

describe('the rule who may import whom', () => {
  const broken: readonly [path: string, text: string, what: RegExp, because: RegExp][] = [
    [
      'src/domain/time/a.ts',
      `import { b } from '#domain/people/b.ts';`,
      /may import nothing/,
      /working days mean the same/,
    ],
    [
      'src/domain/definition/a.ts',
      `import { b } from '#domain/journey/index.ts';`,
      /may import/,
      /what is written in it/,
    ],
    ['src/domain/people/a.ts', `import { b } from '#domain/journey/index.ts';`, /may import/, /who somebody is/],
    ['src/domain/journey/a.ts', `import { b } from '#measures/engine/b.ts';`, /may import/, /none of its readers/],
    ['src/access/a.ts', `import { b } from '#storage/b.ts';`, /may import domain/, /without a database or a page/],
    ['src/measures/a.ts', `import { b } from '#returns/b.ts';`, /may import domain/, /must not bend/],
    ['src/returns/a.ts', `import { b } from '#measures/b.ts';`, /may import domain/, /check the other/],
    ['src/derive/a.ts', `import { b } from '#access/b.ts';`, /may import/, /thrown away and rebuilt/],
    ['src/synthetic/a.ts', `import { b } from '#measures/b.ts';`, /may import domain/, /how it is judged/],
    ['src/import/a.ts', `import { b } from '#returns/cin-census/writer/b.ts';`, /may import/, /behind access/],
    ['src/usecases/a.ts', `import { b } from '#storage/b.ts';`, /may import/, /past access and audit/],
    ['src/storage/a.ts', `import { b } from '#usecases/commands/b.ts';`, /may import/, /business of a use case/],
    ['src/web/a.ts', `import { b } from '#storage/b.ts';`, /may import/, /pass them by/],
    ['src/cli/a.ts', `import { b } from '#web/b.ts';`, /may import/, /as a page does/],
    ['src/web/a.ts', `import { b } from '#main/b.ts';`, /may import/, /pass them by/],
    ['src/improvement/a.ts', `import { b } from '#measures/b.ts';`, /types of measures/, /never counts its own/],
    ['src/lobby/a.ts', `import { b } from '#domain/time/b.ts';`, /in no room/, /names every folder/],
    ['src/web/a.ts', `import { b } from '../storage/b.ts';`, /reaches out of web/, /written from there/],
    ['src/web/a.ts', `import { b } from '#test/support/b.ts';`, /imports test/, /must not depend on what tests it/],
    ['src/domain/people/a.ts', `import { b } from 'node:fs';`, /imports node:fs/, /plain language/],
    ['src/domain/people/a.ts', `import b from 'left-pad';`, /imports left-pad/, /plain language/],
    ['src/web/a.ts', `import pg from 'pg';`, /belongs to storage/, /who asks and why/],
    ['src/web/a.ts', `import b from 'left-pad';`, /imports left-pad/, /dependencies that an authority installs/],
    ['src/access/a.ts', `export { b } from '#web/b.ts';`, /may import domain/, /decided from the words/],
    ['src/access/a.ts', `const b = await import('#web/b.ts');`, /may import domain/, /decided from the words/],
    ['src/access/a.ts', `type B = import('#web/b.ts').B;`, /may import domain/, /decided from the words/],
  ];
  for (const [path, text, what, because] of broken) {
    test(`${path} may not have: ${text}`, () => {
      const [finding, ...more] = findingsIn(path, text);
      assert.ok(finding && more.length === 0);
      assert.match(finding.what, what);
      assert.match(finding.because, because);
      assert.equal(finding.line, 1);
    });
  }

  const allowed: readonly [path: string, text: string][] = [
    ['src/domain/time/a.ts', `import { b } from './b.ts';`],
    ['src/domain/journey/contact/a.ts', `import { b } from '../limits.ts';`],
    ['src/domain/journey/a.ts', `import { b } from '#domain/people/b.ts';`],
    ['src/domain/chronology/a.ts', `import { b } from '#domain/journey/index.ts';`],
    ['src/import/a.ts', `import { b } from '#returns/cin-census/specification/2025-26.ts';`],
    ['src/improvement/a.ts', `import type { B } from '#measures/b.ts';`],
    ['src/improvement/a.ts', `import { type B, type C } from '#measures/b.ts';`],
    [
      'src/storage/a.ts',
      `import pg from 'pg'; import type { B } from '#usecases/ports.ts'; import { join } from 'node:path';`,
    ],
    ['src/main/a.ts', `import { b } from '#storage/b.ts'; import { c } from '#web/c.ts';`],
    ['src/domain/time/a.test.ts', `import { test } from 'node:test'; import fc from 'fast-check';`],
    ['src/access/a.ts', `// import { b } from '#web/b.ts';\nconst text = "import { b } from '#web/b.ts'";`],
    ['test/storage/a.ts', `import { b } from '#storage/b.ts';`],
  ];
  for (const [path, text] of allowed) {
    test(`${path} may have: ${text}`, () => assert.deepEqual(findingsIn(path, text), []));
  }
});

describe('the rule against rings', () => {
  test('a ring of three is told once, with the way round', () => {
    const ring = parseSources([
      { path: 'src/web/a.ts', text: `import { b } from './b.ts';` },
      { path: 'src/web/b.ts', text: `import type { C } from '#web/c.ts';` },
      { path: 'src/web/c.ts', text: `export { a } from './a.ts';` },
    ]);
    const [finding, ...more] = checkCycles(ring);
    assert.equal(finding?.what, 'imports itself by way of src/web/b.ts → src/web/c.ts → src/web/a.ts');
    assert.deepEqual(more, []);
  });

  test('two ways to the same file are no ring', () => {
    const diamond = parseSources([
      { path: 'src/web/a.ts', text: `import { b } from './b.ts'; import { c } from './c.ts';` },
      { path: 'src/web/b.ts', text: `import { d } from './d.ts';` },
      { path: 'src/web/c.ts', text: `import { d } from './d.ts';` },
      { path: 'src/web/d.ts', text: `export const d = 1;` },
    ]);
    assert.deepEqual(checkCycles(diamond), []);
  });
});
