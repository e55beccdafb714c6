import { spawnSync } from 'node:child_process';
import { createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { openPostcodeTable } from '#cli/returns/open-postcode-table.ts';
import { type BenchLine, timed, told } from './bench-table.ts';

const COMMAND = fileURLToPath(new URL('../../src/main/throughline.ts', import.meta.url));
/** As many as the national table has, those that are no longer used included. */
const POSTCODES = 2_700_000;
const LOOKED_UP = 100_000;
const LETTERS = 'ABDEFGHJLNPQRSTUWXYZ';
/** A step that meets every number below the count once, far from the one before. */
const STEP = 1_000_003;

/** Indexing a national table of postcodes as a whole process, and looking postcodes up in it all over the country. */
export async function lookUpPostcodesBench(): Promise<readonly BenchLine[]> {
  const folder = mkdtempSync(join(tmpdir(), 'throughline-postcodes-'));
  try {
    const [table, index] = [join(folder, 'table.csv'), join(folder, 'postcodes.index')];
    await pipeline(Readable.from(tableText()), createWriteStream(table));
    const indexing = await timed(async () => {
      const { status } = spawnSync(process.execPath, [COMMAND, 'postcodes', table, '--to', index], { stdio: 'ignore' });
      if (status !== 0) throw new Error(`Indexing ended with ${status}`);
    });
    const [first, again] = await lookedUp(index);
    const on = `${POSTCODES.toLocaleString('en-GB')} postcodes`;
    const budget = 'no budget set';
    return [
      { work: 'index a table of postcodes, the whole process', on, measured: told(indexing), budget },
      { work: 'look up a postcode for the first time', on, measured: `${perSecond(first)} a second`, budget },
      { work: 'look up a postcode again', on, measured: `${perSecond(again)} a second`, budget },
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function lookedUp(index: string): Promise<readonly [number, number]> {
  const table = await openPostcodeTable(index);
  const asked = Array.from({ length: LOOKED_UP }, (_, at) => postcodeOf((at * STEP) % POSTCODES).replace(' ', ''));
  const lookUpAll = async () => {
    for (const postcode of asked) if (table.find(postcode) === undefined) throw new Error('A postcode was lost');
  };
  const times = [await timed(lookUpAll), await timed(lookUpAll)] as const;
  table.close();
  return times;
}

function* tableText(): Generator<string> {
  yield 'pcds,oscty,oslaua,oseast1m,osnrth1m\n';
  for (let at = 0; at < POSTCODES; at += 1000) {
    const rows = Array.from({ length: 1000 }, (_, more) => rowOf(at + more));
    yield rows.join('');
  }
}

function rowOf(at: number): string {
  return `${postcodeOf(at)},E99999999,E06000019,${80_000 + (at % 570_000)},${8_000 + (at % 1_190_000)}\n`;
}

/** A postcode for each number: two letters and two digits, then a digit and two letters. */
function postcodeOf(at: number): string {
  const letter = (number: number) => LETTERS[number % LETTERS.length] ?? 'A';
  const [inward, outward] = [at % 4000, Math.floor(at / 4000)];
  const [area, district] = [Math.floor(outward / 90), 10 + (outward % 90)];
  const pair = Math.floor(inward / 10);
  return `${letter(Math.floor(area / 20))}${letter(area)}${district} ${inward % 10}${letter(Math.floor(pair / 20))}${letter(pair)}`;
}

function perSecond(milliseconds: number): string {
  return Math.round((LOOKED_UP / milliseconds) * 1000).toLocaleString('en-GB');
}
