import { benchTable } from './bench-table.ts';
import { findPersonBench } from './find-person.ts';
import { importBench } from './import-census.ts';
import { openChildBench } from './open-child.ts';
import { preparedCounty } from './prepared-county.ts';
import { rebuildBench } from './rebuild.ts';
import { saveVisitBench } from './save-visit.ts';
import { scorecardBench } from './scorecard.ts';

// Every line is measured in one run on one machine, on a database of its own that is gone afterwards. Compare lines of one
// run; the budget is for a county of 40,000 residents aged 0 to 17 with ten years of records.
await using county = await preparedCounty();
const lines = [
  await saveVisitBench(county),
  await openChildBench(county),
  await scorecardBench(county),
  await rebuildBench(county),
  await importBench(),
  await findPersonBench(),
];
console.log(benchTable(lines));
