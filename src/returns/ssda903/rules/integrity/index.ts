// Written by npm run generate from the files of this folder: add a rule by its file.
// biome-ignore-all assist/source/organizeImports: written in the order of the folder
// biome-ignore-all format: written by a program
import type { Ssda903Rule } from '../../checking/ssda903-rule.ts';
import { rule1012 } from './rule-1012.rule.ts';
import { ruleEPI } from './rule-epi.rule.ts';
import { ruleINT01 } from './rule-int01.rule.ts';
import { ruleINT02 } from './rule-int02.rule.ts';
import { ruleINT03 } from './rule-int03.rule.ts';
import { ruleINT04 } from './rule-int04.rule.ts';
import { ruleINT05 } from './rule-int05.rule.ts';
import { ruleINT06 } from './rule-int06.rule.ts';
import { ruleINT07 } from './rule-int07.rule.ts';
import { ruleINT08 } from './rule-int08.rule.ts';
import { ruleINT09 } from './rule-int09.rule.ts';
import { ruleINT11 } from './rule-int11.rule.ts';
import { ruleINT12 } from './rule-int12.rule.ts';
import { ruleINT13 } from './rule-int13.rule.ts';
import { ruleINT14 } from './rule-int14.rule.ts';
import { ruleINT15 } from './rule-int15.rule.ts';
import { ruleINT16 } from './rule-int16.rule.ts';
import { ruleINT17 } from './rule-int17.rule.ts';
import { ruleINT18 } from './rule-int18.rule.ts';
import { ruleINT21 } from './rule-int21.rule.ts';
import { ruleINT31 } from './rule-int31.rule.ts';
import { ruleINT32 } from './rule-int32.rule.ts';
import { ruleINT33 } from './rule-int33.rule.ts';
import { ruleINT34 } from './rule-int34.rule.ts';
import { ruleINT35 } from './rule-int35.rule.ts';
import { ruleINT36 } from './rule-int36.rule.ts';
import { ruleNoE } from './rule-noe.rule.ts';

/** The rules of this folder, in the order of their codes. */
export const integrityRules: readonly Ssda903Rule[] = [
  rule1012,
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
