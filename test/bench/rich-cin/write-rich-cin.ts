import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { CinChild } from '#returns/cin-census/specification/cin-child.ts';
import type { CinYear } from '#returns/cin-census/specification/cin-year.ts';
import { writeCinCensus } from '#returns/cin-census/writer/write-cin-census.ts';
import { yearClosesOn, yearOpensOn } from '#returns/engine/collection-year.ts';
import { type Randomness, randomness } from '#synthetic/randomness.ts';
import { cinHeader } from '#test/support/cin-children.ts';
import { childInNeed } from './child-in-need.ts';

/** What a pretend census is made from. */
export interface RichCin {
  readonly children: number;
  /** A year that asks for the sex of a child. */
  readonly year: Exclude<CinYear, '2021-22' | '2022-23' | '2023-24'>;
  /** How many values of a hundred are wrong; nought for a census that breaks no rule. */
  readonly wrong: number;
  readonly seed: string;
}

/** A pretend census in pieces, a child at a time, so that one of any size is held nowhere. */
export async function* richCin({ children, year, wrong, seed }: RichCin): AsyncGenerator<string, void, undefined> {
  const chance = randomness(`${seed} spoilt`);
  const census = writeCinCensus({
    year,
    header: cinHeader(year),
    children: made(children, year, seed),
    onIssue: unwritten,
  });
  for await (const piece of census) yield piece.startsWith('    <Child>') ? spoilt(piece, wrong / 100, chance) : piece;
}

/** Writes a pretend census into a file. */
export async function writeRichCin(file: string, rich: RichCin): Promise<void> {
  await pipeline(Readable.from(richCin(rich)), createWriteStream(file));
}

function* made(children: number, year: RichCin['year'], seed: string): Generator<CinChild<string>> {
  const chance = randomness(seed);
  const census = { opensOn: yearOpensOn(year), closesOn: yearClosesOn(year) };
  for (let number = 0; number < children; number += 1) yield childInNeed(chance, number, census);
}

function unwritten({ message }: { readonly message: string }): never {
  throw new Error(`The pretend census cannot be written: ${message}`);
}

const VALUE = /(?<=>)([^<>\n]+)(?=<\/(?!LAchildID))/;
const DATE = /^\d{4}-\d{2}-\d{2}$/;

/** Now and then something that people type wrong. The child’s number is left, so that what is told is told of the child. */
function spoilt(xml: string, share: number, chance: Randomness): string {
  // Between the values stand the tags: every second part is a value.
  const parts = xml.split(VALUE);
  for (let at = 1; at < parts.length; at += 2) {
    if (!chance.chance(share)) continue;
    const [value = '', next = ''] = [parts[at], parts[at + 2]];
    const isSwap = DATE.test(value) && DATE.test(next) && chance.chance(0.3);
    parts[at] = isSwap ? next : chance.pick(['', '31/02/2025', 'XX', value.replace('202', '201'), '99']);
    if (isSwap) parts[at + 2] = value;
  }
  return parts.join('');
}
