// Written by npm run generate from the files of this folder: add a rule by its file.
// biome-ignore-all assist/source/organizeImports: written in the order of the folder
// biome-ignore-all format: written by a program
import type { Ssda903Rule } from '../checking/ssda903-rule.ts';
import { rule142 } from './episodes/rule-142.rule.ts';
import { rule101 } from './header/rule-101.rule.ts';
import { ruleINT05 } from './integrity/rule-int05.rule.ts';
import { rule452 } from './last-year/rule-452.rule.ts';
import { rule453 } from './last-year/rule-453.rule.ts';
import { rule502 } from './last-year/rule-502.rule.ts';
import { rule503A } from './last-year/rule-503a.rule.ts';
import { rule503B } from './last-year/rule-503b.rule.ts';
import { rule503C } from './last-year/rule-503c.rule.ts';
import { rule503E } from './last-year/rule-503e.rule.ts';
import { rule503F } from './last-year/rule-503f.rule.ts';
import { rule503G } from './last-year/rule-503g.rule.ts';
import { rule503H } from './last-year/rule-503h.rule.ts';
import { rule503J } from './last-year/rule-503j.rule.ts';
import { rule562 } from './last-year/rule-562.rule.ts';
import { rule185 } from './outcomes/rule-185.rule.ts';
import { rule1015Until2024To25 } from './postcodes/rule-1015-until-2024-25.rule.ts';
import { rule1015 } from './postcodes/rule-1015.rule.ts';
import { rule164 } from './postcodes/rule-164.rule.ts';
import { rule169 } from './postcodes/rule-169.rule.ts';
import { rule179 } from './postcodes/rule-179.rule.ts';
import { rule218 } from './postcodes/rule-218.rule.ts';
import { rule230 } from './postcodes/rule-230.rule.ts';
import { rule392a } from './postcodes/rule-392a.rule.ts';
import { rule392b } from './postcodes/rule-392b.rule.ts';
import { rule392c } from './postcodes/rule-392c.rule.ts';
import { rule392d } from './postcodes/rule-392d.rule.ts';
import { rule406 } from './postcodes/rule-406.rule.ts';
import { rule420 } from './postcodes/rule-420.rule.ts';
import { rule454 } from './postcodes/rule-454.rule.ts';
import { rule1008 } from './providers/rule-1008.rule.ts';
import { rule219 } from './providers/rule-219.rule.ts';
import { rule221Until2022To23 } from './providers/rule-221-until-2022-23.rule.ts';
import { rule221 } from './providers/rule-221.rule.ts';
import { rule224 } from './providers/rule-224.rule.ts';
import { rule227 } from './providers/rule-227.rule.ts';
import { rule228 } from './providers/rule-228.rule.ts';
import { rule229Until2024To25 } from './providers/rule-229-until-2024-25.rule.ts';
import { rule229 } from './providers/rule-229.rule.ts';

/** Every rule of the SSDA903, in the order of their codes. */
export const ssda903Rules: readonly Ssda903Rule[] = [
  rule1008,
  rule101,
  rule1015Until2024To25,
  rule1015,
  rule142,
  rule164,
  rule169,
  rule179,
  rule185,
  rule218,
  rule219,
  rule221Until2022To23,
  rule221,
  rule224,
  rule227,
  rule228,
  rule229Until2024To25,
  rule229,
  rule230,
  rule392a,
  rule392b,
  rule392c,
  rule392d,
  rule406,
  rule420,
  rule452,
  rule453,
  rule454,
  rule502,
  rule503A,
  rule503B,
  rule503C,
  rule503E,
  rule503F,
  rule503G,
  rule503H,
  rule503J,
  rule562,
  ruleINT05,
];
