import type { Cell } from '../../../engine/cell.ts';
import type { Found } from '../../../engine/rule-facts.ts';

/** Says once what is wrong with several values of one row: at the first, with the others and what they were compared with beside. Says nothing when there are none. */
export function foundTogether(found: Found, [first, ...others]: readonly Cell[], ...beside: readonly Cell[]): void {
  if (first !== undefined) found(first, ...others, ...beside);
}
