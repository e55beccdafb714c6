import assert from 'node:assert/strict';
import { childPage } from '#usecases/queries/child-page.query.ts';
import { takeSnapshot } from '#usecases/queries/take-snapshot.ts';
import { type BenchLine, spread, timesOf } from './bench-table.ts';
import type { PreparedCounty } from './prepared-county.ts';

const RUNS = 600;

/** Everything the child’s page shows, audit included, asked for by twenty people who never pause. */
export async function openChildBench(county: PreparedCounty): Promise<BenchLine> {
  const times = await timesOf(RUNS, 20, (run) => openChild(county, run));
  return {
    work: 'open a child’s page, without a pause',
    on: `${county.children.length} children, ${county.records} records, 20 at once`,
    measured: spread(times),
    budget: 'none set',
  };
}

/** Opens one child’s page. */
export async function openChild({ store, actor, children }: PreparedCounty, run: number): Promise<void> {
  await store.run(actor('social-worker'), 'direct work', async (session) => {
    const snapshot = await takeSnapshot(session);
    const child = children[run % children.length];
    assert.ok('knownAt' in snapshot && child !== undefined);
    assert.ok((await childPage(session, child, snapshot)) !== undefined);
  });
}
