// Written by npm run generate from the files of this folder: add a rule by its file.
// biome-ignore-all assist/source/organizeImports: written in the order of the folder
// biome-ignore-all format: written by a program
import type { Ssda903Rule } from '../../checking/ssda903-rule.ts';
import { rule141 } from './rule-141.rule.ts';
import { rule142 } from './rule-142.rule.ts';
import { rule143 } from './rule-143.rule.ts';
import { rule145 } from './rule-145.rule.ts';
import { rule147 } from './rule-147.rule.ts';
import { rule148 } from './rule-148.rule.ts';
import { rule149 } from './rule-149.rule.ts';
import { rule352 } from './rule-352.rule.ts';
import { rule353 } from './rule-353.rule.ts';
import { rule354 } from './rule-354.rule.ts';
import { rule355 } from './rule-355.rule.ts';
import { rule356 } from './rule-356.rule.ts';
import { rule357 } from './rule-357.rule.ts';
import { rule385 } from './rule-385.rule.ts';
import { rule388 } from './rule-388.rule.ts';
import { rule431 } from './rule-431.rule.ts';
import { rule432 } from './rule-432.rule.ts';
import { rule433 } from './rule-433.rule.ts';
import { rule434 } from './rule-434.rule.ts';
import { rule435 } from './rule-435.rule.ts';
import { rule436 } from './rule-436.rule.ts';
import { rule437 } from './rule-437.rule.ts';
import { rule501 } from './rule-501.rule.ts';
import { rule504 } from './rule-504.rule.ts';

/** The rules of this folder, in the order of their codes. */
export const episodesRules: readonly Ssda903Rule[] = [
  rule141,
  rule142,
  rule143,
  rule145,
  rule147,
  rule148,
  rule149,
  rule352,
  rule353,
  rule354,
  rule355,
  rule356,
  rule357,
  rule385,
  rule388,
  rule431,
  rule432,
  rule433,
  rule434,
  rule435,
  rule436,
  rule437,
  rule501,
  rule504,
];
