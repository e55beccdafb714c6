import { type AddressParts, addressParts } from './address-parts.ts';
import {
  areaPattern,
  BEFORE_NUMBER,
  BETWEEN,
  numberPattern,
  postcodePattern,
  wordsPattern,
} from './address-patterns.ts';
import type { Given, Span } from './secret.ts';
import type { SeenText } from './seen-text.ts';
import {
  beginsWord,
  endsWord,
  hasLetters,
  isBroken,
  isDayOrHour,
  isWholeNumber,
  type Match,
  spanOf,
} from './word-edges.ts';
import { commonHouseWords } from './word-spellings.data.ts';

/** Looks for one secret in a text. */
export type Watch = (text: SeenText) => readonly Span[];

/** How far a town may stand from its street and still say which street it is, in letters. */
const AFTER = 28;
const BEFORE = 18;
/** Ways of writing "nowhere": they give nothing away. */
const NOWHERE = /^(no fixed|nfa$|homeless|not known|unknown|n\/?a$|address (withheld|not known))/i;
const SHORTEST = 6;

/** What finds an address in a text: whole, or the parts of it by which it would be found. */
export function watchAddress(lines: readonly string[], postcode?: string): Watch {
  if (lines.length > 0 && NOWHERE.test(lines[0]?.trim() ?? '') && postcode === undefined) return () => [];
  const parts = addressParts(lines, postcode);
  const watches = [...postcodeWatch(parts), ...numberWatches(parts), ...nearWatches(parts), ...nameWatches(parts)];
  if (watches.length === 0) watches.push(...wholeWatch(lines));
  return (text) => watches.flatMap((watch) => watch(text));
}

function postcodeWatch({ postcode }: AddressParts): readonly Watch[] {
  if (postcode === undefined) return [];
  const isShort = postcode.length < SHORTEST;
  return [
    find(postcodePattern(postcode), 'postcode', (text, { from, until }) => {
      if (!hasLetters(text, from, until)) return false;
      return isShort
        ? beginsWord(text, from) && endsWord(text, until)
        : beginsWord(text, from) || /[a-z]/.test(text.raw[from] ?? '');
    }),
  ];
}

function numberWatches(parts: AddressParts): readonly Watch[] {
  const { numbers, street, unit } = parts;
  if (street === undefined || numbers.length === 0) return [];
  const [number, name] = [numberPattern(numbers), wordsPattern(street)];
  const isEnd = edgeOf(parts);
  return [
    find(
      `${number}${BETWEEN}${name}`,
      'number and street',
      (text, match) => isWholeNumber(text, match) && isEnd(text, match.until),
    ),
    find(
      `${name}${BEFORE_NUMBER}${number}`,
      'number and street',
      (text, match) => beginsWord(text, match.from) && isWholeNumber(text, match) && !isDayOrHour(text, match.until),
    ),
    // Written without a space, the number of the flat and that of the house are one.
    ...(unit === undefined
      ? []
      : [
          find(
            `(?:f1at|apt|f1t|unit)${numberPattern([unit]).replace(/\?<\w+>/g, '?:')}${numbers[0] ?? ''}${name}`,
            'number and street',
            (text, match) => isEnd(text, match.until),
          ),
        ]),
  ];
}

/** A street, or a house of a common name, with the town or the first half of the postcode close by. */
function nearWatches(parts: AddressParts): readonly Watch[] {
  const { street, names, places } = parts;
  const near: Nearby[] = places.map((words) => ({ pattern: wordsPattern(words), given: 'street and place' }));
  if (parts.postcode !== undefined) near.push({ pattern: areaPattern(parts), given: 'street and postcode area' });
  const isEnd = edgeOf(parts);
  const said = [...(street === undefined ? [] : [street]), ...names.filter(isCommon)];
  if (street !== undefined)
    for (const words of names) near.push({ pattern: wordsPattern(words), given: 'name of the house' });
  return said.flatMap((words) =>
    near
      .filter(({ pattern }) => pattern !== wordsPattern(words))
      .map((other) => findNear(wordsPattern(words), other, isEnd)),
  );
}

function nameWatches(parts: AddressParts): readonly Watch[] {
  const { names, unit } = parts;
  const isEnd = edgeOf(parts);
  return names.flatMap((words) => [
    ...(isCommon(words)
      ? []
      : [
          find(
            wordsPattern(words),
            'name of the house',
            (text, { from, until }) => beginsWord(text, from) && isEnd(text, until),
          ),
        ]),
    ...(unit === undefined
      ? []
      : [
          find(
            `${numberPattern([unit])}${wordsPattern(words)}`,
            'flat and building',
            (text, match) => isWholeNumber(text, match) && isEnd(text, match.until),
          ),
        ]),
  ]);
}

