import type { CodeCell } from '../../../engine/cell.ts';

/** True for 0, the code of a care leaver’s answer that was not asked for. What is no code of the year is certainly not it. */
export function isNotAsked(answer: CodeCell): boolean {
  return answer.isKnown && answer.code === '0';
}
