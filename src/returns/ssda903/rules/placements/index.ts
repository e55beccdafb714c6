// Written by npm run generate from the files of this folder: add a rule by its file.
// biome-ignore-all assist/source/organizeImports: written in the order of the folder
// biome-ignore-all format: written by a program
import type { Ssda903Rule } from '../../checking/ssda903-rule.ts';
import { rule1009 } from './rule-1009.rule.ts';
import { rule146 } from './rule-146.rule.ts';
import { rule178 } from './rule-178.rule.ts';
import { rule213 } from './rule-213.rule.ts';
import { rule217 } from './rule-217.rule.ts';
import { rule217t } from './rule-217t.rule.ts';
import { rule222Until2022To23 } from './rule-222-until-2022-23.rule.ts';
import { rule222 } from './rule-222.rule.ts';
import { rule225 } from './rule-225.rule.ts';
import { rule226 } from './rule-226.rule.ts';
import { rule233 } from './rule-233.rule.ts';
import { rule234 } from './rule-234.rule.ts';
import { rule336 } from './rule-336.rule.ts';
import { rule359 } from './rule-359.rule.ts';
import { rule370Until2022To23 } from './rule-370-until-2022-23.rule.ts';
import { rule370 } from './rule-370.rule.ts';
import { rule371Until2022To23 } from './rule-371-until-2022-23.rule.ts';
import { rule371 } from './rule-371.rule.ts';
import { rule372 } from './rule-372.rule.ts';
import { rule373 } from './rule-373.rule.ts';
import { rule374 } from './rule-374.rule.ts';
import { rule375 } from './rule-375.rule.ts';
import { rule376 } from './rule-376.rule.ts';
import { rule377 } from './rule-377.rule.ts';
import { rule378 } from './rule-378.rule.ts';
import { rule379 } from './rule-379.rule.ts';
import { rule380 } from './rule-380.rule.ts';
import { rule381 } from './rule-381.rule.ts';
import { rule383Until2024To25 } from './rule-383-until-2024-25.rule.ts';
import { rule383 } from './rule-383.rule.ts';
import { rule526 } from './rule-526.rule.ts';
import { rule527 } from './rule-527.rule.ts';
import { rule528 } from './rule-528.rule.ts';
import { rule529 } from './rule-529.rule.ts';
import { rule530 } from './rule-530.rule.ts';
import { rule531 } from './rule-531.rule.ts';
import { rule550 } from './rule-550.rule.ts';

/** The rules of this folder, in the order of their codes. */
export const placementsRules: readonly Ssda903Rule[] = [
  rule1009,
  rule146,
  rule178,
  rule213,
  rule217,
  rule217t,
  rule222Until2022To23,
  rule222,
  rule225,
  rule226,
  rule233,
  rule234,
  rule336,
  rule359,
  rule370Until2022To23,
  rule370,
  rule371Until2022To23,
  rule371,
  rule372,
  rule373,
  rule374,
  rule375,
  rule376,
  rule377,
  rule378,
  rule379,
  rule380,
  rule381,
  rule383Until2024To25,
  rule383,
  rule526,
  rule527,
  rule528,
  rule529,
  rule530,
  rule531,
  rule550,
];
