// Written by npm run generate from the files of this folder: add a rule by its file.
// biome-ignore-all assist/source/organizeImports: written in the order of the folder
// biome-ignore-all format: written by a program
import type { Ssda903Rule } from '../../checking/ssda903-rule.ts';
import { rule700 } from './rule-700.rule.ts';
import { rule701 } from './rule-701.rule.ts';
import { rule702 } from './rule-702.rule.ts';
import { rule703 } from './rule-703.rule.ts';
import { rule704 } from './rule-704.rule.ts';
import { rule705 } from './rule-705.rule.ts';
import { rule706 } from './rule-706.rule.ts';
import { rule707 } from './rule-707.rule.ts';
import { rule708 } from './rule-708.rule.ts';
import { rule709 } from './rule-709.rule.ts';
import { rule710 } from './rule-710.rule.ts';

/** The rules of this folder, in the order of their codes. */
export const deprivationRules: readonly Ssda903Rule[] = [
  rule700,
  rule701,
  rule702,
  rule703,
  rule704,
  rule705,
  rule706,
  rule707,
  rule708,
  rule709,
  rule710,
];
