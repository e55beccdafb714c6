import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { checkBanned } from './check-banned.ts';
import { parseSources } from './source-tree.ts';

function findingsIn(path: string, text: string): readonly string[] {
  return checkBanned(parseSources([{ path, text }])).map(({ line, what }) => `${line} ${what}`);
}

describe('the rule what must not be written in src', () => {
  const broken: readonly [text: string, what: string][] = [
    ['let a: any;', 'says any'],
    ['const a = b!.c;', 'says with ! that something is there'],
    ['const a = b as unknown as C;', 'says as unknown as'],
    ['export default class A {}', 'has a default export'],
    ['const a = 1; export default a;', 'has a default export'],
    ['const a = 1; export { a as default };', 'has a default export'],
    ['enum A { B }', 'declares an enum'],
    ['namespace A {}', 'declares a namespace'],
    ['class A { @log() b() {} }', 'uses a decorator'],
    ['const a = new Date();', 'reads the clock'],
    ['const a = Date();', 'reads the clock'],
    ['const a = Date.now();', 'reads the clock'],
    ['const a = globalThis.Temporal.Now.instant();', 'reads the clock'],
    ['const a = Math.random();', 'uses chance'],
    [`import { randomUUID } from 'node:crypto';`, 'uses chance'],
    ['const a = crypto.randomUUID();', 'uses chance'],
    ['const a = process.env.A;', 'reads process.env'],
    [`const a = process['env'];`, 'reads process.env'],
    [`const a = sql\`select name from person where id = \${b}\`;`, 'writes SQL'],
    ['const a = "INSERT INTO person VALUES (1)";', 'writes SQL'],
    ['const a = `\n  update person set name = $1`;', 'writes SQL'],
    ['// TODO: later', 'leaves a TODO'],
    ['// @ts-ignore', 'silences the type checker'],
  ];
  for (const [text, what] of broken) {
    test(`finds: ${text.trim()}`, () => assert.deepEqual(findingsIn('src/web/a.ts', text), [`1 ${what}`]));
  }

  const allowed = [
    'const any = "any enum, namespace or new Date()"; // new Date(), process.env and b! in a comment',
    'const a = new Date(0); const b = Date.UTC(2025, 0, 1);',
    'const a = b as unknown; const c = d as E;',
    'const a = "Select a reason from the list"; const b = "Update person set on a date";',
    `const a = \`\${b} unknown as any\`;`,
    'const a = /new Date\\(\\)|process.env/;',
    'declare global { interface A {} }',
  ];
  for (const text of allowed) test(`lets be: ${text}`, () => assert.deepEqual(findingsIn('src/web/a.ts', text), []));

  test('main may read the clock, chance and the environment; storage may write SQL; tests are not product', () => {
    const outside = 'const a = [new Date(), Math.random(), process.env.A];';
    assert.deepEqual(findingsIn('src/main/a.ts', outside), []);
    assert.deepEqual(findingsIn('test/support/a.ts', outside), []);
    assert.deepEqual(findingsIn('src/storage/a.ts', 'const a = `select name from person`;'), []);
    assert.deepEqual(findingsIn('src/storage/a.ts', 'const a = new Date();'), ['1 reads the clock']);
  });
});
