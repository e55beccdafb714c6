// Written by npm run generate from the files of this folder: add a rule by its file.
// biome-ignore-all assist/source/organizeImports: written in the order of the folder
// biome-ignore-all format: written by a program
import type { Ssda903Rule } from '../../checking/ssda903-rule.ts';
import { rule1015Until2024To25 } from './rule-1015-until-2024-25.rule.ts';
import { rule1015 } from './rule-1015.rule.ts';
import { rule164 } from './rule-164.rule.ts';
import { rule169 } from './rule-169.rule.ts';
import { rule179 } from './rule-179.rule.ts';
import { rule218 } from './rule-218.rule.ts';
import { rule230 } from './rule-230.rule.ts';
import { rule392a } from './rule-392a.rule.ts';
import { rule392b } from './rule-392b.rule.ts';
import { rule392c } from './rule-392c.rule.ts';
import { rule392d } from './rule-392d.rule.ts';
import { rule406 } from './rule-406.rule.ts';
import { rule420 } from './rule-420.rule.ts';
import { rule454 } from './rule-454.rule.ts';

/** The rules of this folder, in the order of their codes. */
export const postcodesRules: readonly Ssda903Rule[] = [
  rule1015Until2024To25,
  rule1015,
  rule164,
  rule169,
  rule179,
  rule218,
  rule230,
  rule392a,
  rule392b,
  rule392c,
  rule392d,
  rule406,
  rule420,
  rule454,
];
