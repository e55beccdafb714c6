// Written by npm run generate from the files of this folder: add a rule by its file.
// biome-ignore-all assist/source/organizeImports: written in the order of the folder
// biome-ignore-all format: written by a program
import type { Ssda903Rule } from '../../checking/ssda903-rule.ts';
import { rule1004 } from './rule-1004.rule.ts';
import { rule1005 } from './rule-1005.rule.ts';
import { rule1006 } from './rule-1006.rule.ts';
import { rule564 } from './rule-564.rule.ts';
import { rule565 } from './rule-565.rule.ts';
import { rule566 } from './rule-566.rule.ts';
import { rule567 } from './rule-567.rule.ts';
import { rule570 } from './rule-570.rule.ts';
import { rule571 } from './rule-571.rule.ts';
import { rule574 } from './rule-574.rule.ts';
import { rule575 } from './rule-575.rule.ts';
import { rule576 } from './rule-576.rule.ts';
import { rule577 } from './rule-577.rule.ts';
import { rule578 } from './rule-578.rule.ts';
import { rule580 } from './rule-580.rule.ts';
import { rule581 } from './rule-581.rule.ts';
import { rule586 } from './rule-586.rule.ts';

/** The rules of this folder, in the order of their codes. */
export const missingRules: readonly Ssda903Rule[] = [
  rule1004,
  rule1005,
  rule1006,
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
];
