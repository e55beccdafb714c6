import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BenchLine, timed, told } from './bench-table.ts';
import { commandPeak } from './command-peak.ts';
import { STAGES } from './rich-annex-a/lists-of-child.ts';
import { richAnnexA, writeAnnexAWorkbook } from './rich-annex-a/rich-annex-a.ts';

/** So many children make eleven lists of 5000 rows on average. None is cut to a length: what one says the others bear out. */
const CHILDREN = 1720 * STAGES.length;

/** Checking a workbook of Annex A, as whole processes: from the command to its answer. */
export async function checkAnnexABench(): Promise<BenchLine> {
  const folder = mkdtempSync(join(tmpdir(), 'throughline-annex-a-'));
  const file = join(folder, 'Annex A.xlsx');
  try {
    const tables = richAnnexA({ children: CHILDREN, wrong: 2, seed: 'bench' });
    await writeAnnexAWorkbook(file, tables);
    const average = Math.round(tables.reduce((sum, { rows }) => sum + rows.length, 0) / tables.length);
    const peaks: number[] = [];
    const times: number[] = [];
    for (let run = 0; run < 3; run++)
      times.push(
        await timed(async () => peaks.push(await commandPeak(['check', 'annex-a', file, '--year', '2025-26']))),
      );
    return {
      work: 'check a workbook of Annex A, the whole process',
      on: `11 lists of ${average} rows on average, one in fifty values wrong`,
      measured: `best of 3 ${told(Math.min(...times))}, at most ${Math.max(...peaks)} MB`,
      budget: 'under 3 s',
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
