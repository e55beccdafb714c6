import { spellingKey, spellingsOf } from './spelling.ts';

/** A set of codes as councils write them: ours, with every spelling known of each, from real files and from the other returns. */
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

/** The spellings of a set, and what texts were read as: the same few come again on every row. */
interface Known {
  readonly spellings: ReadonlyMap<string, ReadCode>;
  readonly texts: Map<string, ReadCode | undefined>;
}

/** More texts than a set has spellings: a file of nonsense fills no memory. */
const MOST_TEXTS = 5000;
const known = new WeakMap<WrittenCodeSet, Known>();

/** The code a text stands for, whatever its case, spaces and punctuation, and whether or not a code stands before or after the words. */
export function readCode(set: WrittenCodeSet, text: string): ReadCode | undefined {
  const { spellings, texts } = knownOf(set);
  const before = texts.get(text);
  if (before !== undefined || texts.has(text)) return before;
  const key = spellingsOf(text).find((each) => spellings.has(each));
  const read = key === undefined ? undefined : spellings.get(key);
  if (texts.size < MOST_TEXTS) texts.set(text, read);
  return read;
}

/** The words of a code. */
export function labelOf(set: WrittenCodeSet, code: string): string {
  return set.codes.find((each) => each.code === code)?.label ?? code;
}

// The table is made when the first value of a set is met: a file rarely has all thirty.
function knownOf(set: WrittenCodeSet): Known {
  const made = known.get(set) ?? { spellings: spellingsIn(set), texts: new Map() };
  known.set(set, made);
  return made;
}

function spellingsIn({ codes, either = [] }: WrittenCodeSet): ReadonlyMap<string, ReadCode> {
  const made = new Map<string, ReadCode>();
  for (const { code, written } of codes)
    for (const spelling of written.split('|')) if (spelling.trim() !== '') made.set(spellingKey(spelling), { code });
  for (const { written, codes } of either) made.set(spellingKey(written), { either: codes });
  return made;
}
