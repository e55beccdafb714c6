import { lookAlikes } from './look-alikes.data.ts';

/**
 * A text as the guard sees it: letters and figures alone, in lower case, one after another, so that no way of setting,
 * punctuating or breaking the words hides them; each with its place in the text it came from.
 */
export interface SeenText {
  readonly source: string;
  /** Letters and figures as written. */
  readonly raw: string;
  /** The same with O as 0, and I and L as 1: what looks alike is alike. `|` where two texts have nothing to do with each other. */
  readonly skeleton: string;
  /** Where each stands in the source. */
  readonly at: readonly number[];
  /** 1 where a word begins. */
  readonly starts: readonly number[];
}

/** Stands between two texts that have nothing to do with each other: no address goes across it. */
export const BARRIER = '\u001e';

// What stands for a character (an entity of HTML, a byte of a web address), a mark of HTML without anything in it, or a character.
const PIECE =
  /&(?:#(?<decimal>\d{1,7})|#x(?<hex>[0-9a-f]{1,6})|(?<name>[a-z]{2,8}));?|%(?<byte>[2-7][0-9a-f])|<\/?(?:b|i|u|em|strong|span|br|p|div|t[dr]|th|li|wbr|font|small|su[bp])\s*\/?>|./gisu;
const NAMED: Readonly<Record<string, string>> = {
  ...{
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
    nbsp: ' ',
    shy: '',
    zwj: '',
    zwnj: '',
    comma: ',',
    period: '.',
  },
  ...{
    num: '#',
    ndash: '-',
    mdash: '-',
    hyphen: '-',
    rsquo: "'",
    lsquo: "'",
    ensp: ' ',
    emsp: ' ',
    thinsp: ' ',
    tab: ' ',
  },
};
/** Neither seen nor a place where a word ends: zero-width and direction marks, soft hyphens, accents, apostrophes. */
const UNSEEN = /[\p{Cf}\p{M}'’‘`´ʼ\u115f\u1160\u3164]/u;

/** The text as the guard sees it. */
export function seeText(source: string): SeenText {
  const seen = { raw: '', skeleton: '', at: [] as number[], starts: [] as number[] };
  let isStart = true;
  let wasLower = false;
  for (const piece of source.matchAll(PIECE)) {
    for (const character of charactersOf(piece)) {
      if (UNSEEN.test(character)) continue;
      const letters = lettersOf(character);
      if (letters === '') {
        isStart = true;
        if (character === BARRIER) isStart = push(seen, '|', '|', piece.index, true);
        continue;
      }
      // A capital after a small letter begins a word: "StationRoad".
      const isCapital = character.toLowerCase() !== character;
      for (const letter of letters)
        isStart = push(seen, letter, skeletonOf(letter), piece.index, isStart || (isCapital && wasLower));
      wasLower = !isCapital && /[a-z]/.test(letters);
    }
  }
  return { source, ...seen };
}

/** A word as its letters and figures stand in a skeleton. */
export function skeletonOf(word: string): string {
  return word.replaceAll('o', '0').replaceAll('i', '1').replaceAll('l', '1');
}

/** A word in the letters and figures that the guard compares. */
export function plainWord(word: string): string {
  return [...word.normalize('NFKD')].map((character) => lettersOf(character)).join('');
}

type Growing = { raw: string; skeleton: string; readonly at: number[]; readonly starts: number[] };

function push(seen: Growing, raw: string, skeleton: string, at: number, isStart: boolean): false {
  seen.raw += raw;
  seen.skeleton += skeleton;
  seen.at.push(at);
  seen.starts.push(isStart ? 1 : 0);
  return false;
}

function charactersOf({ 0: whole, groups = {} }: RegExpMatchArray): string {
  const { decimal, hex, name, byte } = groups;
  if (decimal !== undefined) return fromCode(Number(decimal));
  if (hex !== undefined) return fromCode(Number.parseInt(hex, 16));
  if (byte !== undefined) return fromCode(Number.parseInt(byte, 16));
  if (name !== undefined) return NAMED[name.toLowerCase()] ?? whole.normalize('NFKD');
  if (whole.length > 2) return whole.includes('br') || /[pdtl]/i.test(whole[1] ?? '') ? ' ' : '';
  return whole <= '~' ? whole : whole.normalize('NFKD');
}

function fromCode(code: number): string {
  return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)
    ? String.fromCodePoint(code).normalize('NFKD')
    : ' ';
}

function lettersOf(character: string): string {
  const lower = character.toLowerCase();
  if (/^[a-z0-9]$/.test(lower)) return lower;
  return lookAlikes.get(lower) ?? '';
}
