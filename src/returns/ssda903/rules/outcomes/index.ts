// Written by npm run generate from the files of this folder: add a rule by its file.
// biome-ignore-all assist/source/organizeImports: written in the order of the folder
// biome-ignore-all format: written by a program
import type { Ssda903Rule } from '../../checking/ssda903-rule.ts';
import { rule157 } from './rule-157.rule.ts';
import { rule158 } from './rule-158.rule.ts';
import { rule159 } from './rule-159.rule.ts';
import { rule180 } from './rule-180.rule.ts';
import { rule181 } from './rule-181.rule.ts';
import { rule182 } from './rule-182.rule.ts';
import { rule185 } from './rule-185.rule.ts';
import { rule186 } from './rule-186.rule.ts';
import { rule188 } from './rule-188.rule.ts';
import { rule189 } from './rule-189.rule.ts';
import { rule190 } from './rule-190.rule.ts';
import { rule191 } from './rule-191.rule.ts';
import { rule192 } from './rule-192.rule.ts';
import { rule193 } from './rule-193.rule.ts';
import { rule196 } from './rule-196.rule.ts';
import { rule197B } from './rule-197b.rule.ts';
import { rule197a } from './rule-197a.rule.ts';
import { rule198 } from './rule-198.rule.ts';
import { rule215 } from './rule-215.rule.ts';
import { rule542 } from './rule-542.rule.ts';
import { rule543 } from './rule-543.rule.ts';
import { rule544 } from './rule-544.rule.ts';
import { rule545 } from './rule-545.rule.ts';
import { rule546 } from './rule-546.rule.ts';
import { rule547 } from './rule-547.rule.ts';

/** The rules of this folder, in the order of their codes. */
export const outcomesRules: readonly Ssda903Rule[] = [
  rule157,
  rule158,
  rule159,
  rule180,
  rule181,
  rule182,
  rule185,
  rule186,
  rule188,
  rule189,
  rule190,
  rule191,
  rule192,
  rule193,
  rule196,
  rule197B,
  rule197a,
  rule198,
  rule215,
  rule542,
  rule543,
  rule544,
  rule545,
  rule546,
  rule547,
];
