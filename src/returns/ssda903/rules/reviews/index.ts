// Written by npm run generate from the files of this folder: add a rule by its file.
// biome-ignore-all assist/source/organizeImports: written in the order of the folder
// biome-ignore-all format: written by a program
import type { Ssda903Rule } from '../../checking/ssda903-rule.ts';
import { rule166 } from './rule-166.rule.ts';
import { rule167 } from './rule-167.rule.ts';
import { rule440 } from './rule-440.rule.ts';
import { rule441 } from './rule-441.rule.ts';

/** The rules of this folder, in the order of their codes. */
export const reviewsRules: readonly Ssda903Rule[] = [
  rule166,
  rule167,
  rule440,
  rule441,
];
