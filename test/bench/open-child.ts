import assert from 'node:assert/strict';
import { childPage } from '#usecases/queries/child-page.query.ts';
import { takeSnapshot } from '#usecases/queries/take-snapshot.ts';
import { type BenchLine, spread, timesOf } from './bench-table.ts';
import type { PreparedCounty } from './prepared-county.ts';

const RUNS = 600;

/** Everything the child's page shows, audit included, asked for by twenty people at once. */
export async function openChildBench({ store, actor, children, records }: PreparedCounty): Promise<BenchLine> {
  const worker = actor('social-worker');
  const times = await timesOf(RUNS, 20, (run) =>
    store.run(worker, 'direct work', async (session) => {
      const snapshot = await takeSnapshot(session);
      const child = children[run % children.length];
      assert.ok('knownAt' in snapshot && child !== undefined);
      assert.ok((await childPage(session, child, snapshot)) !== undefined);
    }),
  );
  return {
    work: 'open a child’s page',
    on: `${children.length} children, ${records} records, 20 at once`,
    measured: spread(times),
    budget: 'p95 under 100 ms',
  };
}
