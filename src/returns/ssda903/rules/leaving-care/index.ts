// Written by npm run generate from the files of this folder: add a rule by its file.
// biome-ignore-all assist/source/organizeImports: written in the order of the folder
// biome-ignore-all format: written by a program
import type { Ssda903Rule } from '../../checking/ssda903-rule.ts';
import { rule386 } from './rule-386.rule.ts';
import { rule387 } from './rule-387.rule.ts';
import { rule389 } from './rule-389.rule.ts';
import { rule390 } from './rule-390.rule.ts';
import { rule407 } from './rule-407.rule.ts';
import { rule460 } from './rule-460.rule.ts';
import { rule516 } from './rule-516.rule.ts';

/** The rules of this folder, in the order of their codes. */
export const leavingCareRules: readonly Ssda903Rule[] = [
  rule386,
  rule387,
  rule389,
  rule390,
  rule407,
  rule460,
  rule516,
];
