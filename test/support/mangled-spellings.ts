import fc from 'fast-check';
import type { Secret } from '#documents/safe-address/secret.ts';
import { wordSpellings } from '#documents/safe-address/word-spellings.data.ts';

// Every address and number is invented; numbers are of the ranges kept for drama.
const STREETS = [
  'Station Road',
  "St. Mary's Road",
  'Mill Lane',
  'Kestrel Close',
  'Upper Green Street',
  'Queen Anne Terrace',
];
const OTHER_STREETS = [
  'Harbour Way',
  'Long Drove',
  'Ferry Road',
  'Chapel Hill',
  'Tanner Street',
  'Oak Avenue',
  'Beech Grove',
];
const TOWNS = ['Oakley Vale', 'Merrowton', 'Little Hatherby'];
const OTHER_TOWNS = ['Thornbridge', 'Easterham', 'Wexcombe', 'Port Ellis'];
const CODES = ['ZZ3 4AB', 'ZM1 1LO', 'Z9 8ZZ', 'ZL12 9QQ', 'ZI1A 0AA'];
const OTHER_CODES = ['ZZ3 4AD', 'ZM1 2LO', 'Z9 7ZZ', 'ZL1 9QQ'];
const PHONES = ['07700 900123', '01632 960456', '020 7946 0789', '0113 496 0321'];
const OTHER_PHONES = ['07700 900321', '01632 960654', '020 7946 0987', '0113 496 0123', '0808 157 0192'];

/** Where somebody lives who must not be found: every word of it is invented. */
export interface Home {
  readonly number: number;
  readonly unit: number | undefined;
  readonly street: string;
  readonly town: string;
  readonly postcode: string;
  readonly phone: string;
}

/** Any home. */
export const home: fc.Arbitrary<Home> = fc.record({
  number: fc.integer({ min: 1, max: 240 }),
  unit: fc.option(fc.integer({ min: 1, max: 40 }), { nil: undefined }),
  street: fc.constantFrom(...STREETS),
  town: fc.constantFrom(...TOWNS),
  postcode: fc.constantFrom(...CODES),
  phone: fc.constantFrom(...PHONES),
});

/** What of a home must be kept. */
export function secretsOf({ number, unit, street, town, postcode, phone }: Home): readonly Secret[] {
  const first = `${unit === undefined ? '' : `Flat ${unit}, `}${number} ${street}`;
  return [
    { kind: 'address', lines: [first, town, 'Merrowshire'], postcode },
    { kind: 'phone', number: phone },
  ];
}

/** What a leak may hold: the whole, or enough of it to find the door. */
export function saying({ number, unit, street, town, postcode, phone }: Home, how: number): string {
  const flat = unit === undefined ? '' : `Flat ${unit}, `;
  return (
    [
      `${flat}${number} ${street}, ${town}, ${postcode}`,
      `${number} ${street}`,
      `${flat}${number} ${street}`,
      postcode,
      `${number}, ${postcode}`,
      `${street}, ${town}`,
      `${town}, ${street}`,
      `${street} ${number}`,
      phone,
      `+44 (0)${phone.slice(1)}`,
      `0044${phone.slice(1)}`,
      `+44${phone.slice(1)}`,
    ][how] ?? postcode
  );
}
/** How many ways there are of saying it. */
export const WAYS_OF_SAYING = 12;

const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'x x twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

function spelled(number: number): string {
  if (number < 20) return ONES[number] ?? '';
  if (number < 100) return `${TENS[Math.floor(number / 10)]}${number % 10 === 0 ? '' : `-${ONES[number % 10]}`}`;
  const rest = number % 100;
  return `${ONES[Math.floor(number / 100)]} hundred${rest === 0 ? '' : ` and ${spelled(rest)}`}`;
}

type Mangle = (text: string, dice: number) => string;

/** Replaces some of what matches, by the bits of the dice. */
function some(text: string, pattern: RegExp, change: (found: string) => string, dice: number): string {
  let turn = 0;
  return text.replace(pattern, (found) => ((dice >> (turn++ % 24)) & 1 ? change(found) : found));
}

