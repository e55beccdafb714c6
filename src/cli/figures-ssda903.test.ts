import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { type Tools, UsageError } from './command.ts';
import { figuresSsda903Command } from './figures-ssda903.ts';

const SAMPLES = fileURLToPath(new URL('../../../shared/samples/ssda903_series', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'throughline-figures-'));
after(() => rmSync(folder, { recursive: true }));

/** A folder with a return of two tables, of two children. */
function returnIn(name: string, ...episodes: readonly string[]): string {
  const path = join(folder, name);
  mkdirSync(path);
  writeFileSync(
    join(path, 'header.csv'),
    'CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\nA1,F,01/02/2015,WBRI,,,\nB2,M,01/02/2012,WBRI,,,\n',
  );
  writeFileSync(
    join(path, 'episodes.csv'),
    [
      'CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN',
      ...episodes,
      '',
    ].join('\n'),
  );
  return path;
}

async function run(...args: readonly string[]): Promise<string> {
  const said: string[] = [];
  // The command opens no record: of all that the world offers it needs a voice.
  const tools: Pick<Tools, 'print'> = { print: (text) => said.push(text) };
  assert.equal(await figuresSsda903Command.run(args, tools as Tools), 0);
  return said.join('\n');
}

describe('figures ssda903', () => {
  const now = returnIn('now', 'A1,01/06/2025,L,C2,N1,U4,PR1,,,,,,', 'B2,01/05/2025,S,C1,N1,U6,PR1,01/09/2025,E4A,,,,');
  const before = returnIn('before', 'A1,01/02/2020,S,C1,N1,U4,PR1,01/06/2025,X1,,,,');

  test('prints the figures beside those of the authority named, and says what last year’s return would tell', async () => {
    const said = await run(now, '--year', '2025-26', '--authority', '884');
    assert.match(said, /Children looked after on 31 March \[LA-02\]: 1\n/);
    assert.match(
      said,
      /rate per 10,000 \[LA-01\]: 0\.3 per 10,000 \(1 of 34439\)\n.*Herefordshire, as published 100\.0/,
    );
    assert.match(said, /\[LA-07\]: 100\.0% \(1 of 1\)/);
    assert.match(said, /Last year’s return was not given/);
    assert.match(said, /\[PL-02\]: not told/);
  });

  test('looks back into last year’s return', async () => {
    const said = await run(now, '--previous', before, '--year', '2025-26');
    assert.match(said, /\[PL-02\]: 100\.0% \(1 of 1\)/);
    assert.match(said, /The return does not say whose it is/);
  });

  test('tells the distance from home with a table of postcodes, and without one says why not', async () => {
    const placed = returnIn('placed', 'A1,01/06/2025,S,C2,N1,U4,PR1,,,,HR1 1AA,SY1 1AA,');
    const table = join(folder, 'postcodes.csv');
    writeFileSync(
      table,
      'pcds,oseast1m,osnrth1m,oslaua\nHR1 1AA,350000,240000,E06000019\nSY1 1AA,350000,280000,E06000051\n',
    );
    const said = await run(placed, '--year', '2025-26', '--postcodes', table, '--area', 'E06000019');
    assert.match(said, /\[PL-03\]: 100\.0% \(1 of 1\)/);
    assert.match(await run(placed, '--year', '2025-26'), /\[PL-03\]: not told\. No postcode table was given\./);
  });

  test('asks for the year and for files, and for an authority and an area that there are', async () => {
    await assert.rejects(run(now), UsageError);
    await assert.rejects(run('--year', '2025-26'), UsageError);
    await assert.rejects(run(now, '--year', '2025-26', '--authority', 'E06000019'), UsageError);
    await assert.rejects(run(now, '--year', '2025-26', '--area', '884'), UsageError);
  });

  test('understands the two linked years of the samples', {
    skip: existsSync(SAMPLES) ? false : 'the samples are not beside this clone',
  }, async () => {
    const of = (year: string) =>
      readdirSync(SAMPLES)
        .filter((name) => name.startsWith(year))
        .map((name) => join(SAMPLES, name));
    const previous = of('2017').flatMap((path) => ['--previous', path]);
    const { sections } = JSON.parse(await run(...of('2018'), ...previous, '--year', '2022-23', '--json'));
    assert.equal(sections.length, 10);
    assert.ok(sections[0].figures[0].value > 500);
  });
});
