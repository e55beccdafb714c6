import type { CinRule } from '../checking/cin-rule.ts';
import { rule1103 } from './rule-1103.rule.ts';
import { rule2887Q } from './rule-2887q.rule.ts';
import { rule8510 } from './rule-8510.rule.ts';
import { rule8590 } from './rule-8590.rule.ts';
import { rule8608 } from './rule-8608.rule.ts';

/** Every rule of the CIN census, by code. */
export const cinRules: readonly CinRule[] = [rule1103, rule2887Q, rule8510, rule8590, rule8608];
