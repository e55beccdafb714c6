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
import { rule141 } from './episodes/rule-141.rule.ts';
import { rule142 } from './episodes/rule-142.rule.ts';
import { rule143 } from './episodes/rule-143.rule.ts';
import { rule145 } from './episodes/rule-145.rule.ts';
import { rule147 } from './episodes/rule-147.rule.ts';
import { rule148 } from './episodes/rule-148.rule.ts';
import { rule149 } from './episodes/rule-149.rule.ts';
import { rule352 } from './episodes/rule-352.rule.ts';
import { rule353 } from './episodes/rule-353.rule.ts';
import { rule354 } from './episodes/rule-354.rule.ts';
import { rule355 } from './episodes/rule-355.rule.ts';
import { rule356 } from './episodes/rule-356.rule.ts';
import { rule357 } from './episodes/rule-357.rule.ts';
import { rule385 } from './episodes/rule-385.rule.ts';
import { rule388 } from './episodes/rule-388.rule.ts';
import { rule431 } from './episodes/rule-431.rule.ts';
import { rule432 } from './episodes/rule-432.rule.ts';
import { rule433 } from './episodes/rule-433.rule.ts';
import { rule434 } from './episodes/rule-434.rule.ts';
import { rule435 } from './episodes/rule-435.rule.ts';
import { rule436 } from './episodes/rule-436.rule.ts';
import { rule437 } from './episodes/rule-437.rule.ts';
import { rule501 } from './episodes/rule-501.rule.ts';
import { rule504 } from './episodes/rule-504.rule.ts';
import { rule101 } from './header/rule-101.rule.ts';
import { rule102 } from './header/rule-102.rule.ts';
import { rule103 } from './header/rule-103.rule.ts';
import { rule168 } from './header/rule-168.rule.ts';
import { rule202 } from './header/rule-202.rule.ts';
import { rule203 } from './header/rule-203.rule.ts';
import { rule204 } from './header/rule-204.rule.ts';
import { rule208 } from './header/rule-208.rule.ts';
import { rule209 } from './header/rule-209.rule.ts';
import { rule210 } from './header/rule-210.rule.ts';
import { rule232 } from './header/rule-232.rule.ts';
import { rule301 } from './header/rule-301.rule.ts';
import { rule302 } from './header/rule-302.rule.ts';
import { rule351 } from './header/rule-351.rule.ts';
import { rule442 } from './header/rule-442.rule.ts';
import { rule444 } from './header/rule-444.rule.ts';
import { rule1012 } from './integrity/rule-1012.rule.ts';
import { ruleEPI } from './integrity/rule-epi.rule.ts';
import { ruleINT01 } from './integrity/rule-int01.rule.ts';
import { ruleINT02 } from './integrity/rule-int02.rule.ts';
import { ruleINT03 } from './integrity/rule-int03.rule.ts';
import { ruleINT04 } from './integrity/rule-int04.rule.ts';
import { ruleINT05 } from './integrity/rule-int05.rule.ts';
import { ruleINT06 } from './integrity/rule-int06.rule.ts';
import { ruleINT07 } from './integrity/rule-int07.rule.ts';
import { ruleINT08 } from './integrity/rule-int08.rule.ts';
import { ruleINT09 } from './integrity/rule-int09.rule.ts';
import { ruleINT11 } from './integrity/rule-int11.rule.ts';
import { ruleINT12 } from './integrity/rule-int12.rule.ts';
import { ruleINT13 } from './integrity/rule-int13.rule.ts';
import { ruleINT14 } from './integrity/rule-int14.rule.ts';
import { ruleINT15 } from './integrity/rule-int15.rule.ts';
import { ruleINT16 } from './integrity/rule-int16.rule.ts';
import { ruleINT17 } from './integrity/rule-int17.rule.ts';
import { ruleINT18 } from './integrity/rule-int18.rule.ts';
import { ruleINT21 } from './integrity/rule-int21.rule.ts';
import { ruleINT31 } from './integrity/rule-int31.rule.ts';
import { ruleINT32 } from './integrity/rule-int32.rule.ts';
import { ruleINT33 } from './integrity/rule-int33.rule.ts';
import { ruleINT34 } from './integrity/rule-int34.rule.ts';
import { ruleINT35 } from './integrity/rule-int35.rule.ts';
import { ruleINT36 } from './integrity/rule-int36.rule.ts';
import { ruleNoE } from './integrity/rule-noe.rule.ts';
import { rule199 } from './last-year/rule-199.rule.ts';
import { rule452 } from './last-year/rule-452.rule.ts';
import { rule453 } from './last-year/rule-453.rule.ts';
import { rule502 } from './last-year/rule-502.rule.ts';
import { rule503A } from './last-year/rule-503a.rule.ts';
import { rule503B } from './last-year/rule-503b.rule.ts';
import { rule503C } from './last-year/rule-503c.rule.ts';
import { rule503D } from './last-year/rule-503d.rule.ts';
import { rule503E } from './last-year/rule-503e.rule.ts';
import { rule503F } from './last-year/rule-503f.rule.ts';
import { rule503G } from './last-year/rule-503g.rule.ts';
import { rule503H } from './last-year/rule-503h.rule.ts';
import { rule503J } from './last-year/rule-503j.rule.ts';
import { rule559 } from './last-year/rule-559.rule.ts';
import { rule560 } from './last-year/rule-560.rule.ts';
import { rule561 } from './last-year/rule-561.rule.ts';
import { rule562 } from './last-year/rule-562.rule.ts';
import { rule584 } from './last-year/rule-584.rule.ts';
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
import { rule386 } from './leaving-care/rule-386.rule.ts';
import { rule387 } from './leaving-care/rule-387.rule.ts';
import { rule389 } from './leaving-care/rule-389.rule.ts';
import { rule390 } from './leaving-care/rule-390.rule.ts';
import { rule407 } from './leaving-care/rule-407.rule.ts';
import { rule460 } from './leaving-care/rule-460.rule.ts';
import { rule516 } from './leaving-care/rule-516.rule.ts';
import { rule144 } from './legal-status/rule-144.rule.ts';
import { rule358 } from './legal-status/rule-358.rule.ts';
import { rule361 } from './legal-status/rule-361.rule.ts';
import { rule362 } from './legal-status/rule-362.rule.ts';
import { rule363 } from './legal-status/rule-363.rule.ts';
import { rule364 } from './legal-status/rule-364.rule.ts';
import { rule408 } from './legal-status/rule-408.rule.ts';
import { rule445 } from './legal-status/rule-445.rule.ts';
import { rule446 } from './legal-status/rule-446.rule.ts';
import { rule451 } from './legal-status/rule-451.rule.ts';
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
import { rule171 } from './mother/rule-171.rule.ts';
import { rule174 } from './mother/rule-174.rule.ts';
import { rule207 } from './mother/rule-207.rule.ts';
import { rule393 } from './mother/rule-393.rule.ts';
import { rule607 } from './mother/rule-607.rule.ts';
import { rule611 } from './mother/rule-611.rule.ts';
import { rule612 } from './mother/rule-612.rule.ts';
import { rule620 } from './mother/rule-620.rule.ts';
import { rule621 } from './mother/rule-621.rule.ts';
import { rule624 } from './mother/rule-624.rule.ts';
import { rule625 } from './mother/rule-625.rule.ts';
import { rule626 } from './mother/rule-626.rule.ts';
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
import { rule1009 } from './placements/rule-1009.rule.ts';
import { rule146 } from './placements/rule-146.rule.ts';
import { rule178 } from './placements/rule-178.rule.ts';
import { rule213 } from './placements/rule-213.rule.ts';
import { rule217 } from './placements/rule-217.rule.ts';
import { rule217t } from './placements/rule-217t.rule.ts';
import { rule222Until2022To23 } from './placements/rule-222-until-2022-23.rule.ts';
import { rule222 } from './placements/rule-222.rule.ts';
import { rule225 } from './placements/rule-225.rule.ts';
import { rule226 } from './placements/rule-226.rule.ts';
import { rule233 } from './placements/rule-233.rule.ts';
import { rule234 } from './placements/rule-234.rule.ts';
import { rule336 } from './placements/rule-336.rule.ts';
import { rule359 } from './placements/rule-359.rule.ts';
import { rule370Until2022To23 } from './placements/rule-370-until-2022-23.rule.ts';
import { rule370 } from './placements/rule-370.rule.ts';
import { rule371Until2022To23 } from './placements/rule-371-until-2022-23.rule.ts';
import { rule371 } from './placements/rule-371.rule.ts';
import { rule372 } from './placements/rule-372.rule.ts';
import { rule373 } from './placements/rule-373.rule.ts';
import { rule374 } from './placements/rule-374.rule.ts';
import { rule375 } from './placements/rule-375.rule.ts';
import { rule376 } from './placements/rule-376.rule.ts';
import { rule377 } from './placements/rule-377.rule.ts';
import { rule378 } from './placements/rule-378.rule.ts';
import { rule379 } from './placements/rule-379.rule.ts';
import { rule380 } from './placements/rule-380.rule.ts';
import { rule381 } from './placements/rule-381.rule.ts';
import { rule383Until2024To25 } from './placements/rule-383-until-2024-25.rule.ts';
import { rule383 } from './placements/rule-383.rule.ts';
import { rule526 } from './placements/rule-526.rule.ts';
import { rule527 } from './placements/rule-527.rule.ts';
import { rule528 } from './placements/rule-528.rule.ts';
import { rule529 } from './placements/rule-529.rule.ts';
import { rule530 } from './placements/rule-530.rule.ts';
import { rule531 } from './placements/rule-531.rule.ts';
import { rule550 } from './placements/rule-550.rule.ts';
import { rule1015Until2024To25 } from './postcodes/rule-1015-until-2024-25.rule.ts';
import { rule1015 } from './postcodes/rule-1015.rule.ts';
import { rule164 } from './postcodes/rule-164.rule.ts';
import { rule169 } from './postcodes/rule-169.rule.ts';
import { rule179 } from './postcodes/rule-179.rule.ts';
import { rule218 } from './postcodes/rule-218.rule.ts';
import { rule230 } from './postcodes/rule-230.rule.ts';
import { rule392a } from './postcodes/rule-392a.rule.ts';
import { rule392b } from './postcodes/rule-392b.rule.ts';
import { rule392c } from './postcodes/rule-392c.rule.ts';
import { rule392d } from './postcodes/rule-392d.rule.ts';
import { rule406 } from './postcodes/rule-406.rule.ts';
import { rule420 } from './postcodes/rule-420.rule.ts';
import { rule454 } from './postcodes/rule-454.rule.ts';
import { rule1008 } from './providers/rule-1008.rule.ts';
import { rule219 } from './providers/rule-219.rule.ts';
import { rule221Until2022To23 } from './providers/rule-221-until-2022-23.rule.ts';
import { rule221 } from './providers/rule-221.rule.ts';
import { rule224 } from './providers/rule-224.rule.ts';
import { rule227 } from './providers/rule-227.rule.ts';
import { rule228 } from './providers/rule-228.rule.ts';
import { rule229Until2024To25 } from './providers/rule-229-until-2024-25.rule.ts';
import { rule229 } from './providers/rule-229.rule.ts';
import { rule214 } from './respite/rule-214.rule.ts';
import { rule365 } from './respite/rule-365.rule.ts';
import { rule366 } from './respite/rule-366.rule.ts';
import { rule367 } from './respite/rule-367.rule.ts';
import { rule382 } from './respite/rule-382.rule.ts';
import { rule384 } from './respite/rule-384.rule.ts';
import { rule398 } from './respite/rule-398.rule.ts';
import { rule399 } from './respite/rule-399.rule.ts';
import { rule426 } from './respite/rule-426.rule.ts';
import { rule166 } from './reviews/rule-166.rule.ts';
import { rule167 } from './reviews/rule-167.rule.ts';
import { rule440 } from './reviews/rule-440.rule.ts';
import { rule441 } from './reviews/rule-441.rule.ts';
import { rule1014 } from './uasc/rule-1014.rule.ts';
import { rule104 } from './uasc/rule-104.rule.ts';
import { rule105 } from './uasc/rule-105.rule.ts';
import { rule205A } from './uasc/rule-205a.rule.ts';
import { rule205B } from './uasc/rule-205b.rule.ts';
import { rule205C } from './uasc/rule-205c.rule.ts';
import { rule205D } from './uasc/rule-205d.rule.ts';
import { rule231 } from './uasc/rule-231.rule.ts';
import { rule303 } from './uasc/rule-303.rule.ts';
import { rule304 } from './uasc/rule-304.rule.ts';
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
  rule1000,
  rule1001,
  rule1002,
  rule1003,
  rule1004,
  rule1005,
  rule1006,
  rule1007,
  rule1008,
  rule1009,
  rule101,
  rule1010,
  rule1011,
  rule1012,
  rule1014,
  rule1015Until2024To25,
  rule1015,
  rule1016,
  rule102,
  rule103,
  rule104,
  rule105,
  rule112,
  rule113,
  rule114,
  rule115,
  rule116,
  rule117,
  rule118,
  rule119,
  rule120,
  rule131,
  rule132,
  rule133,
  rule134,
  rule141,
  rule142,
  rule143,
  rule144,
  rule145,
  rule146,
  rule147,
  rule148,
  rule149,
  rule151,
  rule153,
  rule157,
  rule158,
  rule159,
  rule164,
  rule165,
  rule166,
  rule167,
  rule168,
  rule169,
  rule171,
  rule174,
  rule175,
  rule176,
  rule177,
  rule178,
  rule179,
  rule180,
  rule181,
  rule182,
  rule184,
  rule185,
  rule186,
  rule187,
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
  rule199,
  rule202,
  rule203,
  rule204,
  rule205A,
  rule205B,
  rule205C,
  rule205D,
  rule207,
  rule208,
  rule209,
  rule210,
  rule213,
  rule214,
  rule215,
  rule217,
  rule217t,
  rule218,
  rule219,
  rule221Until2022To23,
  rule221,
  rule222Until2022To23,
  rule222,
  rule224,
  rule225,
  rule226,
  rule227,
  rule228,
  rule229Until2024To25,
  rule229,
  rule230,
  rule231,
  rule232,
  rule233,
  rule234,
  rule3001,
  rule301,
  rule302,
  rule303,
  rule304,
  rule331,
  rule333,
  rule334,
  rule335,
  rule336,
  rule344,
  rule345,
  rule347,
  rule348,
  rule351,
  rule352,
  rule353,
  rule354,
  rule355,
  rule356,
  rule357,
  rule358,
  rule359,
  rule361,
  rule362,
  rule363,
  rule364,
  rule365,
  rule366,
  rule367,
  rule370Until2022To23,
  rule370,
  rule371Until2022To23,
  rule371,
  rule372,
  rule373,
  rule374,
  rule375,
  rule376,
  rule377,
  rule378,
  rule379,
  rule380,
  rule381,
  rule382,
  rule383Until2024To25,
  rule383,
  rule384,
  rule385,
  rule386,
  rule387,
  rule388,
  rule389,
  rule390,
  rule391,
  rule392a,
  rule392b,
  rule392c,
  rule392d,
  rule393,
  rule398,
  rule399,
  rule406,
  rule407,
  rule408,
  rule420,
  rule426,
  rule431,
  rule432,
  rule433,
  rule434,
  rule435,
  rule436,
  rule437,
  rule440,
  rule441,
  rule442,
  rule444,
  rule445,
  rule446,
  rule451,
  rule452,
  rule453,
  rule454,
  rule460,
  rule501,
  rule502,
  rule503A,
  rule503B,
  rule503C,
  rule503D,
  rule503E,
  rule503F,
  rule503G,
  rule503H,
  rule503J,
  rule504,
  rule511,
  rule514,
  rule516,
  rule517,
  rule518,
  rule519,
  rule520,
  rule521,
  rule522,
  rule523,
  rule524,
  rule525,
  rule526,
  rule527,
  rule528,
  rule529,
  rule530,
  rule531,
  rule542,
  rule543,
  rule544,
  rule545,
  rule546,
  rule547,
  rule550,
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
  rule562,
  rule563,
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
  rule579,
  rule580,
  rule581,
  rule582,
  rule583,
  rule584,
  rule586,
  rule601,
  rule602,
  rule607,
  rule611,
  rule612,
  rule620,
  rule621,
  rule624,
  rule625,
  rule626,
  rule628,
  rule630,
  rule631,
  rule632,
  rule633,
  rule634,
  rule635,
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
  ruleEPI,
  ruleINT01,
  ruleINT02,
  ruleINT03,
  ruleINT04,
  ruleINT05,
  ruleINT06,
  ruleINT07,
  ruleINT08,
  ruleINT09,
  ruleINT11,
  ruleINT12,
  ruleINT13,
  ruleINT14,
  ruleINT15,
  ruleINT16,
  ruleINT17,
  ruleINT18,
  ruleINT21,
  ruleINT31,
  ruleINT32,
  ruleINT33,
  ruleINT34,
  ruleINT35,
  ruleINT36,
  ruleNoE,
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
