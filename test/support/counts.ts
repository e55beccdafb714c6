/** How one kind of test went. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** One thing that was looked at as a whole, such as the types. */
export const PASSED: Counts = { passed: 1, failed: 0, skipped: 0 };
export const FAILED: Counts = { passed: 0, failed: 1, skipped: 0 };

/** All of them together. */
export function addCounts(all: Iterable<Counts>): Counts {
  let [passed, failed, skipped] = [0, 0, 0];
  for (const counts of all) {
    passed += counts.passed;
    failed += counts.failed;
    skipped += counts.skipped;
  }
  return { passed, failed, skipped };
}

/** The one line a person or a program reads the outcome from: `123 passed, 0 failed, 2 skipped`. */
export function describeCounts({ passed, failed, skipped }: Counts): string {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`;
}

/** A line a kind, then the closing line; and the exit code that says the same. */
export function reportCounts(results: ReadonlyMap<string, Counts>): number {
  const width = Math.max(...[...results.keys()].map((kind) => kind.length));
  console.log('');
  for (const [kind, counts] of results) console.log(`${kind.padEnd(width)}  ${describeCounts(counts)}`);
  const total = addCounts(results.values());
  console.log(`\n${describeCounts(total)}`);
  return total.failed === 0 ? 0 : 1;
}
