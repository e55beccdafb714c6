// Written by npm run generate from the files of this folder: add a rule by its file.
// biome-ignore-all assist/source/organizeImports: written in the order of the folder
// biome-ignore-all format: written by a program
import type { Ssda903Rule } from '../checking/ssda903-rule.ts';
import { rule1003 } from './adoption/rule-1003.rule.ts';
import { rule112 } from './adoption/rule-112.rule.ts';
import { rule113 } from './adoption/rule-113.rule.ts';
import { rule114 } from './adoption/rule-114.rule.ts';
import { rule115 } from './adoption/rule-115.rule.ts';
import { rule116 } from './adoption/rule-116.rule.ts';
import { rule117 } from './adoption/rule-117.rule.ts';
import { rule118 } from './adoption/rule-118.rule.ts';
import { rule119 } from './adoption/rule-119.rule.ts';
import { rule120 } from './adoption/rule-120.rule.ts';
import { rule134 } from './adoption/rule-134.rule.ts';
import { rule151 } from './adoption/rule-151.rule.ts';
import { rule175 } from './adoption/rule-175.rule.ts';
import { rule176 } from './adoption/rule-176.rule.ts';
import { rule177 } from './adoption/rule-177.rule.ts';
import { rule184 } from './adoption/rule-184.rule.ts';
import { rule187 } from './adoption/rule-187.rule.ts';
import { rule331 } from './adoption/rule-331.rule.ts';
import { rule333 } from './adoption/rule-333.rule.ts';
import { rule334 } from './adoption/rule-334.rule.ts';
import { rule335 } from './adoption/rule-335.rule.ts';
import { rule511 } from './adoption/rule-511.rule.ts';
import { rule514 } from './adoption/rule-514.rule.ts';
import { rule517 } from './adoption/rule-517.rule.ts';
import { rule518 } from './adoption/rule-518.rule.ts';
import { rule519 } from './adoption/rule-519.rule.ts';
import { rule520 } from './adoption/rule-520.rule.ts';
import { rule521 } from './adoption/rule-521.rule.ts';
import { rule522 } from './adoption/rule-522.rule.ts';
import { rule523 } from './adoption/rule-523.rule.ts';
import { rule524 } from './adoption/rule-524.rule.ts';
import { rule525 } from './adoption/rule-525.rule.ts';
import { rule551 } from './adoption/rule-551.rule.ts';
import { rule552 } from './adoption/rule-552.rule.ts';
import { rule553 } from './adoption/rule-553.rule.ts';
import { rule554 } from './adoption/rule-554.rule.ts';
import { rule555 } from './adoption/rule-555.rule.ts';
import { rule556 } from './adoption/rule-556.rule.ts';
import { rule557Until2023To24 } from './adoption/rule-557-until-2023-24.rule.ts';
import { rule557 } from './adoption/rule-557.rule.ts';
import { rule558 } from './adoption/rule-558.rule.ts';
import { rule563 } from './adoption/rule-563.rule.ts';
import { rule579 } from './adoption/rule-579.rule.ts';
import { rule582 } from './adoption/rule-582.rule.ts';
import { rule583 } from './adoption/rule-583.rule.ts';
import { rule601 } from './adoption/rule-601.rule.ts';
import { rule602 } from './adoption/rule-602.rule.ts';
import { rule700 } from './deprivation/rule-700.rule.ts';
import { rule701 } from './deprivation/rule-701.rule.ts';
import { rule702 } from './deprivation/rule-702.rule.ts';
import { rule703 } from './deprivation/rule-703.rule.ts';
import { rule704 } from './deprivation/rule-704.rule.ts';
import { rule705 } from './deprivation/rule-705.rule.ts';
import { rule706 } from './deprivation/rule-706.rule.ts';
import { rule707 } from './deprivation/rule-707.rule.ts';
import { rule708 } from './deprivation/rule-708.rule.ts';
import { rule709 } from './deprivation/rule-709.rule.ts';
import { rule710 } from './deprivation/rule-710.rule.ts';
import { rule142 } from './episodes/rule-142.rule.ts';
import { rule101 } from './header/rule-101.rule.ts';
import { ruleINT05 } from './integrity/rule-int05.rule.ts';
import { rule559 } from './last-year/rule-559.rule.ts';
import { rule560 } from './last-year/rule-560.rule.ts';
import { rule561 } from './last-year/rule-561.rule.ts';
import { rule584 } from './last-year/rule-584.rule.ts';
import { rule185 } from './outcomes/rule-185.rule.ts';
import { ruleSW01aSTG1 } from './workers/rule-sw01astg1.rule.ts';
import { ruleSW01bSTG1 } from './workers/rule-sw01bstg1.rule.ts';
import { ruleSW01STG1 } from './workers/rule-sw01stg1.rule.ts';
import { ruleSW02STG1 } from './workers/rule-sw02stg1.rule.ts';
import { ruleSW03STG1 } from './workers/rule-sw03stg1.rule.ts';
import { ruleSW04STG1 } from './workers/rule-sw04stg1.rule.ts';
import { ruleSW05STG1 } from './workers/rule-sw05stg1.rule.ts';
import { ruleSW06STG2 } from './workers/rule-sw06stg2.rule.ts';
import { ruleSW07STG2Until2023To24 } from './workers/rule-sw07stg2-until-2023-24.rule.ts';
import { ruleSW07STG2 } from './workers/rule-sw07stg2.rule.ts';
import { ruleSW08STG2 } from './workers/rule-sw08stg2.rule.ts';
import { ruleSW09STG2 } from './workers/rule-sw09stg2.rule.ts';
import { ruleSW10STG2Until2023To24 } from './workers/rule-sw10stg2-until-2023-24.rule.ts';
import { ruleSW10STG2 } from './workers/rule-sw10stg2.rule.ts';
import { ruleSW11aSTG2 } from './workers/rule-sw11astg2.rule.ts';
import { ruleSW11bSTG2 } from './workers/rule-sw11bstg2.rule.ts';
import { ruleSW12STG2 } from './workers/rule-sw12stg2.rule.ts';
import { ruleSW13STG1Until2023To24 } from './workers/rule-sw13stg1-until-2023-24.rule.ts';
import { ruleSW13STG1 } from './workers/rule-sw13stg1.rule.ts';
import { ruleSW14STG2 } from './workers/rule-sw14stg2.rule.ts';
import { ruleSW17STG2 } from './workers/rule-sw17stg2.rule.ts';

