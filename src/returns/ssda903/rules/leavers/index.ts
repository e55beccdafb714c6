// Written by npm run generate from the files of this folder: add a rule by its file.
// biome-ignore-all assist/source/organizeImports: written in the order of the folder
// biome-ignore-all format: written by a program
import type { Ssda903Rule } from '../../checking/ssda903-rule.ts';
import { rule1000 } from './rule-1000.rule.ts';
import { rule1001 } from './rule-1001.rule.ts';
import { rule1002 } from './rule-1002.rule.ts';
import { rule1007 } from './rule-1007.rule.ts';
import { rule1010 } from './rule-1010.rule.ts';
import { rule1011 } from './rule-1011.rule.ts';
import { rule1016 } from './rule-1016.rule.ts';
import { rule131 } from './rule-131.rule.ts';
import { rule132 } from './rule-132.rule.ts';
import { rule133 } from './rule-133.rule.ts';
import { rule153 } from './rule-153.rule.ts';
import { rule3001 } from './rule-3001.rule.ts';
import { rule344 } from './rule-344.rule.ts';
import { rule345 } from './rule-345.rule.ts';
import { rule347 } from './rule-347.rule.ts';
import { rule348 } from './rule-348.rule.ts';
import { rule391 } from './rule-391.rule.ts';

/** The rules of this folder, in the order of their codes. */
export const leaversRules: readonly Ssda903Rule[] = [
  rule1000,
  rule1001,
  rule1002,
  rule1007,
  rule1010,
  rule1011,
  rule1016,
  rule131,
  rule132,
  rule133,
  rule153,
  rule3001,
  rule344,
  rule345,
  rule347,
  rule348,
  rule391,
];
