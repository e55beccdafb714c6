// Written by npm run generate from the files of this folder: add a rule by its file.
// biome-ignore-all assist/source/organizeImports: written in the order of the folder
// biome-ignore-all format: written by a program
import type { Ssda903Rule } from '../../checking/ssda903-rule.ts';
import { rule214 } from './rule-214.rule.ts';
import { rule365 } from './rule-365.rule.ts';
import { rule366 } from './rule-366.rule.ts';
import { rule367 } from './rule-367.rule.ts';
import { rule382 } from './rule-382.rule.ts';
import { rule384 } from './rule-384.rule.ts';
import { rule398 } from './rule-398.rule.ts';
import { rule399 } from './rule-399.rule.ts';
import { rule426 } from './rule-426.rule.ts';

/** The rules of this folder, in the order of their codes. */
export const respiteRules: readonly Ssda903Rule[] = [
  rule214,
  rule365,
  rule366,
  rule367,
  rule382,
  rule384,
  rule398,
  rule399,
  rule426,
];