/** Every rule of the SSDA903, in the order of their codes. */
export const ssda903Rules: readonly Ssda903Rule[] = [
  rule1003,
  rule101,
  rule112,
  rule113,
  rule114,
  rule115,
  rule116,
  rule117,
  rule118,
  rule119,
  rule120,
  rule134,
  rule142,
  rule151,
  rule175,
  rule176,
  rule177,
  rule184,
  rule185,
  rule187,
  rule331,
  rule333,
  rule334,
  rule335,
  rule511,
  rule514,
  rule517,
  rule518,
  rule519,
  rule520,
  rule521,
  rule522,
  rule523,
  rule524,
  rule525,
  rule551,
  rule552,
  rule553,
  rule554,
  rule555,
  rule556,
  rule557Until2023To24,
  rule557,
  rule558,
  rule559,
  rule560,
  rule561,
  rule563,
  rule579,
  rule582,
  rule583,
  rule584,
  rule601,
  rule602,
  rule700,
  rule701,
  rule702,
  rule703,
  rule704,
  rule705,
  rule706,
  rule707,
  rule708,
  rule709,
  rule710,
  ruleINT05,
  ruleSW01STG1,
  ruleSW01aSTG1,
  ruleSW01bSTG1,
  ruleSW02STG1,
  ruleSW03STG1,
  ruleSW04STG1,
  ruleSW05STG1,
  ruleSW06STG2,
  ruleSW07STG2Until2023To24,
  ruleSW07STG2,
  ruleSW08STG2,
  ruleSW09STG2,
  ruleSW10STG2Until2023To24,
  ruleSW10STG2,
  ruleSW11aSTG2,
  ruleSW11bSTG2,
  ruleSW12STG2,
  ruleSW13STG1Until2023To24,
  ruleSW13STG1,
  ruleSW14STG2,
  ruleSW17STG2,
];
