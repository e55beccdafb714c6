import type { DateCell } from '../../../engine/cell.ts';

interface Spell {
  readonly startedOn: DateCell;
  readonly endedOn: DateCell;
}

/** True when both ran on the same day; what has no end goes on, and the day on which one ends is no longer its own. Throws NotDecided when a date cannot be read. */
export function overlaps(one: Spell, other: Spell): boolean {
  return beganBeforeEndOf(one, other) && beganBeforeEndOf(other, one);
}

function beganBeforeEndOf({ startedOn }: Spell, { endedOn }: Spell): boolean {
  const [start, end] = [startedOn.day, endedOn.day];
  return start !== undefined && (end === undefined || start < end);
}
