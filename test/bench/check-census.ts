import { createWriteStream, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import fc from 'fast-check';
import type { CinChild } from '#returns/cin-census/specification/cin-child.ts';
import { writeCinCensus } from '#returns/cin-census/writer/write-cin-census.ts';
import { cinChild, cinHeader } from '#test/support/cin-children.ts';
import { type BenchLine, timed, told } from './bench-table.ts';
import { commandPeak } from './command-peak.ts';

const YEAR = '2025-26';
const SEED = 884;
const SIZES = [
  { children: 5000, budget: 'under 0.5 s' },
  { children: 100_000, budget: 'under 8 s and 500 MB' },
] as const;

/** Checking a CIN census, as whole processes: from the command to its answer. */
export async function checkCensusBench(): Promise<readonly BenchLine[]> {
  const folder = mkdtempSync(join(tmpdir(), 'throughline-check-'));
  try {
    const lines: BenchLine[] = [];
    for (const { children, budget } of SIZES)
      lines.push(await measured(join(folder, `${children}.xml`), children, budget));
    return lines;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function measured(file: string, children: number, budget: string): Promise<BenchLine> {
  const census = writeCinCensus({
    year: YEAR,
    header: cinHeader(YEAR),
    children: childrenNumbered(children),
    onIssue: () => {},
  });
  await pipeline(Readable.from(census), createWriteStream(file));
  const peaks: number[] = [];
  const times: number[] = [];
  for (let run = 0; run < 3; run++)
    times.push(await timed(async () => peaks.push(await commandPeak(['check', 'cin', file, '--year', YEAR]))));
  const size = `${(statSync(file).size / 1_000_000).toFixed(1)} MB`;
  const peak = Math.max(...peaks);
  return {
    work: 'check a CIN census, the whole process',
    on: `${children} children, ${size}`,
    measured: `best of 3 ${told(Math.min(...times))}${peak > 0 ? `, at most ${peak} MB` : ''}`,
    budget,
  };
}

/** Three hundred made children over and over, each under a number of its own. */
function* childrenNumbered(count: number): Generator<CinChild<string>> {
  const made = fc.sample(cinChild(YEAR), { numRuns: 300, seed: SEED });
  for (let number = 0; number < count; number++) {
    const child = made[number % made.length];
    if (child === undefined) continue;
    const { upn: _upn, formerUpn: _formerUpn, ...identifiers } = child.identifiers;
    yield { ...child, identifiers: { ...identifiers, laChildId: `BENCH${number}` } };
  }
}
