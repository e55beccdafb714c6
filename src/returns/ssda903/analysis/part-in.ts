import type { CodeCell } from '../../engine/cell.ts';
import { readableCode } from '../../engine/readable.ts';
import { labelOfCode, type Ssda903Set } from '../specification/known-codes.ts';

/** The label of a code with the code, or that it is not told. */
export function partIn(set: Ssda903Set, cell: CodeCell | undefined): string {
  const code = cell === undefined ? undefined : readableCode(cell);
  return code === undefined ? 'Not told' : `${labelOfCode(set, code)} (${code})`;
}
