import type { WrittenCodeCell } from '../written-cell.ts';

/** True when the value is read as one of these codes. Throws NotDecided when it is none we know. */
export function isWritten({ code }: WrittenCodeCell, ...codes: readonly string[]): boolean {
  return code !== undefined && codes.includes(code);
}
