// Written by npm run generate from the files of this folder: add a rule by its file.
// biome-ignore-all assist/source/organizeImports: written in the order of the folder
// biome-ignore-all format: written by a program
import type { Ssda903Rule } from '../checking/ssda903-rule.ts';
import { rule142 } from './episodes/rule-142.rule.ts';
import { rule101 } from './header/rule-101.rule.ts';
import { ruleINT05 } from './integrity/rule-int05.rule.ts';
import { rule185 } from './outcomes/rule-185.rule.ts';

/** Every rule of the SSDA903, in the order of their codes. */
export const ssda903Rules: readonly Ssda903Rule[] = [
  rule101,
  rule142,
  rule185,
  ruleINT05,
];
