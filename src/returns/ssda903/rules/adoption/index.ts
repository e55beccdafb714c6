// Written by npm run generate from the files of this folder: add a rule by its file.
// biome-ignore-all assist/source/organizeImports: written in the order of the folder
// biome-ignore-all format: written by a program
import type { Ssda903Rule } from '../../checking/ssda903-rule.ts';
import { rule1003 } from './rule-1003.rule.ts';
import { rule112 } from './rule-112.rule.ts';
import { rule113 } from './rule-113.rule.ts';
import { rule114 } from './rule-114.rule.ts';
import { rule115 } from './rule-115.rule.ts';
import { rule116 } from './rule-116.rule.ts';
import { rule117 } from './rule-117.rule.ts';
import { rule118 } from './rule-118.rule.ts';
import { rule119 } from './rule-119.rule.ts';
import { rule120 } from './rule-120.rule.ts';
import { rule134 } from './rule-134.rule.ts';
import { rule151 } from './rule-151.rule.ts';
import { rule175 } from './rule-175.rule.ts';
import { rule176 } from './rule-176.rule.ts';
import { rule177 } from './rule-177.rule.ts';
import { rule184 } from './rule-184.rule.ts';
import { rule187 } from './rule-187.rule.ts';
import { rule331 } from './rule-331.rule.ts';
import { rule333 } from './rule-333.rule.ts';
import { rule334 } from './rule-334.rule.ts';
import { rule335 } from './rule-335.rule.ts';
import { rule511 } from './rule-511.rule.ts';
import { rule514 } from './rule-514.rule.ts';
import { rule517 } from './rule-517.rule.ts';
import { rule518 } from './rule-518.rule.ts';
import { rule519 } from './rule-519.rule.ts';
import { rule520 } from './rule-520.rule.ts';
import { rule521 } from './rule-521.rule.ts';
import { rule522 } from './rule-522.rule.ts';
import { rule523 } from './rule-523.rule.ts';
import { rule524 } from './rule-524.rule.ts';
import { rule525 } from './rule-525.rule.ts';
import { rule551 } from './rule-551.rule.ts';
import { rule552 } from './rule-552.rule.ts';
import { rule553 } from './rule-553.rule.ts';
import { rule554 } from './rule-554.rule.ts';
import { rule555 } from './rule-555.rule.ts';
import { rule556 } from './rule-556.rule.ts';
import { rule557Until2023To24 } from './rule-557-until-2023-24.rule.ts';
import { rule557 } from './rule-557.rule.ts';
import { rule558 } from './rule-558.rule.ts';
import { rule563 } from './rule-563.rule.ts';
import { rule579 } from './rule-579.rule.ts';
import { rule582 } from './rule-582.rule.ts';
import { rule583 } from './rule-583.rule.ts';
import { rule601 } from './rule-601.rule.ts';
import { rule602 } from './rule-602.rule.ts';

/** The rules of this folder, in the order of their codes. */
export const adoptionRules: readonly Ssda903Rule[] = [
  rule1003,
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
  rule151,
  rule175,
  rule176,
  rule177,
  rule184,
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
];