/** An address that could not be taken apart is looked for as it stands. */
function wholeWatch(lines: readonly string[]): readonly Watch[] {
  const words = lines
    .join(' ')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
  if (words.join('').length < SHORTEST) return [];
  return [
    find(
      wordsPattern(words),
      'whole address',
      (text, { from, until }) => beginsWord(text, from) && endsWord(text, until),
    ),
  ];
}

/** A name of one word, or of words that many houses have, names a house only beside its street or town. */
function isCommon(words: readonly string[]): boolean {
  return words.length < 2 || words.every((word) => commonHouseWords.has(word));
}

type Edge = (text: SeenText, until: number) => boolean;

/** Where a street's name may end: with the word, or with what follows it in the address when all is written as one. */
function edgeOf({ places, postcode }: AddressParts): Edge {
  const next = [...places.map(wordsPattern), ...(postcode === undefined ? [] : [postcodePattern(postcode)])];
  const follows = next.length === 0 ? undefined : new RegExp(next.join('|'), 'y');
  return (text, until) => {
    if (endsWord(text, until) || follows === undefined) return endsWord(text, until);
    follows.lastIndex = until;
    return follows.test(text.skeleton);
  };
}

interface Nearby {
  readonly pattern: string;
  readonly given: Given;
}

function find(pattern: string, given: Given, holds: (text: SeenText, match: Match) => boolean): Watch {
  const expression = new RegExp(pattern, 'gd');
  const again = new RegExp(pattern, 'yd');
  return (text) =>
    [...text.skeleton.matchAll(expression)].flatMap((found) => {
      const match = shorterToo(text, found, again).find((each) => holds(text, each));
      return match === undefined ? [] : [spanOf(text, given, match.from, match.until)];
    });
}

const LONGER_BY = 5;

/** A match and those that end sooner: "cl She" is Close and another word, not "cls" and "he". */
function shorterToo({ skeleton }: SeenText, found: RegExpExecArray, again: RegExp): readonly Match[] {
  const matches = [matchOf(found)];
  for (let less = 1; less <= LONGER_BY; less += 1) {
    again.lastIndex = found.index;
    const shorter = again.exec(skeleton.slice(0, found.index + found[0].length - less));
    if (shorter !== null) matches.push(matchOf(shorter));
  }
  return matches;
}

function matchOf(found: RegExpExecArray): Match {
  const { figures, words } = found.indices?.groups ?? {};
  return {
    from: found.index,
    until: found.index + found[0].length,
    ...(figures === undefined ? {} : { figures }),
    ...(words === undefined ? {} : { words }),
  };
}

function findNear(pattern: string, { pattern: near, given }: Nearby, isEnd: Edge): Watch {
  const [after, before] = [
    new RegExp(`(${pattern})([^|]{0,${AFTER}}?)(${near})`, 'g'),
    new RegExp(`(${near})([^|]{0,${BEFORE}}?)(${pattern})`, 'g'),
  ];
  const street = new RegExp(`^(?:${pattern})$`);
  const look = (text: SeenText, expression: RegExp, streetFirst: boolean) =>
    overlapping(text.skeleton, expression).flatMap((found) => {
      const [whole, first = '', gap = ''] = found;
      const [second, until] = [found.index + first.length + gap.length, found.index + whole.length];
      const [streetFrom, streetUntil] = streetFirst ? [found.index, found.index + first.length] : [second, until];
      // The end of the street may have been taken for more than it is, or for a shorter word with something after it.
      const ends = [0, 1, 2, 3].map((less) => streetUntil - less);
      const end = ends.find((each) => isEnd(text, each) && street.test(text.skeleton.slice(streetFrom, each)));
      const fits =
        end !== undefined &&
        beginsWord(text, streetFrom) &&
        !isBroken(text, streetFirst ? end : found.index + first.length, second) &&
        (beginsWord(text, streetFirst ? second : found.index) || gap === '') &&
        (endsWord(text, streetFirst ? until : found.index + first.length) || gap === '');
      return fits ? [spanOf(text, given, found.index, streetFirst ? until : end)] : [];
    });
  return (text) => [...look(text, after, true), ...look(text, before, false)];
}

/** Every match, those that begin inside another too: the first that fits the pattern need not be the one that is meant. */
function overlapping(skeleton: string, expression: RegExp): readonly RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  expression.lastIndex = 0;
  for (let match = expression.exec(skeleton); match !== null; match = expression.exec(skeleton)) {
    found.push(match);
    expression.lastIndex = match.index + 1;
  }
  return found;
}
