// Written by npm run generate from the files of this folder: add a rule by its file.
// biome-ignore-all assist/source/organizeImports: written in the order of the folder
// biome-ignore-all format: written by a program
import type { Ssda903Rule } from '../checking/ssda903-rule.ts';
import { rule142 } from './episodes/rule-142.rule.ts';
import { rule101 } from './header/rule-101.rule.ts';
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
import { ruleINT31 } from './integrity/rule-int31.rule.ts';
import { ruleINT32 } from './integrity/rule-int32.rule.ts';
import { ruleINT33 } from './integrity/rule-int33.rule.ts';
import { ruleINT34 } from './integrity/rule-int34.rule.ts';
import { ruleINT35 } from './integrity/rule-int35.rule.ts';
import { ruleINT36 } from './integrity/rule-int36.rule.ts';
import { rule185 } from './outcomes/rule-185.rule.ts';

/** Every rule of the SSDA903, in the order of their codes. */
export const ssda903Rules: readonly Ssda903Rule[] = [
  rule101,
  rule142,
  rule185,
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
  ruleINT31,
  ruleINT32,
  ruleINT33,
  ruleINT34,
  ruleINT35,
  ruleINT36,
];
