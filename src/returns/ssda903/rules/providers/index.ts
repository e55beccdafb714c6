// Written by npm run generate from the files of this folder: add a rule by its file.
// biome-ignore-all assist/source/organizeImports: written in the order of the folder
// biome-ignore-all format: written by a program
import type { Ssda903Rule } from '../../checking/ssda903-rule.ts';
import { rule1008 } from './rule-1008.rule.ts';
import { rule219 } from './rule-219.rule.ts';
import { rule221Until2022To23 } from './rule-221-until-2022-23.rule.ts';
import { rule221 } from './rule-221.rule.ts';
import { rule224 } from './rule-224.rule.ts';
import { rule227 } from './rule-227.rule.ts';
import { rule228 } from './rule-228.rule.ts';
import { rule229Until2024To25 } from './rule-229-until-2024-25.rule.ts';
import { rule229 } from './rule-229.rule.ts';

/** The rules of this folder, in the order of their codes. */
export const providersRules: readonly Ssda903Rule[] = [
  rule1008,
  rule219,
  rule221Until2022To23,
  rule221,
  rule224,
  rule227,
  rule228,
  rule229Until2024To25,
  rule229,
];
