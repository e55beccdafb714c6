import type { TextPart } from '../safe-address/find-leaks.ts';

/** What could be read of a file: its text, and why a person must look at the rest. Nothing unread ever passes for clean. */
export interface DocumentText {
  readonly parts: readonly TextPart[];
  /** Why a person must look: undefined only when every word of the file was read. */
  readonly unread?: string;
  /** How many pages it has, where its kind says so. */
  readonly pages?: number;
}

/** A file of which nothing was read, with the reason. */
export function notRead(because: string): DocumentText {
  return { parts: [], unread: because };
}
