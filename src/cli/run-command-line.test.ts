import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Tools } from './command.ts';
import { commands } from './commands.ts';
import { runCommandLine } from './run-command-line.ts';

async function run(...args: readonly string[]) {
  const said: string[] = [];
  const told: string[] = [];
  // No command is carried out here: what it says of itself needs a voice alone.
  const tools: Pick<Tools, 'print' | 'tell'> = { print: (text) => said.push(text), tell: (text) => told.push(text) };
  const code = await runCommandLine(args, tools as Tools);
  return { code, said: said.join('\n'), told: told.join('\n') };
}

describe('the command line', () => {
  test('lists every command when none is named, each with its summary beneath', async () => {
    for (const args of [[], ['--help'], ['help']]) {
      const { code, said } = await run(...args);
      assert.equal(code, 0);
      for (const { name } of commands) assert.match(said, new RegExp(`^  ${name}\\b`, 'm'));
      assert.doesNotMatch(said, / {7,}/);
    }
  });

  test('lists the commands that begin with a word, as help when it is asked for', async () => {
    const { code, said } = await run('check', '--help');
    assert.equal(code, 0);
    for (const name of ['check cin', 'check ssda903', 'check annex-a'])
      assert.match(said, new RegExp(`^  ${name} `, 'm'));
    assert.doesNotMatch(said, /import cin/);
  });

  test('says that there is no such command, and which there are', async () => {
    const unknown = await run('chekc', 'cin', '--help');
    assert.equal(unknown.code, 2);
    assert.match(unknown.told, /There is no command "chekc cin --help"\.[\s\S]*import cin/);
    const half = await run('check', 'ssda');
    assert.equal(half.code, 2);
    assert.match(half.told, /There is no command "check ssda"\.[\s\S]*check ssda903/);
    assert.doesNotMatch(half.told, /import cin/);
  });

  test('every command says how it is called, what it does and what else to know', async () => {
    for (const { name } of commands) {
      const { code, said } = await run(...name.split(' '), '--help');
      assert.equal(code, 0);
      assert.match(said, new RegExp(`^Usage: throughline ${name}\\b`));
    }
  });
});
