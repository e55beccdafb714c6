// Written by npm run generate from the files of this folder: add a rule by its file.
// biome-ignore-all assist/source/organizeImports: written in the order of the folder
// biome-ignore-all format: written by a program
import type { Ssda903Rule } from '../checking/ssda903-rule.ts';
import { rule142 } from './episodes/rule-142.rule.ts';
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
import { rule185 } from './outcomes/rule-185.rule.ts';
import { rule104 } from './uasc/rule-104.rule.ts';
import { rule105 } from './uasc/rule-105.rule.ts';
import { rule205A } from './uasc/rule-205a.rule.ts';
import { rule205B } from './uasc/rule-205b.rule.ts';
import { rule205C } from './uasc/rule-205c.rule.ts';
import { rule205D } from './uasc/rule-205d.rule.ts';
import { rule231 } from './uasc/rule-231.rule.ts';
import { rule303 } from './uasc/rule-303.rule.ts';
import { rule304 } from './uasc/rule-304.rule.ts';

/** Every rule of the SSDA903, in the order of their codes. */
export const ssda903Rules: readonly Ssda903Rule[] = [
  rule101,
  rule1012,
  rule102,
  rule103,
  rule104,
  rule105,
  rule142,
  rule168,
  rule171,
  rule174,
  rule185,
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
  rule231,
  rule232,
  rule301,
  rule302,
  rule303,
  rule304,
  rule351,
  rule393,
  rule442,
  rule444,
  rule607,
  rule611,
  rule612,
  rule620,
  rule621,
  rule624,
  rule625,
  rule626,
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
];
