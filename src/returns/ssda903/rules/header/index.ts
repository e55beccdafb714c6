// Written by npm run generate from the files of this folder: add a rule by its file.
// biome-ignore-all assist/source/organizeImports: written in the order of the folder
// biome-ignore-all format: written by a program
import type { Ssda903Rule } from '../../checking/ssda903-rule.ts';
import { rule101 } from './rule-101.rule.ts';
import { rule102 } from './rule-102.rule.ts';
import { rule103 } from './rule-103.rule.ts';
import { rule168 } from './rule-168.rule.ts';
import { rule202 } from './rule-202.rule.ts';
import { rule203 } from './rule-203.rule.ts';
import { rule204 } from './rule-204.rule.ts';
import { rule208 } from './rule-208.rule.ts';
import { rule209 } from './rule-209.rule.ts';
import { rule210 } from './rule-210.rule.ts';
import { rule232 } from './rule-232.rule.ts';
import { rule301 } from './rule-301.rule.ts';
import { rule302 } from './rule-302.rule.ts';
import { rule351 } from './rule-351.rule.ts';
import { rule442 } from './rule-442.rule.ts';
import { rule444 } from './rule-444.rule.ts';

/** The rules of this folder, in the order of their codes. */
export const headerRules: readonly Ssda903Rule[] = [
  rule101,
  rule102,
  rule103,
  rule168,
  rule202,
  rule203,
  rule204,
  rule208,
  rule209,
  rule210,
  rule232,
  rule301,
  rule302,
  rule351,
  rule442,
  rule444,
];
