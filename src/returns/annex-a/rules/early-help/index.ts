import type { AnnexARule } from '../../checking/annex-a-rule.ts';
import { aa0201CompletedBeforeStarted } from './aa0201-completed-before-started.rule.ts';
import { aa0251EarlyHelpDuringPlan } from './aa0251-early-help-during-plan.rule.ts';
import { aa0252EarlyHelpWhileInCare } from './aa0252-early-help-while-in-care.rule.ts';
import { aa0253EarlyHelpWhileInNeed } from './aa0253-early-help-while-in-need.rule.ts';

/** The rules over list 2, early help, in the order of their codes. */
export const earlyHelpRules: readonly AnnexARule[] = [
  aa0201CompletedBeforeStarted,
  aa0251EarlyHelpDuringPlan,
  aa0252EarlyHelpWhileInCare,
  aa0253EarlyHelpWhileInNeed,
];
