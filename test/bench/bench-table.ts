/** One measured piece of work beside its budget. */
export interface BenchLine {
  readonly work: string;
  /** On how much it was measured. */
  readonly on: string;
  readonly measured: string;
  readonly budget: string;
}

/** The lines as a table for a terminal. */
export function benchTable(lines: readonly BenchLine[]): string {
  const rows = [{ work: 'work', on: 'on', measured: 'measured', budget: 'budget' }, ...lines];
  const width = (key: keyof BenchLine) => Math.max(...rows.map((row) => row[key].length));
  const keys = ['work', 'on', 'measured', 'budget'] as const;
  return rows
    .map((row) =>
      keys
        .map((key) => row[key].padEnd(width(key)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** The value below which this share of the times lies. */
export function quantile(times: readonly number[], share: number): number {
  const sorted = [...times].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** Times as "median 12 ms, p95 30 ms". */
export function spread(times: readonly number[]): string {
  return `median ${told(quantile(times, 0.5))}, p95 ${told(quantile(times, 0.95))}`;
}

/** A time in milliseconds as a person says it. */
export function told(milliseconds: number): string {
  return milliseconds >= 1000
    ? `${(milliseconds / 1000).toFixed(2)} s`
    : `${milliseconds.toFixed(milliseconds < 10 ? 1 : 0)} ms`;
}

/** How long something took, in milliseconds. */
export async function timed(work: () => Promise<unknown>): Promise<number> {
  const before = performance.now();
  await work();
  return performance.now() - before;
}

/** The same work many times, so many at once; the time of each. */
export async function timesOf(
  runs: number,
  atOnce: number,
  work: (run: number) => Promise<unknown>,
): Promise<readonly number[]> {
  const times: number[] = [];
  let next = 0;
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      for (let run = next++; run < runs; run = next++) times.push(await timed(() => work(run)));
    }),
  );
  return times;
}
