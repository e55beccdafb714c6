import type { CensusChild, CensusPlan, CensusProtectionPlan } from '../census-rows.ts';

/** Every child in need plan of the child, over all episodes, as they stand in the file. */
export function cinPlansOf({ episodes }: CensusChild): readonly CensusPlan[] {
  return episodes.flatMap(({ cinPlans }) => cinPlans);
}

/** Every child protection plan of the child, over all episodes, as they stand in the file. */
export function protectionPlansOf({ episodes }: CensusChild): readonly CensusProtectionPlan[] {
  return episodes.flatMap(({ childProtectionPlans }) => childProtectionPlans);
}
