import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BenchLine } from './bench-table.ts';
import { STAGES } from './rich-annex-a/lists-of-child.ts';
import { richAnnexA, writeAnnexAWorkbook } from './rich-annex-a/rich-annex-a.ts';
import { wholeProcess } from './whole-process.ts';

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
    return {
      work: 'check a workbook of Annex A, the whole process',
      on: `11 lists of ${average} rows on average, one in fifty values wrong`,
      measured: await wholeProcess(['check', 'annex-a', file, '--year', '2025-26']),
      budget: 'under 3 s',
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
