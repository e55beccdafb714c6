import assert from 'node:assert/strict';
import { measures } from '#measures/index.ts';
import { measurePage } from '#usecases/queries/measure-page.query.ts';
import { scorecard } from '#usecases/queries/scorecard.query.ts';
import { takeSnapshot } from '#usecases/queries/take-snapshot.ts';
import { type BenchLine, timed, told } from './bench-table.ts';
import type { PreparedCounty } from './prepared-county.ts';

/** Every measure with the period before, and the 24 months of one of them. */
export async function scorecardBench({ store, actor, records }: PreparedCounty): Promise<BenchLine> {
  const analyst = actor('performance-analyst');
  const ask = (work: 'scorecard' | 'trend') =>
    store.run(analyst, 'performance', async (session) => {
      const snapshot = await takeSnapshot(session);
      assert.ok('knownAt' in snapshot);
      if (work === 'scorecard') assert.ok('rows' in (await scorecard(session, snapshot)));
      else assert.ok((await measurePage(session, snapshot, { measure: 'FD-06' })) !== undefined);
    });
  await ask('scorecard');
  const whole = await timed(() => ask('scorecard'));
  const trend = await timed(() => ask('trend'));
  return {
    work: 'scorecard of every measure; one measure over 24 months',
    on: `${measures.length} measures, ${records} records`,
    measured: `${told(whole)}; ${told(trend)}`,
    budget: 'under 100 ms',
  };
}
