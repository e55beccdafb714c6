import { type BenchLine, timed, told } from './bench-table.ts';
import type { PreparedCounty } from './prepared-county.ts';

/** Everything derived drawn again, each past change in turn. */
export async function rebuildBench({ store, records }: PreparedCounty): Promise<BenchLine> {
  let rows = 0;
  const time = await timed(async () => {
    rows = (await store.rebuild()).rows;
  });
  return {
    work: 'rebuild everything derived',
    on: `${records} records, ${rows} rows`,
    measured: told(time),
    budget: 'county in under 60 s',
  };
}
