import { plainWord } from './seen-text.ts';
import { counties, streetEndings } from './word-spellings.data.ts';

/** An address taken apart: what of it can stand in a letter by itself. */
export interface AddressParts {
  /** "3" of "Flat 3". */
  readonly unit?: string;
  /** "12a" of "12A Station Road"; both of "12-14". */
  readonly numbers: readonly string[];
  readonly street?: readonly string[];
  /** The names of the house or building. */
  readonly names: readonly (readonly string[])[];
  /** Villages and towns; no county. */
  readonly places: readonly (readonly string[])[];
  /** Without its space. */
  readonly postcode?: string;
}

const POSTCODE = /\b([a-z]{1,2}\d[a-z\d]?)\s*(\d[a-z]{2})\b/i;
const UNIT =
  /^(?:flat|flt|fl|apartment|apt|unit|room|rm|studio|maisonette|suite|bedsit|caravan|plot)\b[\s.]*(?:no\.?|number)?\s*([a-z]?\d+[a-z]?|[a-z])\b(.*)$/i;
const SLASHED = /^(\d+[a-z]?)\s*\/\s*(\d+[a-z]?)\s+(.*)$/i;
const NUMBERED = /^(?:no\.?|number|#)?\s*(\d+\s?[a-z]?)(?:\s*[-–/&]\s*(\d+[a-z]?))?(?:\s+(.*)|$)/i;

/** Takes an address apart, however its lines were filled in. */
export function addressParts(lines: readonly string[], postcode = ''): AddressParts {
  const written = [...lines, postcode].join(', ');
  const code = POSTCODE.exec(written);
  const found: Found = { numbers: [], names: [], places: [] };
  for (const part of written.replace(code?.[0] ?? '\0', ' ').split(/[,;\n]/)) place(found, part.trim());
  return {
    numbers: [...new Set(found.numbers.map(plainWord))],
    names: found.names,
    places: found.places.filter((words) => !isCounty(words)),
    ...(found.unit === undefined ? {} : { unit: plainWord(found.unit) }),
    ...(found.street === undefined ? {} : { street: found.street }),
    ...(code === null ? {} : { postcode: plainWord(`${code[1] ?? ''}${code[2] ?? ''}`) }),
  };
}

interface Found {
  unit?: string;
  numbers: string[];
  street?: readonly string[];
  readonly names: (readonly string[])[];
  readonly places: (readonly string[])[];
}

function place(found: Found, part: string): void {
  const unit = UNIT.exec(part);
  const slashed = unit === null ? SLASHED.exec(part) : null;
  if (unit !== null) {
    found.unit = unit[1] ?? '';
    place(found, (unit[2] ?? '').trim());
  } else if (slashed !== null) {
    found.unit = slashed[1] ?? '';
    place(found, `${slashed[2] ?? ''} ${slashed[3] ?? ''}`);
  } else placeNumber(found, part);
}

function placeNumber(found: Found, part: string): void {
  const isFirst = found.street === undefined && found.numbers.length === 0;
  const numbered = isFirst ? NUMBERED.exec(part) : null;
  if (numbered !== null) found.numbers = [numbered[1] ?? '', numbered[2] ?? ''].filter((number) => number !== '');
  const words = wordsOf(numbered === null ? part : (numbered[3] ?? ''));
  if (words.length > 0) name(found, words);
}

function name(found: Found, words: readonly string[]): void {
  const isStreet = words.length > 1 && streetEndings.has(words.at(-1) ?? '');
  if (found.street === undefined && (isStreet || found.numbers.length > 0)) found.street = words;
  else if (found.street === undefined && found.names.length === 0) found.names.push(words);
  else found.places.push(words);
}

/** The words of a part of an address; an apostrophe is kept as a mark, so that the s after it may be left out. */
function wordsOf(part: string): readonly string[] {
  return part
    .replaceAll('&', ' and ')
    .split(/[^\p{L}\p{N}'’]+/u)
    .map((word) => (/['’]s$/iu.test(word) ? `${plainWord(word)}'` : plainWord(word)))
    .filter((word) => word !== '' && word !== "'");
}

function isCounty(words: readonly string[]): boolean {
  const whole = words.join('');
  return counties.has(whole) || /shire$/.test(whole);
}
