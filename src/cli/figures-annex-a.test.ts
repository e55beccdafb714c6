import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { type Tools, UsageError } from './command.ts';
import { figuresAnnexACommand } from './figures-annex-a.ts';

const SAMPLES = fileURLToPath(new URL('../../../shared/samples/annex_a', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'throughline-figures-'));
after(() => rmSync(folder, { recursive: true }));

async function run(...args: readonly string[]): Promise<string> {
  const said: string[] = [];
  // The command opens no record: of all that the world offers it needs a voice.
  const tools: Pick<Tools, 'print'> = { print: (text) => said.push(text) };
  assert.equal(await figuresAnnexACommand.run(args, tools as Tools), 0);
  return said.join('\n');
}

describe('figures annex-a', () => {
  test('prints the figures of the lists that were given, and asks for the year, for files and for an authority that there is', async () => {
    const list = join(folder, 'list 1.csv');
    writeFileSync(
      list,
      'Child Unique ID,Gender,Ethnicity,Date of Birth,Age of Child (Years),Date of Contact,Contact Source\nA1,a) Male,WBRI,01/02/2015,10,01/05/2025,1A\n',
    );
    const { sections } = JSON.parse(await run(list, '--year', '2025-26', '--authority', '884', '--json'));
    assert.ok(sections.flatMap(({ figures }: { figures: readonly unknown[] }) => figures).length > 0);
    await assert.rejects(run(list), UsageError);
    await assert.rejects(run(list, '--year', '2025-26', '--authority', 'Herefordshire'), UsageError);
    await assert.rejects(run('--year', '2025-26'), UsageError);
  });

  test('understands the samples', {
    skip: existsSync(SAMPLES) ? false : 'the samples are not beside this clone',
  }, async () => {
    const files = readdirSync(SAMPLES).filter((name) => name.endsWith('.xlsx'));
    assert.ok(files.length > 0);
    for (const name of files) assert.match(await run(join(SAMPLES, name), '--year', '2025-26'), /what it says/, name);
  });
});
