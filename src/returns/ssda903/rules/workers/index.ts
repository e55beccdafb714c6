// Written by npm run generate from the files of this folder: add a rule by its file.
// biome-ignore-all assist/source/organizeImports: written in the order of the folder
// biome-ignore-all format: written by a program
import type { Ssda903Rule } from '../../checking/ssda903-rule.ts';
import { ruleSW01STG1 } from './rule-sw01stg1.rule.ts';
import { ruleSW01aSTG1 } from './rule-sw01astg1.rule.ts';
import { ruleSW01bSTG1 } from './rule-sw01bstg1.rule.ts';
import { ruleSW02STG1 } from './rule-sw02stg1.rule.ts';
import { ruleSW03STG1 } from './rule-sw03stg1.rule.ts';
import { ruleSW04STG1 } from './rule-sw04stg1.rule.ts';
import { ruleSW05STG1 } from './rule-sw05stg1.rule.ts';
import { ruleSW06STG2 } from './rule-sw06stg2.rule.ts';
import { ruleSW07STG2Until2023To24 } from './rule-sw07stg2-until-2023-24.rule.ts';
import { ruleSW07STG2 } from './rule-sw07stg2.rule.ts';
import { ruleSW08STG2 } from './rule-sw08stg2.rule.ts';
import { ruleSW09STG2 } from './rule-sw09stg2.rule.ts';
import { ruleSW10STG2Until2023To24 } from './rule-sw10stg2-until-2023-24.rule.ts';
import { ruleSW10STG2 } from './rule-sw10stg2.rule.ts';
import { ruleSW11aSTG2 } from './rule-sw11astg2.rule.ts';
import { ruleSW11bSTG2 } from './rule-sw11bstg2.rule.ts';
import { ruleSW12STG2 } from './rule-sw12stg2.rule.ts';
import { ruleSW13STG1Until2023To24 } from './rule-sw13stg1-until-2023-24.rule.ts';
import { ruleSW13STG1 } from './rule-sw13stg1.rule.ts';
import { ruleSW14STG2 } from './rule-sw14stg2.rule.ts';
import { ruleSW17STG2 } from './rule-sw17stg2.rule.ts';

/** The rules of this folder, in the order of their codes. */
export const workersRules: readonly Ssda903Rule[] = [
  ruleSW01STG1,
  ruleSW01aSTG1,
  ruleSW01bSTG1,
  ruleSW02STG1,
  ruleSW03STG1,
  ruleSW04STG1,
  ruleSW05STG1,
  ruleSW06STG2,
  ruleSW07STG2Until2023To24,
  ruleSW07STG2,
  ruleSW08STG2,
  ruleSW09STG2,
  ruleSW10STG2Until2023To24,
  ruleSW10STG2,
  ruleSW11aSTG2,
  ruleSW11bSTG2,
  ruleSW12STG2,
  ruleSW13STG1Until2023To24,
  ruleSW13STG1,
  ruleSW14STG2,
  ruleSW17STG2,
];
