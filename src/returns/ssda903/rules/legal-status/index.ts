// Written by npm run generate from the files of this folder: add a rule by its file.
// biome-ignore-all assist/source/organizeImports: written in the order of the folder
// biome-ignore-all format: written by a program
import type { Ssda903Rule } from '../../checking/ssda903-rule.ts';
import { rule144 } from './rule-144.rule.ts';
import { rule358 } from './rule-358.rule.ts';
import { rule361 } from './rule-361.rule.ts';
import { rule362 } from './rule-362.rule.ts';
import { rule363 } from './rule-363.rule.ts';
import { rule364 } from './rule-364.rule.ts';
import { rule408 } from './rule-408.rule.ts';
import { rule445 } from './rule-445.rule.ts';
import { rule446 } from './rule-446.rule.ts';
import { rule451 } from './rule-451.rule.ts';

/** The rules of this folder, in the order of their codes. */
export const legalStatusRules: readonly Ssda903Rule[] = [
  rule144,
  rule358,
  rule361,
  rule362,
  rule363,
  rule364,
  rule408,
  rule445,
  rule446,
  rule451,
];
