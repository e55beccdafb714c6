import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readdirSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { PostcodesRefused } from '#import/readers/postcodes/postcodes-refused.ts';
import { type Tools, UsageError } from './command.ts';
import { postcodesCommand } from './postcodes.ts';
import { openPostcodeTable } from './returns/open-postcode-table.ts';

const folder = mkdtempSync(join(tmpdir(), 'throughline-postcodes-'));
after(() => rmSync(folder, { recursive: true }));

const HEADINGS = 'Postcode,Easting,Northing,Authority code\n';
const HEREFORD = { grid: { easting: 351_000, northing: 240_000 }, authority: 'E06000019' };

function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

async function run(...args: readonly string[]) {
  const [told, printed]: [string[], string[]] = [[], []];
  const tools = {
    print: (text: string) => printed.push(text),
    tell: (text: string) => told.push(text),
    stopwatch: () => 0,
  };
  // Only what the command asks for is handed to it.
  const code = await postcodesCommand.run(args, tools as Partial<Tools> as Tools);
  return { code, told: told.join('\n'), printed: printed.join('\n') };
}

describe('throughline postcodes', () => {
  const table = file(
    'table.csv',
    `${HEADINGS}HR1 2AB,351000,240000,E06000019\nBT1 1AA,333900,374400,N09000003\nnowhere,,,\n`,
  );
  const more = file('more.csv', 'pcds,oseast1m,osnrth1m,cty25cd,lad25cd\nBN11 1AA,514000,102000,E10000032,E07000229\n');
  const index = join(folder, 'postcodes.index');

  test('indexes tables as one, which are then looked up without being loaded', async () => {
    const { code, printed, told } = await run(table, more, '--to', index);
    assert.equal(code, 0);
    assert.match(printed, /^3 postcodes indexed in .*postcodes\.index, in 0\.0 s\.$/);
    assert.equal(told, 'table.csv: 1 row left out with no postcode, the first on line 4.');
    const opened = await openPostcodeTable(index);
    assert.equal(opened.count, 3);
    assert.deepEqual(opened.find('HR12AB'), HEREFORD);
    assert.deepEqual(opened.find('BT11AA'), { authority: 'N09000003' });
    assert.equal(opened.find('BN111AA')?.authority, 'E10000032');
    assert.equal(opened.find('HR12AC'), undefined);
    opened.close();
    assert.ok(!readdirSync(folder).some((name) => name.endsWith('.unfinished')));
  });

  test('refuses rubbish with what to do, and leaves the index that was there', async () => {
    const before = statSync(index).size;
    const { code, told } = await run(table, file('rubbish.csv', 'CHILD,SEX\n1,1\n'), '--to', index);
    assert.equal(code, 1);
    assert.match(told, /rubbish\.csv: The table of postcodes has no column of the postcode\.\nGive the ONS/);
    assert.equal(statSync(index).size, before);
    assert.ok(!existsSync(`${index}.unfinished`));
  });

  test('says how it is called', async () => {
    for (const args of [
      [],
      [table],
      ['--to', index],
      [join(folder, 'none.csv'), '--to', index],
      [folder, '--to', index],
    ])
      await assert.rejects(run(...args), UsageError);
  });
});

describe('a table of postcodes that is opened', () => {
  test('may be a small CSV file', async () => {
    const opened = await openPostcodeTable(file('small.csv', `${HEADINGS}HR1 2AB,351000,240000,E06000019\n`));
    assert.deepEqual([opened.count, opened.find('HR12AB')], [1, HEREFORD]);
    opened.close();
  });

  test('is sent to be indexed when it is large', async () => {
    const large = file('large.csv', HEADINGS + 'HR1 2AB,351000,240000,E06000019\n'.repeat(200_001));
    await assert.rejects(openPostcodeTable(large), (fault) => {
      assert.ok(fault instanceof PostcodesRefused);
      assert.match(fault.message, /more rows than the 200,000/);
      assert.match(fault.nextStep, /throughline postcodes FILE --to INDEX/);
      return true;
    });
  });

  test('is refused when it is an index that was cut short, or empty', async () => {
    const index = join(folder, 'cut.index');
    await run(file('one.csv', `${HEADINGS}HR1 2AB,351000,240000,E06000019\n`), '--to', index);
    truncateSync(index, 70);
    await assert.rejects(openPostcodeTable(index), PostcodesRefused);
    await assert.rejects(openPostcodeTable(file('empty.csv', '')), PostcodesRefused);
  });
});
