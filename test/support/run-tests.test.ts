import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { after, describe, test } from 'node:test';
import { ROOT } from './run-tests.ts';

const folder = mkdtempSync(join(tmpdir(), 'throughline-runner-'));
after(() => rmSync(folder, { recursive: true }));

describe('the runner of the suite', () => {
  test('counts what passed, failed and was skipped, nested tests included', () => {
    const { counts, output } = runOn(`
      test('outer', async (t) => { await t.test('inner', () => {}); });
      test('not here', { skip: 'no such machine' }, () => {});
      test('broken', () => assert.equal(1, 2));
    `);
    assert.deepEqual(counts, { passed: 2, failed: 1, skipped: 1 });
    assert.match(output, /✗ broken\n.+suite\.test\.mjs:\d+\n[\s\S]+1 !== 2/);
  });

  test('counts a file that cannot be loaded as failed, and shows what it wrote', () => {
    const { counts, output } = runOn(`console.error('about to fall'); throw new Error('fell while loading');`);
    assert.deepEqual(counts, { passed: 0, failed: 1, skipped: 0 });
    assert.match(output, /about to fall/);
    assert.match(output, /fell while loading/);
  });

  test('says nothing about what passed', () => {
    const { counts, output } = runOn(`test('fine', () => console.log('chatter'));`);
    assert.deepEqual(counts, { passed: 1, failed: 0, skipped: 0 });
    assert.equal(output, '');
  });
});

function runOn(source: string): { counts: object; output: string } {
  const file = join(folder, 'suite.test.mjs');
  writeFileSync(file, `import assert from 'node:assert/strict'; import { test } from 'node:test';\n${source}`);
  const program = `
    import { runTests } from ${JSON.stringify(join(import.meta.dirname, 'run-tests.ts'))};
    const counts = await runTests([${JSON.stringify(relative(ROOT, file))}]);
    console.log('COUNTS' + JSON.stringify(counts));`;
  // Inside a test the runner refuses to start another; the child does not know that it is inside one.
  const { NODE_TEST_CONTEXT: _, ...env } = process.env;
  const runner = join(folder, 'runner.mjs');
  writeFileSync(runner, program);
  const result = spawnSync(process.execPath, [runner], { encoding: 'utf8', env });
  const [output = '', counts = ''] = result.stdout.split('COUNTS');
  assert.notEqual(counts, '', result.stderr);
  return { counts: JSON.parse(counts), output };
}
