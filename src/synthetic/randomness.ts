/** A stream of chance that runs the same for the same seed on every machine. Nothing real is drawn from it. */
export interface Randomness {
  /** From 0 to below 1. */
  fraction(): number;
  /** A whole number, both ends possible. */
  whole(least: number, most: number): number;
  /** True so many times out of one. */
  chance(of: number): boolean;
  pick<T>(from: readonly T[]): T;
  /** One of the choices, each as likely as its weight. */
  weigh<T>(choices: readonly (readonly [T, number])[]): T;
  /** The same things in another order. */
  shuffled<T>(things: readonly T[]): readonly T[];
  /** An id in the layout of a version 4 UUID. */
  uuid(): string;
}

/** The stream of a seed. Streams of different seeds have nothing to do with each other. */
export function randomness(seed: string): Randomness {
  const bits = bitsOf(seed);
  const fraction = () => bits() / 2 ** 32;
  const whole = (least: number, most: number) => least + Math.floor(fraction() * (most - least + 1));
  return {
    fraction,
    whole,
    chance: (of) => fraction() < of,
    pick: (from) => itemAt(from, whole(0, from.length - 1)),
    weigh: (choices) => weighed(choices, fraction()),
    shuffled: (things) => shuffled(things, whole),
    uuid: () => uuidOf([bits(), bits(), bits(), bits()]),
  };
}

function itemAt<T>(from: readonly T[], place: number): T {
  if (place < 0 || place >= from.length) throw new RangeError('There is nothing to pick from: the list is empty.');
  return from[place] as T;
}

function weighed<T>(choices: readonly (readonly [T, number])[], fraction: number): T {
  let left = fraction * choices.reduce((sum, [, weight]) => sum + weight, 0);
  const place = choices.findIndex(([, weight]) => {
    left -= weight;
    return left < 0;
  });
  return itemAt(choices, place < 0 ? choices.length - 1 : place)[0];
}

function shuffled<T>(things: readonly T[], whole: Randomness['whole']): readonly T[] {
  const order = [...things];
  for (let end = order.length - 1; end > 0; end -= 1) {
    const other = whole(0, end);
    [order[end], order[other]] = [itemAt(order, other), itemAt(order, end)];
  }
  return order;
}

/** Thirty-two bits at a time from four counters stirred together (sfc32, public domain); the first rounds only stir. */
function bitsOf(seed: string): () => number {
  let [a, b, c, count] = [hashOf(`${seed} a`), hashOf(`${seed} b`), hashOf(`${seed} c`), 1];
  const next = () => {
    const result = (a + b + count) | 0;
    count = (count + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + result) | 0;
    return result >>> 0;
  };
  for (let round = 0; round < 12; round += 1) next();
  return next;
}

/** FNV-1a over the characters of a text. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let place = 0; place < text.length; place += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(place), 0x01000193);
  }
  return hash;
}

function uuidOf(words: readonly number[]): string {
  const hex = words.map((word) => word.toString(16).padStart(8, '0')).join('');
  const variant = ((Number.parseInt(hex.slice(16, 17), 16) & 0x3) | 0x8).toString(16);
  return [hex.slice(0, 8), hex.slice(8, 12), `4${hex.slice(13, 16)}`, variant + hex.slice(17, 20), hex.slice(20)].join(
    '-',
  );
}
