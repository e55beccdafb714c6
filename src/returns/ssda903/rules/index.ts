// Written by npm run generate from the files of this folder: add a rule by its file.
// biome-ignore-all assist/source/organizeImports: written in the order of the folder
// biome-ignore-all format: written by a program
import type { Ssda903Rule } from '../checking/ssda903-rule.ts';
import { adoptionRules } from './adoption/index.ts';
import { deprivationRules } from './deprivation/index.ts';
import { episodesRules } from './episodes/index.ts';
import { headerRules } from './header/index.ts';
import { integrityRules } from './integrity/index.ts';
import { lastYearRules } from './last-year/index.ts';
import { leaversRules } from './leavers/index.ts';
import { leavingCareRules } from './leaving-care/index.ts';
import { legalStatusRules } from './legal-status/index.ts';
import { missingRules } from './missing/index.ts';
import { motherRules } from './mother/index.ts';
import { outcomesRules } from './outcomes/index.ts';
import { permanenceRules } from './permanence/index.ts';
import { placementsRules } from './placements/index.ts';
import { postcodesRules } from './postcodes/index.ts';
import { providersRules } from './providers/index.ts';
import { respiteRules } from './respite/index.ts';
import { reviewsRules } from './reviews/index.ts';
import { uascRules } from './uasc/index.ts';
import { workersRules } from './workers/index.ts';

/** Every rule of the SSDA903, in the order of their codes; one that changed stands in its versions, the oldest first. */
export const ssda903Rules: readonly Ssda903Rule[] = [
  ...adoptionRules,
  ...deprivationRules,
  ...episodesRules,
  ...headerRules,
  ...integrityRules,
  ...lastYearRules,
  ...leaversRules,
  ...leavingCareRules,
  ...legalStatusRules,
  ...missingRules,
  ...motherRules,
  ...outcomesRules,
  ...permanenceRules,
  ...placementsRules,
  ...postcodesRules,
  ...providersRules,
  ...respiteRules,
  ...reviewsRules,
  ...uascRules,
  ...workersRules,
].toSorted((one, other) => (`${one.code} ${one.from}` < `${other.code} ${other.from}` ? -1 : 1));
