import assert from 'node:assert/strict';
import { plausibleAnswers } from '#test/support/plausible-answers.ts';
import { recordAnswers } from '#usecases/commands/record-answers.command.ts';
import { type BenchLine, spread, timesOf } from './bench-table.ts';
import type { PreparedCounty } from './prepared-county.ts';

const RUNS = 300;

/** A visit to three brothers and sisters, saved with everything derived, by twenty people who never pause. */
export async function saveVisitBench(county: PreparedCounty): Promise<BenchLine> {
  const times = await timesOf(RUNS, 20, (run) => saveVisit(county, run));
  return {
    work: 'save a visit to three children, without a pause',
    on: `${RUNS} visits, 20 at once`,
    measured: spread(times),
    budget: 'none set',
  };
}

/** Saves one visit to three children. */
export async function saveVisit({ store, actor, children }: PreparedCounty, run: number): Promise<void> {
  const worker = actor('social-worker');
  await store.run(worker, 'direct work', async (session) => {
    const three = [0, 1, 2]
      .map((place) => children[(run * 3 + place) % children.length])
      .filter((child) => child !== undefined);
    const kept = await recordAnswers(session, {
      type: 'visit',
      how: 'complete',
      children: three.map((child) => ({
        child,
        answers: { ...plausibleAnswers('visit'), happenedAt: session.now, visitedBy: worker.worker },
      })),
    });
    assert.ok('records' in kept, JSON.stringify(kept));
  });
}
