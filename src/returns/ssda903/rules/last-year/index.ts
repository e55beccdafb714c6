// Written by npm run generate from the files of this folder: add a rule by its file.
// biome-ignore-all assist/source/organizeImports: written in the order of the folder
// biome-ignore-all format: written by a program
import type { Ssda903Rule } from '../../checking/ssda903-rule.ts';
import { rule199 } from './rule-199.rule.ts';
import { rule452 } from './rule-452.rule.ts';
import { rule453 } from './rule-453.rule.ts';
import { rule502 } from './rule-502.rule.ts';
import { rule503A } from './rule-503a.rule.ts';
import { rule503B } from './rule-503b.rule.ts';
import { rule503C } from './rule-503c.rule.ts';
import { rule503D } from './rule-503d.rule.ts';
import { rule503E } from './rule-503e.rule.ts';
import { rule503F } from './rule-503f.rule.ts';
import { rule503G } from './rule-503g.rule.ts';
import { rule503H } from './rule-503h.rule.ts';
import { rule503J } from './rule-503j.rule.ts';
import { rule559 } from './rule-559.rule.ts';
import { rule560 } from './rule-560.rule.ts';
import { rule561 } from './rule-561.rule.ts';
import { rule562 } from './rule-562.rule.ts';
import { rule584 } from './rule-584.rule.ts';

/** The rules of this folder, in the order of their codes. */
export const lastYearRules: readonly Ssda903Rule[] = [
  rule199,
  rule452,
  rule453,
  rule502,
  rule503A,
  rule503B,
  rule503C,
  rule503D,
  rule503E,
  rule503F,
  rule503G,
  rule503H,
  rule503J,
  rule559,
  rule560,
  rule561,
  rule562,
  rule584,
];
