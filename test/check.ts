import { ruleCounts } from './generate/return-rules.ts';
import { type Counts, reportCounts } from './support/counts.ts';
import { findTests, runTests, UNIT_TESTS } from './support/run-tests.ts';
import { checkGenerated, checkLint, checkTypes } from './support/run-tool.ts';

/** What `npm run check` does: everything that needs no database and no browser, in under a minute. */
async function check(): Promise<number> {
  const results = new Map<string, Counts>();
  const [types, lint, generated] = await Promise.all([checkTypes(), checkLint(), checkGenerated()]);
  results.set('types', types).set('lint', lint);
  results.set('unit', await runTests(findTests(...UNIT_TESTS)));
  results.set('architecture', await runTests(findTests('test/architecture/**/*.test.ts')));
  if (generated !== undefined) results.set('generated is fresh', generated);
  for (const { collection, decided, published } of ruleCounts())
    console.log(`${collection}: ${decided} of ${published} published codes are decided`);
  return reportCounts(results);
}

process.exitCode = await check();
