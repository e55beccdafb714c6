import fc from 'fast-check';
import { ENCODINGS, type Encoding, encodings } from './encodings.ts';
import { type Spoiling, spoil, spoiling } from './spoilt-file.ts';

/** A file that is written in one encoding to a place, in another from there on, and says of itself what may be neither. */
interface Mixing {
  readonly file: number;
  /** Where the other encoding begins. */
  readonly at: number;
  readonly signsAt: number;
  readonly first: Encoding;
  readonly rest: Encoding;
  readonly declared: string;
}

/** How files are written as bytes that are not what they should be; every number is taken round what there is. */
export interface BadWriting {
  readonly mixings: readonly Mixing[];
  readonly spoilings: readonly { readonly file: number; readonly how: Spoiling }[];
}

const anywhere = fc.integer({ min: 0, max: 1_000_000_000 });
const mixing: fc.Arbitrary<Mixing> = fc.record({
  file: anywhere,
  // Every second file is all in one encoding, though not in the one expected.
  at: fc.oneof(fc.constant(0), anywhere),
  signsAt: anywhere,
  first: fc.constantFrom(...encodings),
  rest: fc.constantFrom(...encodings),
  declared: fc.constantFrom('UTF-8', 'UTF-8', 'UTF-16', 'ISO-8859-1', 'windows-1252', 'nonsense'),
});
const mixings = fc.array(mixing, { minLength: 1, maxLength: 3 });
const spoilings = fc.array(fc.record({ file: anywhere, how: spoiling }), { minLength: 1, maxLength: 3 });
const none = fc.constant([]);

/** As it should be: in UTF-8, with no byte changed. */
export const writtenWell: BadWriting = { mixings: [], spoilings: [] };

/** Encodings mixed, bytes changed, both, or neither. */
export const badWriting: fc.Arbitrary<BadWriting> = fc.oneof(
  fc.constant(writtenWell),
  fc.record({ mixings, spoilings: none }),
  fc.record({ mixings: none, spoilings }),
  fc.record({ mixings, spoilings }),
);

/** Texts by the names of their files, written so. */
export function writtenBadly(
  texts: ReadonlyMap<string, string>,
  { mixings, spoilings }: BadWriting,
): ReadonlyMap<string, Uint8Array> {
  const names = [...texts.keys()];
  const nameOf = (file: number) => names[file % Math.max(1, names.length)] ?? '';
  const mixed = new Map(mixings.map((each) => [nameOf(each.file), each]));
  const files = new Map([...texts].map(([name, text]) => [name, bytesOf(text, mixed.get(name))]));
  for (const { file, how } of spoilings) {
    const bytes = files.get(nameOf(file));
    if (bytes !== undefined) files.set(nameOf(file), spoil(bytes, how));
  }
  return files;
}

/** Signs that the encodings write differently; without them most files are the same in three of them. */
const SIGNS = 'é £½';

function bytesOf(text: string, mixing: Mixing | undefined): Uint8Array {
  if (mixing === undefined) return Buffer.from(text);
  const { first, rest, declared } = mixing;
  const signsAt = mixing.signsAt % (text.length + 1);
  const signed = text.slice(0, signsAt) + SIGNS + text.slice(signsAt);
  const whole = signed.replace(/encoding="[^"]*"/i, `encoding="${declared}"`);
  const at = mixing.at % (whole.length + 1);
  const begun = at === 0 ? Buffer.of() : ENCODINGS[first](whole.slice(0, at));
  return Buffer.concat([begun, ENCODINGS[rest](whole.slice(at))]);
}
