/** Less than this of a word right is another word. */
const HALF = 0.5;
/** What the beginning of a word is worth, however short: "jon" may be Jonathan. */
const BEGINNING = 0.8;

/** How like words asked for are to the words of a name or an address, 0 to 1, whatever their order; and how much of it they cover. */
export interface Likeness {
  readonly likeness: number;
  readonly whole: number;
}

/** Lays each word asked for beside the word it is most like; no word is used twice, and the surest pairs are made first. */
export function likenessOf(
  asked: readonly string[],
  held: readonly string[],
  compare: (asked: string, held: string) => number = wordLikeness,
): Likeness {
  const pairs = asked
    .flatMap((one, place) => held.map((other, heldPlace) => ({ place, heldPlace, like: compare(one, other) })))
    .filter(({ like }) => like > 0)
    .sort((one, other) => other.like - one.like);
  const [used, usedHeld] = [new Set<number>(), new Set<number>()];
  let sum = 0;
  for (const { place, heldPlace, like } of pairs) {
    if (used.has(place) || usedHeld.has(heldPlace)) continue;
    used.add(place);
    usedHeld.add(heldPlace);
    sum += like;
  }
  return { likeness: sum / Math.max(1, asked.length), whole: sum / Math.max(1, asked.length, held.length) };
}

/** The same comparison, each pair of words compared once however many people have them. */
export function rememberedLikeness(): (asked: string, held: string) => number {
  const known = new Map<string, number>();
  return (asked, held) => {
    const pair = `${asked} ${held}`;
    const like = known.get(pair) ?? wordLikeness(asked, held);
    known.set(pair, like);
    return like;
  };
}

/** How like a word asked for is to one that is held, 0 to 1: the same, its beginning, or a slip of the finger away. */
export function wordLikeness(asked: string, held: string): number {
  if (asked === held) return 1;
  if (/\d/.test(asked + held)) return asked.length > 1 && held.startsWith(asked) ? BEGINNING : 0;
  if (held.startsWith(asked)) return BEGINNING + ((1 - BEGINNING) * asked.length) / held.length;
  const longest = Math.max(asked.length, held.length);
  if (Math.abs(asked.length - held.length) > longest * HALF) return 0;
  const likeness = 1 - slipsBetween(asked, held) / longest;
  return likeness >= HALF ? likeness : 0;
}

/** Letters wrong, missing, too many or swapped with their neighbour (optimal string alignment). */
function slipsBetween(one: string, other: string): number {
  let [beforeLast, last]: [number[], number[]] = [[], Array.from({ length: other.length + 1 }, (_, place) => place)];
  for (let row = 1; row <= one.length; row += 1) {
    const next = [row];
    for (let column = 1; column <= other.length; column += 1) {
      const differs = one[row - 1] === other[column - 1] ? 0 : 1;
      let least = Math.min((last[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1, (last[column - 1] ?? 0) + differs);
      if (one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1])
        least = Math.min(least, (beforeLast[column - 2] ?? 0) + 1);
      next.push(least);
    }
    [beforeLast, last] = [last, next];
  }
  return last[other.length] ?? 0;
}
