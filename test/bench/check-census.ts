import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BenchLine } from './bench-table.ts';
import { writeRichCin } from './rich-cin/write-rich-cin.ts';
import { wholeProcess } from './whole-process.ts';

const YEAR = '2025-26';
/** Of a hundred values, how many are wrong. */
const WRONG = 2;
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
  await writeRichCin(file, { children, year: YEAR, wrong: WRONG, seed: 'bench' });
  const size = `${(statSync(file).size / 1_000_000).toFixed(1)} MB`;
  return {
    work: 'check a CIN census, the whole process',
    on: `${children} children, ${size}`,
    measured: await wholeProcess(['check', 'cin', file, '--year', YEAR]),
    budget,
  };
}
