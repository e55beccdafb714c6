import { spellingKey, spellingsOf } from './spelling.ts';

/** A set of codes as councils write them: ours, with every spelling that real files have used for each. */
export interface WrittenCodeSet {
  /** What it says of a child, in words. */
  readonly name: string;
  readonly codes: readonly WrittenCode[];
  /** Spellings that files have used for more than one of the codes, so that none of them can be taken. */
  readonly either?: readonly { readonly written: string; readonly codes: readonly string[] }[];
}

/** One code, and what has been written for it, separated by bars. */
export interface WrittenCode {
  readonly code: string;
  readonly label: string;
  readonly written: string;
}

/** What a text is read as: one code, or several that it may stand for. */
export type ReadCode = { readonly code: string } | { readonly either: readonly string[] };

const tables = new WeakMap<WrittenCodeSet, ReadonlyMap<string, ReadCode>>();

/** The code a text stands for, whatever its case, spaces and punctuation, and whether or not a code stands before or after the words. */
export function readCode(set: WrittenCodeSet, text: string): ReadCode | undefined {
  const table = tableOf(set);
  for (const key of spellingsOf(text)) {
    const found = table.get(key);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The words of a code. */
export function labelOf(set: WrittenCodeSet, code: string): string {
  return set.codes.find((each) => each.code === code)?.label ?? code;
}

// The tables are made when the first value of a set is met: a file rarely has all thirty.
function tableOf(set: WrittenCodeSet): ReadonlyMap<string, ReadCode> {
  const known = tables.get(set);
  if (known !== undefined) return known;
  const made = new Map<string, ReadCode>();
  for (const { code, written } of set.codes)
    for (const spelling of written.split('|')) if (spelling.trim() !== '') made.set(spellingKey(spelling), { code });
  for (const { written, codes } of set.either ?? []) made.set(spellingKey(written), { either: codes });
  tables.set(set, made);
  return made;
}
