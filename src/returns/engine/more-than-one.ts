import type { Cell } from './cell.ts';
import type { Found } from './rule-facts.ts';

/** Finds every one after the first, beside the first. */
export function findMoreThanOne([first, ...more]: readonly Cell[], found: Found): void {
  if (first !== undefined) for (const each of more) found(each, first);
}

/** Finds a value that was seen before, and remembers one that was not; a blank is never the same as another. */
export function findIfSeen(seen: Set<string>, cell: Cell, found: Found): void {
  if (cell.isBlank) return;
  if (seen.has(cell.value)) found(cell);
  seen.add(cell.value);
}

/** Finds a value that must stand alone, beside the others that stand with it. */
export function findUnlessAlone(value: string, cells: readonly Cell[], found: Found): void {
  const alone = cells.find((cell) => cell.value === value);
  const others = cells.filter((cell) => cell.value !== value && !cell.isBlank);
  if (alone !== undefined && others.length > 0) found(alone, ...others);
}
