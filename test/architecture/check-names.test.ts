import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { checkLengths } from './check-lengths.ts';
import { checkMainExports, checkNames, checkPromises } from './check-names.ts';
import { parseSources } from './source-tree.ts';

describe('the rule for names', () => {
  for (const path of [
    'src/utils/a.ts',
    'src/web/common/a.ts',
    'src/web/helpers.ts',
    'test/lib/a.ts',
    'src/shared.ts',
  ]) {
    test(`${path} says nothing of what is in it`, () => {
      assert.match(checkNames([{ path, text: '' }])[0]?.because ?? '', /lives where its meaning lives/);
    });
  }
  for (const path of ['src/web/MyWork.ts', 'src/Web/a.ts', 'src/web/my_work.ts', 'src/web/a--b.ts']) {
    test(`${path} is not kebab-case`, () => {
      assert.match(checkNames([{ path, text: '' }])[0]?.what ?? '', /not kebab-case/);
    });
  }
  test('names with a number, a year or a kind are fine', () => {
    const paths = [
      'src/a/section-47-enquiry.record.ts',
      'src/a/2025-26.ts',
      'src/a/my-work/view.ts',
      'bootstrap/run.mjs',
    ];
    assert.deepEqual(checkNames(paths.map((path) => ({ path, text: '' }))), []);
  });
});

describe('the rule that a file exports what its name says', () => {
  const isNamed = (path: string, text: string) => checkMainExports(parseSources([{ path, text }])).length === 0;

  test('a file is found by the name of what it exports', () => {
    assert.ok(isNamed('src/a/placement-type.codes.ts', 'export const placementType = 1;'));
    assert.ok(isNamed('src/a/tasks.ts', 'export function tasksOf() {}'));
    assert.ok(isNamed('src/a/day.ts', 'export type Day = number; export function dayOf() {}'));
    assert.ok(isNamed('src/a/2025-26.ts', 'export const census2025 = 1;'));
    assert.ok(isNamed('src/web/screens/my-work/screen.ts', 'export const myWorkScreen = 1;'));
    assert.ok(isNamed('src/a/is-id.ts', 'export function isId() {}'));
    assert.ok(isNamed('src/main/start.ts', 'void 0;'), 'a file that exports nothing is named after what it does');
  });

  test('a file that exports something else is found out', () => {
    assert.ok(!isNamed('src/a/placement-type.codes.ts', 'export const legalStatus = 1;'));
    assert.ok(!isNamed('src/a/day.ts', 'export function moment() {}'));
  });
});

describe('the rule that an exported thing says what it promises', () => {
  test('a line of its own is asked for, over what is declared here', () => {
    const text =
      '/** Promised. */\nexport const a = 1;\nexport const b = 2;\nexport { c } from "./c.ts";\nconst d = 3;';
    const findings = checkPromises(parseSources([{ path: 'src/a/a.ts', text }]));
    assert.deepEqual(
      findings.map(({ line, what }) => [line, what]),
      [[3, 'exports b without saying what it promises']],
    );
  });
});

describe('the rule for length', () => {
  const lines = (count: number) => Array.from({ length: count }, () => 'work();').join('\n');
  const parse = (path: string, text: string) => parseSources([{ path, text }]);

  test('a file may have 300 lines and no more, tables of codes and data excepted', () => {
    assert.deepEqual(checkLengths(parse('src/a/a.ts', `${lines(300)}\n`), []), []);
    assert.equal(checkLengths(parse('src/a/a.ts', `${lines(301)}\n`), [])[0]?.what, 'has 301 lines');
    assert.deepEqual(checkLengths(parse('src/a/a.codes.ts', lines(400)), []), []);
    assert.deepEqual(checkLengths(parse('src/a/a.data.ts', lines(400)), []), []);
  });

  test('a function may have 50 lines and no more; a heading over tests is not read as one', () => {
    const body = (count: number) => `{\n${lines(count - 2)}\n}`;
    assert.deepEqual(checkLengths(parse('src/a/a.ts', `function a() ${body(50)}`), []), []);
    assert.equal(checkLengths(parse('src/a/a.ts', `function a() ${body(51)}`), [])[0]?.what, 'a has 51 lines');
    assert.equal(checkLengths(parse('src/a/a.ts', `const a = () => ${body(51)};`), [])[0]?.what, 'a has 51 lines');
    assert.equal(checkLengths(parse('src/a/a.ts', `class A { b() ${body(51)} }`), [])[0]?.what, 'b has 51 lines');
    assert.deepEqual(checkLengths(parse('src/a/a.test.ts', `describe('a', () => ${body(90)});`), []), []);
  });

  test('a listed exception passes, and one that nothing needs is reported', () => {
    const because = 'one table that is read from top to bottom';
    const long = parse('src/a/a.ts', lines(301));
    assert.deepEqual(checkLengths(long, [{ path: 'src/a/a.ts', because }]), []);
    const idle = checkLengths(long, [
      { path: 'src/a/a.ts', because },
      { path: 'src/a/b.ts', because },
    ]);
    assert.match(idle[0]?.what ?? '', /is listed in long-files\.ts and is not long/);
  });
});
