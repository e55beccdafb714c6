// Written by npm run generate from the files of this folder: add a rule by its file.
// biome-ignore-all assist/source/organizeImports: written in the order of the folder
// biome-ignore-all format: written by a program
import type { Ssda903Rule } from '../../checking/ssda903-rule.ts';
import { rule1014 } from './rule-1014.rule.ts';
import { rule104 } from './rule-104.rule.ts';
import { rule105 } from './rule-105.rule.ts';
import { rule205A } from './rule-205a.rule.ts';
import { rule205B } from './rule-205b.rule.ts';
import { rule205C } from './rule-205c.rule.ts';
import { rule205D } from './rule-205d.rule.ts';
import { rule231 } from './rule-231.rule.ts';
import { rule303 } from './rule-303.rule.ts';
import { rule304 } from './rule-304.rule.ts';

/** The rules of this folder, in the order of their codes. */
export const uascRules: readonly Ssda903Rule[] = [
  rule1014,
  rule104,
  rule105,
  rule205A,
  rule205B,
  rule205C,
  rule205D,
  rule231,
  rule303,
  rule304,
];
