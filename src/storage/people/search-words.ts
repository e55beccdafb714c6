/** Letters that stand for themselves in other languages, as a keyboard here writes them. */
const WRITTEN_HERE: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

/** Longer words are cut: nobody types so much of a name. */
const LONGEST = 24;

/** The words of a name or an address as a search compares them: lower case, accents and apostrophes gone, parted at anything else. */
export function searchWords(text: string): readonly string[] {
  return text
    .toLowerCase()
    .replace(/[ßæœøłđðþı]/g, (letter) => WRITTEN_HERE[letter] ?? letter)
    .normalize('NFKD')
    .replace(/[\p{M}'’`]/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .map((word) => word.slice(0, LONGEST));
}

/**
 * A word and what is left of it with one letter gone, or two where it is long enough to bear it. Two words that share one
 * of these are a slip of the finger apart: a letter wrong, missing, too many, or two the wrong way round. A number is
 * never misread for another.
 */
export function spellingsOf(word: string): readonly string[] {
  const once = withoutOne([word]);
  const slips =
    word.length < 3 || /\d/.test(word)
      ? []
      : word.length < 6 || word.length > 12
        ? once
        : [...once, ...withoutOne(once)];
  return [...new Set([word, ...slips])];
}

function withoutOne(words: readonly string[]): readonly string[] {
  return words.flatMap((word) => Array.from(word, (_, place) => word.slice(0, place) + word.slice(place + 1)));
}
