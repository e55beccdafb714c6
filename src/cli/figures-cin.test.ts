import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { type Tools, UsageError } from './command.ts';
import { figuresCinCommand } from './figures-cin.ts';

const COUNTY = fileURLToPath(new URL('../../test/golden/county/cin-2025-26.xml', import.meta.url));

async function run(...args: readonly string[]) {
  const said: string[] = [];
  const told: string[] = [];
  // The command opens no record: of all that the world offers it needs a voice.
  const tools: Pick<Tools, 'print' | 'tell'> = { print: (text) => said.push(text), tell: (text) => told.push(text) };
  const code = await figuresCinCommand.run(args, tools as Tools);
  return { code, said: said.join('\n'), told: told.join('\n') };
}

describe('figures cin', () => {
  test('prints each figure with its parts beside England, the region, neighbours and the authority’s own', async () => {
    const { code, said } = await run(COUNTY, '--year', '2025-26');
    assert.equal(code, 0);
    assert.match(said, /Assessments completed within 45 working days \[AS-01\]: 72\.2% \(52 of 72\)/);
    assert.match(said, /year ending 31 March 2025: England 85\.7%; West Midlands 82\.4%; Mean of 10/);
    assert.match(said, /Police \(6\)/);
  });

  test('sets the figures beside another authority’s when one is named', async () => {
    const { said } = await run(COUNTY, '--year', '2025-26', '--authority', '860', '--json');
    const { authority, sections } = JSON.parse(said);
    assert.equal(authority.name, 'Staffordshire');
    assert.ok(sections.length > 4);
  });

  test('asks for the year, for a file that is there, and for an authority that there is', async () => {
    await assert.rejects(run(COUNTY, '--year', '2025-26', '--authority', '999'), UsageError);
    await assert.rejects(run(COUNTY), UsageError);
    await assert.rejects(run('nowhere.xml', '--year', '2025-26'), UsageError);
    const { code, told } = await run(fileURLToPath(import.meta.url), '--year', '2025-26');
    assert.equal(code, 1);
    assert.notEqual(told, '');
  });
});
