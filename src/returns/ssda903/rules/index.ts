// Written by npm run generate from the files of this folder: add a rule by its file.
// biome-ignore-all assist/source/organizeImports: written in the order of the folder
// biome-ignore-all format: written by a program
import type { Ssda903Rule } from '../checking/ssda903-rule.ts';
import { rule141 } from './episodes/rule-141.rule.ts';
import { rule142 } from './episodes/rule-142.rule.ts';
import { rule143 } from './episodes/rule-143.rule.ts';
import { rule145 } from './episodes/rule-145.rule.ts';
import { rule147 } from './episodes/rule-147.rule.ts';
import { rule148 } from './episodes/rule-148.rule.ts';
import { rule149 } from './episodes/rule-149.rule.ts';
import { rule101 } from './header/rule-101.rule.ts';
import { ruleINT05 } from './integrity/rule-int05.rule.ts';
import { rule144 } from './legal-status/rule-144.rule.ts';
import { rule185 } from './outcomes/rule-185.rule.ts';
import { rule1009 } from './placements/rule-1009.rule.ts';
import { rule146 } from './placements/rule-146.rule.ts';
import { rule178 } from './placements/rule-178.rule.ts';
import { rule213 } from './placements/rule-213.rule.ts';
import { rule217 } from './placements/rule-217.rule.ts';
import { rule217t } from './placements/rule-217t.rule.ts';
import { rule222Until2022To23 } from './placements/rule-222-until-2022-23.rule.ts';
import { rule222 } from './placements/rule-222.rule.ts';
import { rule225 } from './placements/rule-225.rule.ts';
import { rule226 } from './placements/rule-226.rule.ts';
import { rule233 } from './placements/rule-233.rule.ts';
import { rule234 } from './placements/rule-234.rule.ts';
import { rule336 } from './placements/rule-336.rule.ts';
import { rule214 } from './respite/rule-214.rule.ts';
import { rule382 } from './respite/rule-382.rule.ts';
import { rule384 } from './respite/rule-384.rule.ts';
import { rule398 } from './respite/rule-398.rule.ts';

/** Every rule of the SSDA903, in the order of their codes. */
export const ssda903Rules: readonly Ssda903Rule[] = [
  rule1009,
  rule101,
  rule141,
  rule142,
  rule143,
  rule144,
  rule145,
  rule146,
  rule147,
  rule148,
  rule149,
  rule178,
  rule185,
  rule213,
  rule214,
  rule217,
  rule217t,
  rule222Until2022To23,
  rule222,
  rule225,
  rule226,
  rule233,
  rule234,
  rule336,
  rule382,
  rule384,
  rule398,
  ruleINT05,
];
