import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BenchLine } from './bench-table.ts';
import { writeRichSsda903 } from './rich-ssda903/write-rich-ssda903.ts';
import { wholeProcess } from './whole-process.ts';

const YEAR = '2025-26';
/** Lives, of which nine in ten have a part in this year’s return; one in fifty of their values is wrong. */
const SIZES = [
  { lives: 680, budget: 'under 0.5 s for 600 children' },
  { lives: 13_750, budget: 'under 4 s for 12,000 children and 58,000 episodes' },
] as const;

/** Checking an SSDA903 with last year’s, as whole processes: from the command to its answer. */
export async function checkSsda903Bench(): Promise<readonly BenchLine[]> {
  const folder = mkdtempSync(join(tmpdir(), 'throughline-903-'));
  try {
    const lines: BenchLine[] = [];
    for (const { lives, budget } of SIZES) lines.push(await measured(join(folder, String(lives)), lives, budget));
    return lines;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function measured(folder: string, lives: number, budget: string): Promise<BenchLine> {
  const { now, before } = writeRichSsda903(folder, { children: lives, year: YEAR, wrong: 2, seed: 'bench' });
  return {
    work: 'check an SSDA903 with last year’s, the whole process',
    on: `${rowsIn(now, 'header')} children, ${rowsIn(now, 'episodes') + rowsIn(before, 'episodes')} episodes in two years`,
    measured: await wholeProcess(['check', 'ssda903', now, '--previous', before, '--year', YEAR]),
    budget,
  };
}

/** The rows of a table, without its headings. */
function rowsIn(folder: string, table: string): number {
  return (
    readFileSync(join(folder, `${table}.csv`), 'utf8')
      .trimEnd()
      .split('\n').length - 1
  );
}
