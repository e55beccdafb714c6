// Written by npm run generate from the files of this folder: add a rule by its file.
// biome-ignore-all assist/source/organizeImports: written in the order of the folder
// biome-ignore-all format: written by a program
import type { Ssda903Rule } from '../checking/ssda903-rule.ts';
import { rule142 } from './episodes/rule-142.rule.ts';
import { rule101 } from './header/rule-101.rule.ts';
import { ruleINT05 } from './integrity/rule-int05.rule.ts';
import { rule1000 } from './leavers/rule-1000.rule.ts';
import { rule1001 } from './leavers/rule-1001.rule.ts';
import { rule1002 } from './leavers/rule-1002.rule.ts';
import { rule1007 } from './leavers/rule-1007.rule.ts';
import { rule1010 } from './leavers/rule-1010.rule.ts';
import { rule1011 } from './leavers/rule-1011.rule.ts';
import { rule1016 } from './leavers/rule-1016.rule.ts';
import { rule131 } from './leavers/rule-131.rule.ts';
import { rule132 } from './leavers/rule-132.rule.ts';
import { rule133 } from './leavers/rule-133.rule.ts';
import { rule153 } from './leavers/rule-153.rule.ts';
import { rule3001 } from './leavers/rule-3001.rule.ts';
import { rule344 } from './leavers/rule-344.rule.ts';
import { rule345 } from './leavers/rule-345.rule.ts';
import { rule347 } from './leavers/rule-347.rule.ts';
import { rule348 } from './leavers/rule-348.rule.ts';
import { rule391 } from './leavers/rule-391.rule.ts';
import { rule1004 } from './missing/rule-1004.rule.ts';
import { rule1005 } from './missing/rule-1005.rule.ts';
import { rule1006 } from './missing/rule-1006.rule.ts';
import { rule564 } from './missing/rule-564.rule.ts';
import { rule565 } from './missing/rule-565.rule.ts';
import { rule566 } from './missing/rule-566.rule.ts';
import { rule567 } from './missing/rule-567.rule.ts';
import { rule570 } from './missing/rule-570.rule.ts';
import { rule571 } from './missing/rule-571.rule.ts';
import { rule574 } from './missing/rule-574.rule.ts';
import { rule575 } from './missing/rule-575.rule.ts';
import { rule576 } from './missing/rule-576.rule.ts';
import { rule577 } from './missing/rule-577.rule.ts';
import { rule578 } from './missing/rule-578.rule.ts';
import { rule580 } from './missing/rule-580.rule.ts';
import { rule581 } from './missing/rule-581.rule.ts';
import { rule586 } from './missing/rule-586.rule.ts';
import { rule165 } from './mother/rule-165.rule.ts';
import { rule628 } from './mother/rule-628.rule.ts';
import { rule157 } from './outcomes/rule-157.rule.ts';
import { rule158 } from './outcomes/rule-158.rule.ts';
import { rule159 } from './outcomes/rule-159.rule.ts';
import { rule180 } from './outcomes/rule-180.rule.ts';
import { rule181 } from './outcomes/rule-181.rule.ts';
import { rule182 } from './outcomes/rule-182.rule.ts';
import { rule185 } from './outcomes/rule-185.rule.ts';
import { rule186 } from './outcomes/rule-186.rule.ts';
import { rule188 } from './outcomes/rule-188.rule.ts';
import { rule189 } from './outcomes/rule-189.rule.ts';
import { rule190 } from './outcomes/rule-190.rule.ts';
import { rule191 } from './outcomes/rule-191.rule.ts';
import { rule192 } from './outcomes/rule-192.rule.ts';
import { rule193 } from './outcomes/rule-193.rule.ts';
import { rule196 } from './outcomes/rule-196.rule.ts';
import { rule197a } from './outcomes/rule-197a.rule.ts';
import { rule197B } from './outcomes/rule-197b.rule.ts';
import { rule198 } from './outcomes/rule-198.rule.ts';
import { rule215 } from './outcomes/rule-215.rule.ts';
import { rule542 } from './outcomes/rule-542.rule.ts';
import { rule543 } from './outcomes/rule-543.rule.ts';
import { rule544 } from './outcomes/rule-544.rule.ts';
import { rule545 } from './outcomes/rule-545.rule.ts';
import { rule546 } from './outcomes/rule-546.rule.ts';
import { rule547 } from './outcomes/rule-547.rule.ts';
import { rule630 } from './permanence/rule-630.rule.ts';
import { rule631 } from './permanence/rule-631.rule.ts';
import { rule632 } from './permanence/rule-632.rule.ts';
import { rule633 } from './permanence/rule-633.rule.ts';
import { rule634 } from './permanence/rule-634.rule.ts';
import { rule635 } from './permanence/rule-635.rule.ts';
import { rule399 } from './respite/rule-399.rule.ts';
import { rule166 } from './reviews/rule-166.rule.ts';
import { rule167 } from './reviews/rule-167.rule.ts';
import { rule440 } from './reviews/rule-440.rule.ts';
import { rule441 } from './reviews/rule-441.rule.ts';
import { rule1014 } from './uasc/rule-1014.rule.ts';

/** Every rule of the SSDA903, in the order of their codes. */
export const ssda903Rules: readonly Ssda903Rule[] = [
  rule1000,
  rule1001,
  rule1002,
  rule1004,
  rule1005,
  rule1006,
  rule1007,
  rule101,
  rule1010,
  rule1011,
  rule1014,
  rule1016,
  rule131,
  rule132,
  rule133,
  rule142,
  rule153,
  rule157,
  rule158,
  rule159,
  rule165,
  rule166,
  rule167,
  rule180,
  rule181,
  rule182,
  rule185,
  rule186,
  rule188,
  rule189,
  rule190,
  rule191,
  rule192,
  rule193,
  rule196,
  rule197B,
  rule197a,
  rule198,
  rule215,
  rule3001,
  rule344,
  rule345,
  rule347,
  rule348,
  rule391,
  rule399,
  rule440,
  rule441,
  rule542,
  rule543,
  rule544,
  rule545,
  rule546,
  rule547,
  rule564,
  rule565,
  rule566,
  rule567,
  rule570,
  rule571,
  rule574,
  rule575,
  rule576,
  rule577,
  rule578,
  rule580,
  rule581,
  rule586,
  rule628,
  rule630,
  rule631,
  rule632,
  rule633,
  rule634,
  rule635,
  ruleINT05,
];
