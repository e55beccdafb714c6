import { setTimeout as wait } from 'node:timers/promises';
import { type BenchLine, spread } from './bench-table.ts';
import { openChild } from './open-child.ts';
import type { PreparedCounty } from './prepared-county.ts';
import { saveVisit } from './save-visit.ts';

const PEOPLE = 300;
const SECONDS = 20;
/** How long somebody reads and types between two things they do. */
const PAUSE = 15;
/** One thing in five that people do is to save. */
const OF_FIVE = 5;

/**
 * Three hundred people at work, each doing something every quarter of a minute: mostly opening a child, one time in five
 * saving a visit to three. Each is timed from the moment it was asked for, so that waiting for others counts.
 */
export async function peopleAtWorkBench(county: PreparedCounty): Promise<readonly BenchLine[]> {
  const times: { readonly [Work in 'open' | 'save']: number[] } = { open: [], save: [] };
  const runs = Math.round((PEOPLE / PAUSE) * SECONDS);
  const began = performance.now();
  await Promise.all(
    Array.from({ length: runs }, async (_, run) => {
      const asked = began + (run * PAUSE * 1000) / PEOPLE;
      await wait(Math.max(0, asked - performance.now()));
      const work = run % OF_FIVE === 0 ? 'save' : 'open';
      await (work === 'save' ? saveVisit(county, run) : openChild(county, run));
      times[work].push(performance.now() - asked);
    }),
  );
  const on = `${PEOPLE} people, each once in ${PAUSE} s`;
  return [
    { work: 'open a child’s page', on, measured: spread(times.open), budget: 'p95 under 100 ms' },
    {
      work: 'save a visit to three children, derivations included',
      on,
      measured: spread(times.save),
      budget: 'p95 under 150 ms',
    },
  ];
}
