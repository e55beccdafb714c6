// Written by npm run generate from the files of this folder: add a rule by its file.
// biome-ignore-all assist/source/organizeImports: written in the order of the folder
// biome-ignore-all format: written by a program
import type { Ssda903Rule } from '../../checking/ssda903-rule.ts';
import { rule630 } from './rule-630.rule.ts';
import { rule631 } from './rule-631.rule.ts';
import { rule632 } from './rule-632.rule.ts';
import { rule633 } from './rule-633.rule.ts';
import { rule634 } from './rule-634.rule.ts';
import { rule635 } from './rule-635.rule.ts';

/** The rules of this folder, in the order of their codes. */
export const permanenceRules: readonly Ssda903Rule[] = [
  rule630,
  rule631,
  rule632,
  rule633,
  rule634,
  rule635,
];
