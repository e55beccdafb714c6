import { startTestServer } from '#test/support/test-server.ts';
import { type BenchLine, benchTable } from './bench-table.ts';
import { checkAnnexABench } from './check-annex-a.ts';
import { checkCensusBench } from './check-census.ts';
import { checkSsda903Bench } from './check-ssda903.ts';
import { findPersonBench } from './find-person.ts';
import { importBench } from './import-census.ts';
import { lookUpPostcodesBench } from './look-up-postcodes.ts';
import { openChildBench } from './open-child.ts';
import { peopleAtWorkBench } from './people-at-work.ts';
import { preparedCounty } from './prepared-county.ts';
import { rebuildBench } from './rebuild.ts';
import { saveVisitBench } from './save-visit.ts';
import { scorecardBench } from './scorecard.ts';

// Every line is measured in one run on one machine, on databases of their own that are gone afterwards and that wait for
// the disk as a council's would. Compare lines of one run; the budget is for a county of 40,000 residents aged 0 to 17
// with ten years of records.
const server = await startTestServer(undefined, { max_connections: '200' });
process.env.THROUGHLINE_TEST_DATABASE_SERVER = server.url;
try {
  console.log(benchTable(await measureAll()));
} finally {
  await server.stop();
}

async function measureAll(): Promise<readonly BenchLine[]> {
  await using county = await preparedCounty();
  return [
    ...(await peopleAtWorkBench(county)),
    await saveVisitBench(county),
    await openChildBench(county),
    await scorecardBench(county),
    await rebuildBench(county),
    ...(await checkCensusBench()),
    ...(await checkSsda903Bench()),
    ...(await lookUpPostcodesBench()),
    await checkAnnexABench(),
    await importBench(),
    await findPersonBench(),
  ];
}