const isPhone = (text: string) => /^[+\d\s()-]{9,}$/.test(text);
/** Every way in which a spelling is changed, with its name; the dice say where. */
export const MANGLES: readonly (readonly [string, Mangle])[] = [
  ['as it is', (text) => text],
  ['upper case', (text) => text.toUpperCase()],
  ['lower case', (text) => text.toLowerCase()],
  ['case at random', (text, dice) => some(text, /[a-z]/gi, (letter) => letter.toUpperCase(), dice)],
  ['no punctuation', (text) => text.replace(/[,.'()]/g, '')],
  [
    'other punctuation',
    (text, dice) => text.replace(/[,.]? /g, ['; ', ' - ', '. ', ' / ', ' | ', '\t', '...'][dice % 7] ?? ' '),
  ],
  ['shortened', (text, dice) => text.replace(/[a-z]+/gi, (word) => shortened(word, dice))],
  ['lengthened', (text) => text.replace(/\bSt\./g, 'Saint')],
  ['no spaces in the postcode', (text) => text.replace(/ (?=\d[A-Z]{2}$)/, '')],
  ['O for 0', (text, dice) => some(text, /0/g, () => 'O', dice)],
  ['0 for O', (text, dice) => some(text, /o/gi, () => '0', dice)],
  ['l and I for 1', (text, dice) => some(text, /1/g, () => (dice % 2 ? 'l' : 'I'), dice)],
  ['1 for l and i', (text, dice) => some(text, /[li]/gi, () => '1', dice)],
  ['across lines', (text, dice) => some(text, / /g, () => '\r\n', dice)],
  ['across cells', (text, dice) => some(text, / /g, () => ' \t|\n ', dice)],
  [
    'hyphenated',
    (text, dice) =>
      text.replace(/[a-z]{5,}/gi, (word) => `${word.slice(0, 2 + (dice % 2))}-\n${word.slice(2 + (dice % 2))}`),
  ],
  [
    'entities',
    (text, dice) =>
      some(
        text,
        /[a-z0-9]/gi,
        (letter) => `&#${dice % 2 ? '' : 'x'}${letter.charCodeAt(0).toString(dice % 2 ? 10 : 16)};`,
        dice,
      ),
  ],
  ['named entities', (text) => text.replace(/ /g, '&nbsp;')],
  [
    'zero-width',
    (text, dice) =>
      some(text, /./g, (letter) => `${letter}${['\u200b', '\u200d', '\ufeff', '\u00ad', '\u2060'][dice % 5]}`, dice),
  ],
  ['full width', (text) => text.replace(/[!-~]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0))],
  ['accents', (text, dice) => some(text, /[aeu]/gi, (letter) => `${letter}\u0301`, dice)],
  [
    'other alphabets',
    (text) => text.replace(/[aeop]/g, (letter) => ({ a: 'а', e: 'е', o: 'о', p: 'р' })[letter] ?? letter),
  ],
  ['web address', (text) => text.replace(/ /g, '%20')],
  ['marks of HTML', (text, dice) => some(text, / /g, () => '<br>', dice)],
  ['spaced out', (text) => (/^[A-Z]{1,2}\d/.test(text) ? [...text].join(' ') : text)],
  [
    'dots and brackets in numbers',
    (text) => (isPhone(text) ? text.replace(/ /g, '.').replace(/(\d{3})$/, '($1)') : text),
  ],
  ['figures set apart', (text, dice) => (isPhone(text) ? [...text].join(dice % 2 ? ' ' : '-') : text)],
  [
    'figures in words',
    (text) =>
      isPhone(text)
        ? text.replace(/\d/g, (figure) => ` ${ONES[Number(figure)]} `)
        : text.replace(/^\d+(?= [A-Z])/, (figures) => spelled(Number(figures))),
  ],
  [
    'oh for zero',
    (text) =>
      isPhone(text) ? text.replace(/\d/g, (figure) => (figure === '0' ? ' oh ' : ` ${ONES[Number(figure)]} `)) : text,
  ],
];

function shortened(word: string, dice: number): string {
  const group = wordSpellings.find(([long]) => long === word.toLowerCase());
  return group === undefined ? word : (group[1 + (dice % (group.length - 1))] ?? word);
}

/** A letter that gives nothing of the home away, however near it comes. */
export const innocent = fc.tuple(home, fc.integer({ min: 0, max: 0xffffff })).map(([where, dice]) => {
  const pick = <T>(list: readonly T[], turn: number) => list[(dice >> turn) % list.length];
  const other = (where.number + 1 + (dice % 200)) % 250;
  const lines = [
    `The centre is at ${other} ${pick(OTHER_STREETS, 2)}, ${where.town}, ${pick(OTHER_CODES, 3)}.`,
    `Your home is ${other} ${where.street}, ${pick(OTHER_TOWNS, 4)}, ${pick(OTHER_CODES, 5)}.`,
    `Ring us on ${pick(OTHER_PHONES, 1)} or ${pick(OTHER_PHONES, 6)} ext ${dice % 1000}.`,
    `We met on ${(dice % 28) + 1} March 2026 at ${dice % 12}.30pm; the next time is 2026-04-${10 + (dice % 20)}.`,
    `The sum of £${dice % 10_000}.${10 + (dice % 90)} was paid, £${(dice >> 3) % 900},${100 + (dice % 900)} in all.`,
    `Case number CF/${100_000 + (dice % 900_000)}/${where.number}, our reference ${dice}-${where.number}.`,
    `Room ${where.number} at the town hall of ${where.town} is booked for ${where.number} people.`,
    `${where.town} has ${where.number} places; the bus from the station goes every ${where.unit ?? 15} minutes.`,
    `The road was closed, so they walked up the hill to the church street market at ${dice % 12}.`,
    `NHS number 943 476 5919, UPN Z123456789012, table: ${dice} ${dice >> 2} ${dice >> 4} ${dice >> 6}.`,
  ];
  return { where, text: [...lines.slice(dice % 10), ...lines.slice(0, dice % 10)].slice(0, 6).join('\n') };
});
