// Written by npm run generate from the files of this folder: add a rule by its file.
// biome-ignore-all assist/source/organizeImports: written in the order of the folder
// biome-ignore-all format: written by a program
import type { Ssda903Rule } from '../../checking/ssda903-rule.ts';
import { rule165 } from './rule-165.rule.ts';
import { rule171 } from './rule-171.rule.ts';
import { rule174 } from './rule-174.rule.ts';
import { rule207 } from './rule-207.rule.ts';
import { rule393 } from './rule-393.rule.ts';
import { rule607 } from './rule-607.rule.ts';
import { rule611 } from './rule-611.rule.ts';
import { rule612 } from './rule-612.rule.ts';
import { rule620 } from './rule-620.rule.ts';
import { rule621 } from './rule-621.rule.ts';
import { rule624 } from './rule-624.rule.ts';
import { rule625 } from './rule-625.rule.ts';
import { rule626 } from './rule-626.rule.ts';
import { rule628 } from './rule-628.rule.ts';

/** The rules of this folder, in the order of their codes. */
export const motherRules: readonly Ssda903Rule[] = [
  rule165,
  rule171,
  rule174,
  rule207,
  rule393,
  rule607,
  rule611,
  rule612,
  rule620,
  rule621,
  rule624,
  rule625,
  rule626,
  rule628,
];
