// Written by npm run generate from the files of this folder: add a rule by its file.
// biome-ignore-all assist/source/organizeImports: written in the order of the folder
// biome-ignore-all format: written by a program
import type { Ssda903Rule } from '../checking/ssda903-rule.ts';
import { rule1003 } from './adoption/rule-1003.rule.ts';
import { rule112 } from './adoption/rule-112.rule.ts';
import { rule113 } from './adoption/rule-113.rule.ts';
import { rule114 } from './adoption/rule-114.rule.ts';
import { rule115 } from './adoption/rule-115.rule.ts';
import { rule116 } from './adoption/rule-116.rule.ts';
import { rule117 } from './adoption/rule-117.rule.ts';
import { rule118 } from './adoption/rule-118.rule.ts';
import { rule119 } from './adoption/rule-119.rule.ts';
import { rule120 } from './adoption/rule-120.rule.ts';
import { rule134 } from './adoption/rule-134.rule.ts';
import { rule151 } from './adoption/rule-151.rule.ts';
import { rule175 } from './adoption/rule-175.rule.ts';
import { rule176 } from './adoption/rule-176.rule.ts';
import { rule177 } from './adoption/rule-177.rule.ts';
import { rule184 } from './adoption/rule-184.rule.ts';
import { rule187 } from './adoption/rule-187.rule.ts';
import { rule331 } from './adoption/rule-331.rule.ts';
import { rule333 } from './adoption/rule-333.rule.ts';
import { rule334 } from './adoption/rule-334.rule.ts';
import { rule335 } from './adoption/rule-335.rule.ts';
import { rule511 } from './adoption/rule-511.rule.ts';
import { rule514 } from './adoption/rule-514.rule.ts';
import { rule517 } from './adoption/rule-517.rule.ts';
import { rule518 } from './adoption/rule-518.rule.ts';
import { rule519 } from './adoption/rule-519.rule.ts';
import { rule520 } from './adoption/rule-520.rule.ts';
import { rule521 } from './adoption/rule-521.rule.ts';
import { rule522 } from './adoption/rule-522.rule.ts';
import { rule523 } from './adoption/rule-523.rule.ts';
import { rule524 } from './adoption/rule-524.rule.ts';
import { rule525 } from './adoption/rule-525.rule.ts';
import { rule551 } from './adoption/rule-551.rule.ts';
import { rule552 } from './adoption/rule-552.rule.ts';
import { rule553 } from './adoption/rule-553.rule.ts';
import { rule554 } from './adoption/rule-554.rule.ts';
import { rule555 } from './adoption/rule-555.rule.ts';
import { rule556 } from './adoption/rule-556.rule.ts';
import { rule557Until2023To24 } from './adoption/rule-557-until-2023-24.rule.ts';
import { rule557 } from './adoption/rule-557.rule.ts';
import { rule558 } from './adoption/rule-558.rule.ts';
import { rule563 } from './adoption/rule-563.rule.ts';
import { rule579 } from './adoption/rule-579.rule.ts';
import { rule582 } from './adoption/rule-582.rule.ts';
import { rule583 } from './adoption/rule-583.rule.ts';
import { rule601 } from './adoption/rule-601.rule.ts';
import { rule602 } from './adoption/rule-602.rule.ts';
import { rule142 } from './episodes/rule-142.rule.ts';
import { rule101 } from './header/rule-101.rule.ts';
import { ruleINT05 } from './integrity/rule-int05.rule.ts';
import { rule185 } from './outcomes/rule-185.rule.ts';

/** Every rule of the SSDA903, in the order of their codes. */
export const ssda903Rules: readonly Ssda903Rule[] = [
  rule1003,
  rule101,
  rule112,
  rule113,
  rule114,
  rule115,
  rule116,
  rule117,
  rule118,
  rule119,
  rule120,
  rule134,
  rule142,
  rule151,
  rule175,
  rule176,
  rule177,
  rule184,
  rule185,
  rule187,
  rule331,
  rule333,
  rule334,
  rule335,
  rule511,
  rule514,
  rule517,
  rule518,
  rule519,
  rule520,
  rule521,
  rule522,
  rule523,
  rule524,
  rule525,
  rule551,
  rule552,
  rule553,
  rule554,
  rule555,
  rule556,
  rule557Until2023To24,
  rule557,
  rule558,
  rule563,
  rule579,
  rule582,
  rule583,
  rule601,
  rule602,
  ruleINT05,
];
